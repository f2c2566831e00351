package io.github.minmome.pdf.internal.leaflet;

import io.github.minmome.campaign.Leaflet;
import io.github.minmome.pdf.internal.page.Block;
import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.Frame;
import io.github.minmome.pdf.internal.page.Tag;
import io.github.minmome.pdf.internal.page.TextStyle;

/**
 * Where the content of a sheet is from and who made the sheet, with the edition at the right.
 *
 * @param gap the least distance between them, in millimetres
 */
public record SourceLine(Leaflet leaflet, TextStyle style, double gap) implements Block {
  @Override
  public double draw(Canvas canvas, Frame frame) {
    var edition = leaflet.content().issuer().edition();
    double width = canvas.width(edition, style);
    var left = frame.left(frame.width() - width - gap);
    double y = canvas.sentence(Tag.P, leaflet.sourceLine(), style, left);
    return Math.max(y, canvas.sentence(Tag.P, edition, style, frame.right(width + 0.1)));
  }
}
