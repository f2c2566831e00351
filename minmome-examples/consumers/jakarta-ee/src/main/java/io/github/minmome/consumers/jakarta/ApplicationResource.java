package io.github.minmome.consumers.jakarta;

import io.github.minmome.application.ApplicationRules;
import io.github.minmome.application.CheckOptions;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.campaign.ReceptionCentre;
import io.github.minmome.json.MinmomeJson;
import io.github.minmome.pdf.ApplicationFormRenderer;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.Reading;
import io.github.minmome.problem.Severity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Takes applications, and prints their forms. */
@Path("applications")
@Consumes("application/json")
public class ApplicationResource {
  private final Clock clock;

  /** What a server calls: the day is that of Japan, wherever it stands. */
  public ApplicationResource() {
    this(Clock.system(ReceptionCentre.ZONE));
  }

  ApplicationResource(Clock clock) {
    this.clock = clock;
  }

  @POST
  @Produces("application/json")
  public Response take(String json) {
    Reading<SuspensionApplication> reading = MinmomeJson.standard().readApplication(json);
    CheckOptions options = CheckOptions.today(LocalDate.now(clock));
    List<Problem> problems = ApplicationRules.standard().check(reading, options);
    boolean accepted = problems.stream().noneMatch(p -> p.severity() == Severity.ERROR);
    return Response.status(accepted ? 200 : 422).entity(Answer.of(problems)).build();
  }

  @POST
  @Path("form")
  @Produces("application/pdf")
  public byte[] print(@NotNull @Valid SuspensionApplication application) throws IOException {
    var pdf = new ByteArrayOutputStream(); // a form is about 45 KB
    ApplicationFormRenderer.standard().render(application, pdf);
    return pdf.toByteArray();
  }
}
