package io.github.minmome.consumers.spring;

import io.github.minmome.application.ApplicationIntake;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.constraint.ConstraintProblems;
import io.github.minmome.jackson.RejectedDocument;
import io.github.minmome.json.MinmomeJson;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemText;
import io.github.minmome.problem.Reading;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Two ways to take an application: minmome's own strict reading, and the framework's binding with
 * constraints.
 */
@RestController
class ApplicationController {
  private static final Logger LOG = LoggerFactory.getLogger(ApplicationController.class);

  private final Clock clock;

  ApplicationController(Clock clock) {
    this.clock = clock;
  }

  /** What an answer contains of a problem; never the value. */
  record Answer(String path, String severity, String code, String message) {
    static Answer of(Problem problem) {
      return new Answer(
          problem.path(),
          problem.severity().name(),
          problem.code(),
          ProblemText.standard().sentence(problem, Locale.JAPANESE));
    }
  }

  /**
   * The way we recommend: everything that is wrong, of the JSON and by the rules, in one answer.
   */
  @PostMapping("/applications")
  ResponseEntity<List<Answer>> take(@RequestBody byte[] json) {
    var reading = MinmomeJson.standard().readApplication(json);
    var intake = ApplicationIntake.builder().today(LocalDate.now(clock)).build();
    var checked = intake.check(reading);
    LOG.info("{} {}", reading.value(), checked); // both without values
    return ResponseEntity.status(checked.accepted() ? 200 : 422)
        .body(checked.problems().stream().map(Answer::of).toList());
  }

  /** Bound by the framework's mapper, whose module reports problems as values. */
  @PostMapping("/applications/reading")
  ResponseEntity<List<Answer>> takeReading(@RequestBody Reading<SuspensionApplication> reading) {
    var checked = ApplicationIntake.standard().check(reading);
    return ResponseEntity.status(checked.accepted() ? 200 : 422)
        .body(checked.problems().stream().map(Answer::of).toList());
  }

  /** Bound by the framework's mapper, with constraints: it stops at a document with errors. */
  @PostMapping("/applications/bound")
  SuspensionApplication takeBound(@Valid @RequestBody SuspensionApplication application) {
    LOG.info("{}", application);
    return application;
  }

  @ExceptionHandler
  ResponseEntity<List<Answer>> notValid(MethodArgumentNotValidException e) {
    List<ConstraintViolation<?>> violations = new ArrayList<>();
    e.getAllErrors().forEach(error -> violations.add(error.unwrap(ConstraintViolation.class)));
    List<Problem> problems = ConstraintProblems.of(violations);
    return ResponseEntity.status(422).body(problems.stream().map(Answer::of).toList());
  }

  /**
   * What the module rejects is reported in full; other messages of a mapper quote values and go no
   * further.
   */
  @ExceptionHandler
  ResponseEntity<List<Answer>> notReadable(HttpMessageNotReadableException e) {
    if (e.getCause() instanceof RejectedDocument rejected) {
      return ResponseEntity.status(422).body(rejected.problems().stream().map(Answer::of).toList());
    }
    return ResponseEntity.badRequest()
        .body(List.of(new Answer("", "ERROR", "NOT_READABLE", "JSONの形式を確かめてください。")));
  }
}
