package io.github.minmome.blackbox.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * A character on paper as PDFBox reads it, in points from the upper left corner.
 *
 * @param size its type size, from the text matrix: PDFBox cuts the sizes it reports to whole points
 * @param tag the tag of the marked content that it belongs to: Artifact, Figure, P …
 */
public record Letter(
    String text, double size, int page, double x, double baseline, double width, String tag) {
  /** Returns all characters but spaces, in the order in which they are drawn. */
  public static List<Letter> of(byte[] pdf) throws IOException {
    var letters = new ArrayList<Letter>();
    try (var document = Loader.loadPDF(pdf)) {
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        var extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(document.getPage(page));
        for (PDMarkedContent content : extractor.getMarkedContents()) {
          add(content, page, letters);
        }
      }
    }
    return letters;
  }

  private static void add(PDMarkedContent content, int page, List<Letter> letters) {
    for (Object part : content.getContents()) {
      if (part instanceof PDMarkedContent inner) {
        add(inner, page, letters);
      } else if (part instanceof TextPosition text && !text.getUnicode().isBlank()) {
        letters.add(
            new Letter(
                text.getUnicode(),
                text.getYScale(),
                page,
                text.getXDirAdj(),
                text.getYDirAdj(),
                text.getWidthDirAdj(),
                content.getTag()));
      }
    }
  }

  /** Whether it is decoration, such as a reading above kanji. */
  public boolean isArtifact() {
    return tag.equals("Artifact");
  }

  /** Whether it belongs to a picture. */
  public boolean isDrawn() {
    return tag.equals("Figure");
  }

  /** Returns the text of letters. */
  public static String text(List<Letter> letters) {
    var all = new StringBuilder();
    letters.forEach(letter -> all.append(letter.text));
    return all.toString();
  }

  /**
   * Returns the letters of the first occurrence of a text without spaces; none if there is none.
   */
  static List<Letter> find(List<Letter> letters, String text) {
    int at = text(letters).indexOf(text);
    return at < 0 ? List.of() : letters.subList(at, at + text.length());
  }
}
