package io.github.minmome.json;

import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.problem.Reading;

/**
 * One line of a JSON Lines file and what came of reading it.
 *
 * @param line the number of the line, from 1; the problems carry it too
 * @param reading the application, and every problem
 * @since 0.1.0
 */
public record ApplicationLine(int line, Reading<SuspensionApplication> reading) {}
