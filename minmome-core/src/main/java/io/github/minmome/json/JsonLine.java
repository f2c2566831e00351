package io.github.minmome.json;

import io.github.minmome.problem.Reading;

/**
 * One line of a JSON Lines file, read.
 *
 * @param <T> the type of a line
 * @param line the number of the line, from 1; the problems have it too
 * @param reading what the line contains, and every problem
 * @since 0.1.0
 */
public record JsonLine<T>(int line, Reading<T> reading) {}
