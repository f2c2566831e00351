package io.github.minmome.consumers.jakarta;

import io.github.minmome.pdf.UnprintableTextException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** A name with a character that no font has: tell which, and where. */
@Provider
public class Unprintable implements ExceptionMapper<UnprintableTextException> {
  @Override
  public Response toResponse(UnprintableTextException e) {
    return Response.status(422)
        .type("application/json")
        .entity(Answer.of(List.of(e.problem())))
        .build();
  }
}
