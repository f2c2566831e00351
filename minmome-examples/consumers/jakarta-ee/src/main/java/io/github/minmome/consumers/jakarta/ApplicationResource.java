package io.github.minmome.consumers.jakarta;

import io.github.minmome.application.ApplicationIntake;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.campaign.ReceptionCentre;
import io.github.minmome.json.MinmomeJson;
import io.github.minmome.pdf.ApplicationFormRenderer;
import io.github.minmome.problem.Reading;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.LocalDate;

/** Takes applications, and prints their forms. */
@Path("applications")
@Consumes("application/json")
public class ApplicationResource {
  private static final ApplicationFormRenderer FORMS = ApplicationFormRenderer.standard();
  private static final String JSON = "application/json";

  private final Clock clock;

  /** What a server calls: the day is that of Japan, wherever it is. */
  public ApplicationResource() {
    this(Clock.system(ReceptionCentre.ZONE));
  }

  ApplicationResource(Clock clock) {
    this.clock = clock;
  }

  @POST
  @Produces("application/json")
  public Response take(byte[] json) {
    Reading<SuspensionApplication> reading = MinmomeJson.standard().readApplication(json);
    var intake = ApplicationIntake.builder().today(LocalDate.now(clock)).build();
    var checked = intake.check(reading);
    int status = checked.accepted() ? 200 : 422;
    return Response.status(status).entity(Answer.of(checked.problems())).build();
  }

  @POST
  @Path("form")
  public Response print(@NotNull @Valid SuspensionApplication application) {
    var intake = ApplicationIntake.builder().today(LocalDate.now(clock)).build(FORMS::prepare);
    var checked = intake.check(application);
    if (!checked.accepted()) {
      return Response.status(422).entity(Answer.of(checked.problems())).type(JSON).build();
    }
    StreamingOutput pdf = checked.paper().orElseThrow()::writeTo;
    return Response.ok(pdf, "application/pdf").build();
  }
}
