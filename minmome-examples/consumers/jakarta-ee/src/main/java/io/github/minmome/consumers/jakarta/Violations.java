package io.github.minmome.consumers.jakarta;

import io.github.minmome.constraint.ConstraintProblems;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers violations as problems; their own text may quote values. */
@Provider
public class Violations implements ExceptionMapper<ConstraintViolationException> {
  @Override
  public Response toResponse(ConstraintViolationException e) {
    return Response.status(422)
        .type("application/json")
        .entity(Answer.of(ConstraintProblems.of(e.getConstraintViolations())))
        .build();
  }
}
