package io.github.minmome.pdf.internal.page;

/**
 * A word of a sentence in another colour.
 *
 * @param word the word; empty emphasizes nothing
 * @param color its colour
 */
public record Emphasis(String word, Color color) {}
