package io.github.minmome.pdf.internal.picture;

import java.util.List;

/**
 * A picture before it is written: what is drawn, from back to front, and its words.
 *
 * @param width in pixels
 * @param height in pixels
 * @param drawn what is drawn on a white ground
 * @param title the title
 * @param alternative its words in reading order, a line for each part, with what its pictograms
 *     show
 * @param language the language of the words as a tag of BCP 47
 */
public record Scene(
    int width, int height, List<Mark> drawn, String title, String alternative, String language) {
  /** Copies the list. */
  public Scene {
    drawn = List.copyOf(drawn);
  }
}
