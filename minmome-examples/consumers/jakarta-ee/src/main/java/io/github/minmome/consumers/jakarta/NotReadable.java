package io.github.minmome.consumers.jakarta;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/**
 * What the server's mapper cannot bind; unmapped, its text, which quotes values, would be logged.
 */
@Provider
public class NotReadable implements ExceptionMapper<ProcessingException> {
  @Override
  public Response toResponse(ProcessingException e) {
    return Response.status(400)
        .type("application/json")
        .entity(List.of(new Answer("", "ERROR", "NOT_READABLE", "JSONの形式を確かめてください。")))
        .build();
  }
}
