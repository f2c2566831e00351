package io.github.minmome.service;

import io.github.minmome.jackson.RejectedDocument;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What the framework throws, answered without the texts of its exceptions: they quote values. */
@RestControllerAdvice
final class Refusals {
  @ExceptionHandler
  ResponseEntity<Answer> notReadable(HttpMessageNotReadableException e, Locale language) {
    if (e.getCause() instanceof RejectedDocument rejected) {
      return ResponseEntity.status(422).body(Answer.of(false, rejected.problems(), language));
    }
    return ResponseEntity.badRequest()
        .body(
            Answer.refused(
                "NOT_READABLE", language, "JSONの形式を確かめてください。", "Check the JSON of the request."));
  }

  @ExceptionHandler
  ResponseEntity<Answer> unknownWord(MethodArgumentTypeMismatchException e, Locale language) {
    return ResponseEntity.badRequest()
        .body(
            Answer.refused(
                "NOT_READABLE",
                language,
                e.getName() + "の値を確かめてください。",
                "Check the value of " + e.getName() + "."));
  }

  @ExceptionHandler
  ResponseEntity<Answer> notFound(NoResourceFoundException e, Locale language) {
    return ResponseEntity.status(404)
        .body(Answer.refused("NOT_FOUND", language, "この場所には何もありません。", "There is nothing here."));
  }

  @ExceptionHandler
  ResponseEntity<Answer> otherMethod(HttpRequestMethodNotSupportedException e, Locale language) {
    return ResponseEntity.status(405)
        .body(
            Answer.refused(
                "METHOD", language, "この場所ではその方法は使えません。", "This method is not supported here."));
  }

  @ExceptionHandler
  ResponseEntity<Answer> otherMediaType(HttpMediaTypeException e, Locale language) {
    return ResponseEntity.status(415)
        .body(
            Answer.refused(
                "MEDIA_TYPE",
                language,
                "Content-Typeはapplication/jsonにしてください。",
                "Send application/json."));
  }
}
