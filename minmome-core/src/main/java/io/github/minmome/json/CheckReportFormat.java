package io.github.minmome.json;

import io.github.minmome.application.CheckReport;
import io.github.minmome.application.Versions;
import io.github.minmome.json.internal.JsonObject;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.Severity;
import java.io.IOException;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** A check report as JSON. */
final class CheckReportFormat {
  static final String SCHEMA = "minmome/check-report/1";

  private CheckReportFormat() {}

  static @Nullable CheckReport read(JsonObject json) {
    if (!SchemaVersion.isRead(json, SCHEMA)) {
      return null;
    }
    json.require("accepted", "problems", "versions");
    Boolean accepted = json.bool("accepted");
    var problems = new ArrayList<Problem>();
    for (JsonObject problem : json.objects("problems")) {
      problem.require("code", "severity");
      String code = problem.text("code");
      Severity severity = problem.word("severity", Severity.class);
      String path = problem.text("path");
      Integer line = problem.integer("line", 1, Integer.MAX_VALUE);
      var arguments = problem.texts("arguments");
      if (code != null && !code.isBlank() && severity != null) {
        problems.add(new Problem(code, severity, path == null ? "" : path, line, arguments));
      }
    }
    var object = json.object("versions");
    Versions versions = object == null ? null : versions(object);
    return versions == null || accepted == null
        ? null
        : new CheckReport(accepted, problems, versions);
  }

  private static Versions versions(JsonObject json) {
    json.require("library", "rules", "numberingPlan");
    return new Versions(
        orEmpty(json.text("library")),
        orEmpty(json.text("rules")),
        orEmpty(json.text("numberingPlan")));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  static String write(CheckReport report) {
    return JsonWriting.document(
        json ->
            json.text("schema", SCHEMA)
                .bool("accepted", report.accepted())
                .objects(
                    "problems", report.problems().stream().map(CheckReportFormat::problem).toList())
                .object(
                    "versions",
                    versions ->
                        versions
                            .text("library", report.versions().library())
                            .text("rules", report.versions().rules())
                            .text("numberingPlan", report.versions().numberingPlan())));
  }

  private static JsonWriting.Content problem(Problem problem) {
    return json -> head(json, problem).texts("arguments", problem.arguments());
  }

  /** A problem alone, with a sentence instead of what the sentence is made of. */
  static String write(Problem problem, String message) {
    return JsonWriting.document(json -> head(json, problem).text("message", message));
  }

  private static JsonWriting head(JsonWriting json, Problem problem) throws IOException {
    return json.number("line", problem.line())
        .text("path", problem.path())
        .word("severity", problem.severity())
        .text("code", problem.code());
  }
}
