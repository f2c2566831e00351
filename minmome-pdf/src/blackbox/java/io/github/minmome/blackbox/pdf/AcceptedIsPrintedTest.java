package io.github.minmome.blackbox.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.minmome.application.ApplicationIntake;
import io.github.minmome.application.Relation;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.application.SuspensionScope;
import io.github.minmome.pdf.ApplicationPapersRenderer;
import io.github.minmome.pdf.FormProfile;
import io.github.minmome.pdf.KitOptions;
import io.github.minmome.pdf.KitRenderer;
import io.github.minmome.pdf.UnprintableException;
import io.github.minmome.problem.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

/** What an intake accepts, every renderer prints; what it rejects as unprintable, none does. */
class AcceptedIsPrintedTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  private static final KitOptions KIT = KitOptions.of(TODAY).leaflets(0).duplex(false);

  private static final String NARROW =
      """
      {"official":null,"fields":[
        {"field":"lineNumber","page":1,"x":65,"y":46,"width":40,"height":9,"kind":"TEXT","size":14},
        {"field":"applicant.contactPhone","page":1,"x":62.5,"y":130.6,"width":22,"height":5,
         "kind":"TEXT","size":10.5}]}""";

  private static final List<ApplicationPapersRenderer> RENDERERS =
      List.of(ApplicationPapersRenderer.standard(), narrow());

  private static ApplicationPapersRenderer narrow() {
    var profile =
        FormProfile.read(NARROW.getBytes(UTF_8), name -> new byte[0]).optional().orElseThrow();
    return ApplicationPapersRenderer.builder().profile(profile).build();
  }

  @Provide
  Arbitrary<SuspensionApplication> applications() {
    var lines =
        Arbitraries.of(
            "03-3100-0000",
            "331000000",
            "０３３１００００００",
            "+81 3 3100 0000",
            "03-3100-0000 内線 1",
            "090-1");
    var contacts =
        Arbitraries.of(
            "9031000000", "331000000", "06-4100-0000（夜間）", "641000000（自宅）", "+1 212 555 0110", "");
    return Combinators.combine(
            lines, contacts, text(90), text(130), text(210), text(130), text(70), text(110))
        .as(
            (line, contact, name, kana, address, building, carrier, partner) ->
                SuspensionApplication.builder()
                    .lineNumber(line)
                    .contactPhone(contact)
                    .scope(SuspensionScope.INCOMING_AND_OUTGOING)
                    .applicantName("見本" + name)
                    .applicantKana(kana)
                    .address("東京都千代田区" + address)
                    .building(building)
                    .carrier(carrier)
                    .contractHolderName(name)
                    .relation(Relation.FAMILY)
                    .partnerName(partner)
                    .partnerPurpose("申込みのお手伝い")
                    .appliedOn(TODAY)
                    .usesInternationalCalls(false)
                    .build());
  }

  private static Arbitrary<String> text(int most) {
    var letters =
        Arbitraries.frequencyOf(
            Tuple.of(30, Arbitraries.chars().range('一', '鿿').map(String::valueOf)),
            Tuple.of(30, Arbitraries.chars().range('ァ', 'ヶ').map(String::valueOf)),
            Tuple.of(5, Arbitraries.chars().range('A', 'z').map(String::valueOf)),
            Tuple.of(1, Arbitraries.of("\u208B", "김", "葛\uDB40\uDD00", "𠮷", "\u200B", "か\u3099")));
    return Arbitraries.oneOf(
        Arbitraries.just(""),
        letters.list().ofMaxSize(12).map(parts -> String.join("", parts)),
        letters.list().ofMaxSize(most).map(parts -> String.join("", parts)));
  }

  @Property(tries = 400)
  void accepted_everyRendererPrints_unprintable_noneDoes(
      @ForAll("applications") SuspensionApplication application) throws IOException {
    for (ApplicationPapersRenderer papers : RENDERERS) {
      var checked =
          ApplicationIntake.builder().today(TODAY).build(papers::prepare).check(application);
      var plain = ApplicationIntake.builder().today(TODAY).build().check(application);
      assertThat(plain.accepted() || !checked.accepted()).isTrue();
      OutputStream out = OutputStream.nullOutputStream();
      if (checked.accepted()) {
        checked.paper().orElseThrow().form().writeTo(out);
        checked.paper().orElseThrow().takeHome().writeTo(out);
        papers.writeAll(List.of(checked.paper().orElseThrow()), out);
        papers.forms().render(application, out);
        papers.takeHomes().render(application, out);
        if (papers == ApplicationPapersRenderer.standard()) {
          KitRenderer.standard().render(List.of(application), KIT, out);
        }
      } else if (plain.accepted()) {
        var refused =
            catchThrowableOfType(
                UnprintableException.class,
                () -> {
                  papers.forms().render(application, out);
                  papers.takeHomes().render(application, out);
                });
        assertThat(checked.errors()).containsAll(refused.problems()).isNotEmpty();
      }
    }
  }

  /** One number, given directly to every renderer, in digit boxes, in a text place, on the copy. */
  @Test
  void lostZeros_directCalls_printTheSameNumberEverywhere() throws IOException {
    var application =
        SuspensionApplication.builder().lineNumber("331000000").contactPhone("9031000000").build();
    for (ApplicationPapersRenderer papers :
        List.of(ApplicationPapersRenderer.standard(), asText())) {
      var form = new ByteArrayOutputStream();
      papers.forms().render(application, form);
      assertThat(digits(form)).contains("0331000000", "09031000000");
      var copy = new ByteArrayOutputStream();
      papers.takeHomes().render(application, copy);
      assertThat(PdfBoxReader.text(copy.toByteArray())).contains("03-3100-0000");
    }
    var text = new ByteArrayOutputStream();
    asText().forms().render(application, text);
    assertThat(PdfBoxReader.text(text.toByteArray())).contains("03-3100-0000", "090-3100-0000");
  }

  private static ApplicationPapersRenderer asText() {
    var json =
        """
        {"official":null,"fields":[{"field":"lineNumber","page":1,"x":65,"y":46,"width":60,
          "height":9,"kind":"TEXT","size":14}]}""";
    var profile =
        FormProfile.read(json.getBytes(UTF_8), name -> new byte[0]).optional().orElseThrow();
    return ApplicationPapersRenderer.builder().profile(profile).build();
  }

  @Test
  void narrowPlace_isCheckedWithTheNumberThatWillBePrinted() {
    var application = SuspensionApplication.builder().lineNumber("331000000").build();
    var profile =
        FormProfile.read(
                NARROW.replace("applicant.contactPhone", "lineNumber").getBytes(UTF_8),
                name -> new byte[0])
            .optional()
            .orElseThrow();
    assertThat(ApplicationPapersRenderer.builder().profile(profile).build().check(application))
        .containsExactly(Problem.of("TEXT_DOES_NOT_FIT", "lineNumber", "10.5"));
    assertThat(ApplicationPapersRenderer.standard().check(application)).isEmpty();
  }

  @Test
  void narrowPlaceOfAnOptionalField_isPrintedOnASheetOfItsOwn() throws IOException {
    var application =
        SuspensionApplication.builder().lineNumber("331000000").contactPhone("641000000").build();
    assertThat(narrow().check(application)).isEmpty();
    var form = new ByteArrayOutputStream();
    narrow().forms().render(application, form);
    assertThat(PdfBoxReader.text(form.toByteArray())).contains("06-4100-0000");
  }

  @Test
  void problems_ofFormAndCopy_areReportedOnceEach() {
    var application = SuspensionApplication.builder().partnerName("見本\u13A0").build();
    assertThat(ApplicationPapersRenderer.standard().check(application))
        .containsExactly(Problem.of("TEXT_UNPRINTABLE", "partner.name", "U+13A0", "3"));
    var kit = KitRenderer.standard().prepare(List.of(application, application), KIT);
    assertThat(kit.value()).isNull();
    assertThat(kit.problems())
        .extracting(Problem::path)
        .containsExactlyElementsOf(
            Stream.of(0, 1).map(i -> "applications[" + i + "].partner.name").toList());
  }

  private static String digits(ByteArrayOutputStream pdf) throws IOException {
    return PdfBoxReader.text(pdf.toByteArray()).replaceAll("[\\s-]", "");
  }
}
