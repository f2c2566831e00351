package io.github.minmome.arbitrary;

import io.github.minmome.application.SuspensionApplication;

/**
 * An application with one fault, and what is expected to be reported of it: exactly one problem of
 * severity ERROR, with this code at this path.
 *
 * @param application the application, accepted but for the fault
 * @param code a constant of {@link io.github.minmome.problem.ProblemCodes}
 * @param path the path of the field with the fault
 * @since 0.1.0
 */
public record FaultyApplication(SuspensionApplication application, String code, String path) {}
