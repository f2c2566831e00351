package io.github.minmome.pdf.internal.leaflet;

import io.github.minmome.campaign.LeafletChart;
import io.github.minmome.pdf.internal.page.Block;
import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.Color;
import io.github.minmome.pdf.internal.page.Frame;
import io.github.minmome.pdf.internal.page.Stroke;

/** The chart in a frame of its own, with its notes. */
record ChartCard(LeafletPaper paper, LeafletChart chart) implements Block {
  @Override
  public double draw(Canvas canvas, Frame frame) {
    var part = new ChartPart(paper, chart);
    var stroke = Stroke.of(paper.mm(0.6), paper.ink().accent());
    return paper.card(paper.mm(4), Color.WHITE, stroke, part).draw(canvas, frame);
  }
}
