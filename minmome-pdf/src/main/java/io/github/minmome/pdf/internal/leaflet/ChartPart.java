package io.github.minmome.pdf.internal.leaflet;

import io.github.minmome.campaign.LeafletChart;
import io.github.minmome.campaign.Sentence;
import io.github.minmome.pdf.internal.page.Align;
import io.github.minmome.pdf.internal.page.Block;
import io.github.minmome.pdf.internal.page.Box;
import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.Color;
import io.github.minmome.pdf.internal.page.Frame;
import io.github.minmome.pdf.internal.page.Stroke;
import io.github.minmome.pdf.internal.page.Tag;
import java.util.ArrayList;

/**
 * The chart: upright bars as one figure with words for it, with periods and values as a table, and
 * beside them the change in large words. A provisional bar is hollow with a broken outline.
 */
final class ChartPart implements Block {
  private final LeafletPaper paper;
  private final LeafletStyle style;
  private final LeafletChart chart;

  ChartPart(LeafletPaper paper, LeafletChart chart) {
    this.paper = paper;
    this.style = paper.style();
    this.chart = chart;
  }

  @Override
  public double draw(Canvas canvas, Frame frame) {
    double column = paper.mm(paper.isPoster() ? 24 : 31);
    double bars = column * chart.bars().size();
    double height = paper.mm(paper.isPoster() ? 32 : 44) + style.air();
    double bottom = bars(canvas, frame.right(bars), height);
    var words = frame.left(frame.width() - bars - paper.mm(3));
    double y = canvas.sentence(Tag.P, chart.title(), style.heading(1), words);
    var large = style.heading(paper.isPoster() ? 1.5 : 1.55).color(paper.ink().alarm());
    y = canvas.sentence(Tag.P, chart.change(), large, words.at(y + paper.mm(1)));
    return Math.max(y, bottom);
  }

  /** What the figures are and where they are from. */
  double notes(Canvas canvas, Frame frame) {
    var phrases = new ArrayList<String>();
    var readings = new ArrayList<Sentence.Reading>();
    int shift = 0;
    for (Sentence note : chart.notes()) {
      for (Sentence.Reading reading : note.readings()) {
        readings.add(
            new Sentence.Reading(reading.from() + shift, reading.to() + shift, reading.kana()));
      }
      phrases.addAll(note.phrases());
      phrases.add(" ");
      shift += note.base().length() + 1;
    }
    return canvas.sentence(Tag.P, new Sentence(phrases, readings), style.fine(), frame);
  }

  private double bars(Canvas canvas, Frame frame, double height) {
    var ink = paper.ink();
    var value = style.heading(1).size(Math.max(LeafletStyle.MIN_TYPE, 13 * style.scale()));
    var period = value.leading(1.2);
    double top = frame.y() + value.lineHeight();
    double base = frame.y() + height - period.lineHeight();
    double column = frame.width() / chart.bars().size();
    long most = chart.bars().stream().mapToLong(LeafletChart.Bar::value).max().orElse(0);
    canvas.figure(
        chart.alternative(),
        new Box(frame.x(), top, frame.width(), base - top),
        () -> {
          for (int i = 0; i < chart.bars().size(); i++) {
            var bar = chart.bars().get(i);
            double length = most == 0 ? 0.2 : Math.max(0.2, (base - top) * bar.value() / most);
            var box = new Box(frame.x() + (i + 0.2) * column, base - length, column * 0.6, length);
            bar(canvas, box, bar.provisional());
          }
          canvas.line(frame.x(), base, frame.right(), base, Stroke.of(paper.mm(0.4), ink.accent()));
        });
    canvas.tagged(
        Tag.TABLE,
        () -> {
          for (int i = 0; i < chart.bars().size(); i++) {
            var bar = chart.bars().get(i);
            double length = most == 0 ? 0 : (base - top) * bar.value() / most;
            double x = frame.x() + i * column - column * 0.1;
            var at = new Frame(x, base, column * 1.2);
            canvas.tagged(
                Tag.TR,
                () -> {
                  canvas.sentence(Tag.TH_ROW, bar.period(), period, Align.CENTER, at);
                  var text = Sentence.plain(bar.valueText() + bar.mark());
                  canvas.sentence(
                      Tag.TD, text, value, Align.CENTER, at.at(base - length - value.lineHeight()));
                });
          }
        });
    return frame.y() + height;
  }

  private void bar(Canvas canvas, Box box, boolean isProvisional) {
    var ink = paper.ink();
    if (!isProvisional) {
      var fill = ink.isMono() ? new Color(0xDCDCDC) : ink.accent();
      canvas.rect(box, fill, Stroke.of(paper.mm(0.4), ink.accent()));
      return;
    }
    canvas.rect(
        box, Color.WHITE, Stroke.of(paper.mm(0.6), ink.alarm()).dashed(paper.mm(2), paper.mm(1)));
    double step = paper.mm(2.2);
    var hatch = Stroke.of(paper.mm(0.5), ink.alarm());
    for (double from = box.y() - box.width() + step; from < box.bottom(); from += step) {
      double y1 = Math.max(from, box.y());
      double y2 = Math.min(from + box.width(), box.bottom());
      canvas.line(box.x() + (y1 - from), y1, box.x() + (y2 - from), y2, hatch);
    }
  }
}
