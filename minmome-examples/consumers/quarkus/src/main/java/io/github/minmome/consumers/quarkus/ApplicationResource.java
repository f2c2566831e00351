package io.github.minmome.consumers.quarkus;

import io.github.minmome.application.ApplicationIntake;
import io.github.minmome.application.CheckedApplication;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.json.MinmomeJson;
import io.github.minmome.pdf.ApplicationFormRenderer;
import io.github.minmome.pdf.PreparedPaper;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemText;
import io.github.minmome.problem.Reading;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jboss.logging.Logger;

/** Takes applications as bytes, and as what the mapper reads with minmome's module. */
@Path("applications")
@Consumes(MediaType.APPLICATION_JSON)
public class ApplicationResource {
  private static final Logger LOG = Logger.getLogger(ApplicationResource.class);
  private static final ApplicationIntake<PreparedPaper> INTAKE =
      ApplicationIntake.builder().build(ApplicationFormRenderer.standard()::prepare);

  public record Answer(String path, String severity, String code, String message) {
    static List<Answer> of(List<Problem> problems) {
      return problems.stream()
          .map(
              problem ->
                  new Answer(
                      problem.path(),
                      problem.severity().name(),
                      problem.code(),
                      ProblemText.standard().sentence(problem, Locale.JAPANESE)))
          .toList();
    }
  }

  @POST
  public Response take(byte[] json) {
    return answer(INTAKE.check(MinmomeJson.standard().readApplication(json)));
  }

  @POST
  @Path("reading")
  public Response takeReading(Reading<SuspensionApplication> reading) {
    return answer(INTAKE.check(reading));
  }

  @POST
  @Path("form")
  public Response print(byte[] json) throws IOException {
    var checked = INTAKE.check(MinmomeJson.standard().readApplication(json));
    if (!checked.accepted()) {
      return answer(checked);
    }
    var pdf = new ByteArrayOutputStream();
    checked.paper().orElseThrow().writeTo(pdf);
    return Response.ok(pdf.toByteArray(), "application/pdf").build();
  }

  private static Response answer(CheckedApplication<?> checked) {
    LOG.infof("%s", checked); // without values
    return Response.status(checked.accepted() ? 200 : 422)
        .type(MediaType.APPLICATION_JSON)
        .entity(Answer.of(checked.problems()))
        .build();
  }
}
