package io.github.minmome.constraint.internal;

import io.github.minmome.problem.ProblemCodes;
import java.util.Optional;

/** The message templates of violations, each of which names the code of a problem. */
public final class MessageTemplates {
  private static final String PREFIX = "{io.github.minmome.problem.";
  private static final String SUFFIX = "}";

  private MessageTemplates() {}

  /** Returns the template whose message is the sentence of a code. */
  public static String of(String code) {
    return PREFIX + code + SUFFIX;
  }

  /** Returns whether a template is a constraint's default, and no message of an application. */
  static boolean isOfConstraint(String template) {
    return template.startsWith("{io.github.minmome.constraint.") && template.endsWith(".message}");
  }

  /** Returns the code that a template names, if it is one of ours. */
  public static Optional<String> code(String template) {
    if (!template.startsWith(PREFIX) || !template.endsWith(SUFFIX)) {
      return Optional.empty();
    }
    String code = template.substring(PREFIX.length(), template.length() - SUFFIX.length());
    return ProblemCodes.all().contains(code) ? Optional.of(code) : Optional.empty();
  }
}
