package io.github.minmome.consumers.plain.guide;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.minmome.application.ApplicationIntake;
import io.github.minmome.application.CheckReport;
import io.github.minmome.application.CheckedApplication;
import io.github.minmome.application.Partner;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.campaign.LeafletContent;
import io.github.minmome.campaign.LeafletLanguage;
import io.github.minmome.campaign.OutreachReport;
import io.github.minmome.jackson.Jackson2RejectedException;
import io.github.minmome.jackson.Jackson3RejectedException;
import io.github.minmome.jackson.MinmomeJackson2Module;
import io.github.minmome.jackson.MinmomeJackson3Module;
import io.github.minmome.jackson.RejectedDocument;
import io.github.minmome.json.ClassifiedNumber;
import io.github.minmome.json.JsonLine;
import io.github.minmome.json.MinmomeJson;
import io.github.minmome.phone.Classification;
import io.github.minmome.phone.PhoneNumberClassifier;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import io.github.minmome.problem.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** JSON: of applications, of every other document. */
final class Documents {
  private static final MinmomeJson JSON = MinmomeJson.standard();

  private Documents() {}

  static void application() {
    String json = JSON.writeApplication(Applications.specimen()).replace("\"FAMILY\"", "\"親戚\"");
    ApplicationIntake<?> intake = ApplicationIntake.standard();
    Reading<SuspensionApplication> reading = MinmomeJson.standard().readApplication(json);
    CheckedApplication<?> checked = intake.check(reading);
    Expect.that(!checked.accepted(), "an unknown word is an error");
    Expect.same(checked.errors().get(0).code(), ProblemCodes.WORD_UNKNOWN);
    Expect.same(checked.errors().get(0).path(), "relation");
    Expect.that(reading.value().relation() == null, "nothing is guessed");
  }

  static void lines() {
    String one = JSON.writeApplication(Applications.specimen());
    InputStream in = new ByteArrayInputStream((one + "\n{\n" + one + "\n").getBytes(UTF_8));
    List<Integer> unreadable = new ArrayList<>();
    Iterator<JsonLine<SuspensionApplication>> lines = MinmomeJson.standard().readApplications(in);
    while (lines.hasNext()) {
      JsonLine<SuspensionApplication> line = lines.next();
      if (!line.reading().accepted()) {
        unreadable.add(line.line());
      }
    }
    Expect.same(unreadable, List.of(2));
  }

  static void ownMapper() throws JsonProcessingException {
    SuspensionApplication application = Applications.specimen();
    ObjectMapper mapper = JsonMapper.builder().addModule(new MinmomeJackson2Module()).build();
    String json = mapper.writeValueAsString(application);
    SuspensionApplication same = mapper.readValue(json, SuspensionApplication.class);
    Expect.same(same, application);
    Expect.same(JSON.readApplication(json).value(), application);
  }

  static void rejectedByOwnMapper() throws JsonProcessingException {
    ObjectMapper mapper = JsonMapper.builder().addModule(new MinmomeJackson2Module()).build();
    List<Problem> problems = List.of();
    try {
      mapper.readValue("[{\"scope\": 1, \"scop\": \"秘密\"}]", SuspensionApplication[].class);
    } catch (Jackson2RejectedException e) {
      problems = e.problems(); // [0].scope: JSON_TYPE, [0].scop: JSON_UNKNOWN_PROPERTY
    }
    Expect.same(problems.stream().map(Problem::path).toList(), List.of("[0].scope", "[0].scop"));
  }

  static void ownMapperOfJackson3() {
    SuspensionApplication application = Applications.specimen();
    var mapper =
        tools.jackson.databind.json.JsonMapper.builder()
            .addModule(new MinmomeJackson3Module())
            .build();
    String json = mapper.writeValueAsString(application);
    Expect.same(mapper.readValue(json, SuspensionApplication.class), application);
    try {
      mapper.readValue("{\"scope\": 1, \"scop\": \"秘密\"}", SuspensionApplication.class);
      Expect.that(false, "a document with errors ends reading");
    } catch (Jackson3RejectedException e) {
      RejectedDocument rejected = e; // what frameworks pass on as a cause
      Expect.same(rejected.problems().size(), 2);
      Expect.that(!e.getMessage().contains("秘密"), "no message contains a value");
    }
  }

  static void everyDocument() throws IOException {
    SuspensionApplication application = Applications.specimen();
    Classification number = PhoneNumberClassifier.standard().classify("03-3100-0000");
    CheckReport check = ApplicationIntake.standard().check(application).report();
    LeafletContent leaflet = LeafletContent.of(LeafletLanguage.JA);
    OutreachReport outreach = OutreachReport.of(YearMonth.of(2026, 10), List.of());
    Expect.same(JSON.readApplication(JSON.writeApplication(application)).value(), application);
    Expect.same(JSON.readCheckReport(JSON.writeCheckReport(check)).value(), check);
    String page = JSON.writeLeaflet(leaflet); // without the marks between phrases
    Expect.same(JSON.writeLeaflet(JSON.readLeaflet(page).value()), page);
    Expect.same(JSON.readOutreachReport(JSON.writeOutreachReport(outreach)).value(), outreach);
    ClassifiedNumber classified = ClassifiedNumber.of("03-3100-0000", number);
    Expect.same(JSON.readClassification(JSON.writeClassification(classified)).value(), classified);
    InputStream partner = new ByteArrayInputStream("{\"name\":\"見本信用金庫\"}".getBytes(UTF_8));
    Expect.same(JSON.readPartner(partner).value(), Partner.named("見本信用金庫"));
    InputStream figures = new ByteArrayInputStream("{\"statistics\":[]}".getBytes(UTF_8));
    Expect.same(JSON.readStatistics(figures).value(), List.of());
  }

  static void schema() {
    String schema = MinmomeJson.standard().schema("application"); // JSON Schema 2020-12
    Expect.that(schema.contains("2020-12"), "it names its edition");
    for (String kind : List.of("check-report", "classification", "leaflet", "outreach-report")) {
      Expect.that(JSON.schema(kind).contains("$schema"), "there is a schema of each document");
    }
  }
}
