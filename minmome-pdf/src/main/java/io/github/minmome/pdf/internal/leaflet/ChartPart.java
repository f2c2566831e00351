package io.github.minmome.pdf.internal.leaflet;

import io.github.minmome.campaign.LeafletChart;
import io.github.minmome.campaign.Sentence;
import io.github.minmome.pdf.internal.page.Align;
import io.github.minmome.pdf.internal.page.Block;
import io.github.minmome.pdf.internal.page.Box;
import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.Color;
import io.github.minmome.pdf.internal.page.Frame;
import io.github.minmome.pdf.internal.page.Palette;
import io.github.minmome.pdf.internal.page.Stroke;
import io.github.minmome.pdf.internal.page.Tag;
import io.github.minmome.pdf.internal.page.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;

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
    double bars = Math.min(column(canvas) * chart.bars().size(), frame.width() * 0.7);
    double gap = paper.mm(4);
    var words = frame.left(frame.width() - bars - gap);
    double y = canvas.sentence(Tag.P, chart.title(), style.heading(1), words);
    var large = canvas.fitted(longest(chart.change()), style.heading(1.8), words.width());
    var change = large.size(Math.max(style.heading(1.2).size(), large.size()));
    var alarm = change.color(paper.ink().alarm());
    y = canvas.sentence(Tag.P, chart.change(), alarm, words.at(y + paper.mm(1)));
    y += paper.mm(1);
    boolean isBeside = words.width() > frame.width() * 0.4;
    if (isBeside) {
      y = notes(canvas, words.at(y));
    }
    double least = paper.mm(paper.isPoster() ? 26 : 40) + style.air();
    double high = Math.min(y - frame.y(), 1.4 * least);
    double bottom = bars(canvas, frame.right(bars), Math.max(least, high));
    return isBeside
        ? Math.max(y, bottom)
        : notes(canvas, frame.at(Math.max(y, bottom) + paper.mm(1)));
  }

  /** Returns the longest phrase of a sentence. */
  private static Sentence longest(Sentence sentence) {
    return sentence.phrases().stream()
        .max(Comparator.comparingInt(String::length))
        .map(Sentence::plain)
        .orElse(Sentence.EMPTY);
  }

  /** A column is wide enough for its value with its mark. */
  private double column(Canvas canvas) {
    double column = paper.mm(24);
    for (LeafletChart.Bar bar : chart.bars()) {
      column = Math.max(column, canvas.width(valueOf(bar), style.caption()) + paper.mm(3));
      column = Math.max(column, canvas.width(bar.period(), style.caption()) + paper.mm(3));
    }
    return column;
  }

  private static Sentence valueOf(LeafletChart.Bar bar) {
    return Sentence.plain(bar.valueText() + bar.mark());
  }

  /** Draws what the figures are and where they are from. */
  private double notes(Canvas canvas, Frame frame) {
    var phrases = new ArrayList<String>();
    var readings = new ArrayList<Sentence.Reading>();
    int shift = 0;
    for (Sentence note : chart.notes()) {
      for (Sentence.Reading reading : note.readings()) {
        readings.add(
            new Sentence.Reading(reading.from() + shift, reading.to() + shift, reading.kana()));
      }
      phrases.addAll(note.phrases());
      phrases.set(phrases.size() - 1, phrases.get(phrases.size() - 1) + " ");
      shift += note.base().length() + 1;
    }
    return canvas.sentence(Tag.P, new Sentence(phrases, readings), style.fine(), frame);
  }

  private double bars(Canvas canvas, Frame frame, double height) {
    var ink = paper.ink();
    var value = style.caption();
    double gap = paper.mm(0.6);
    double top = frame.y() + value.lineHeight() + gap;
    double periodHeight = height(canvas, chart.bars().get(0).period(), value);
    double base = frame.y() + height - periodHeight - gap;
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
            var at = new Frame(frame.x() + i * column, base + gap, column);
            canvas.tagged(
                Tag.TR,
                () -> {
                  canvas.sentence(Tag.TH_ROW, bar.period(), value, Align.CENTER, at);
                  double above = base - length - gap - value.lineHeight();
                  canvas.sentence(Tag.TD, valueOf(bar), value, Align.CENTER, at.at(above));
                });
          }
        });
    return frame.y() + height;
  }

  private static double height(Canvas canvas, Sentence sentence, TextStyle style) {
    return canvas.height((c, f) -> c.sentence(Tag.P, sentence, style, f), 1000);
  }

  private void bar(Canvas canvas, Box box, boolean isProvisional) {
    var ink = paper.ink();
    if (!isProvisional) {
      var fill = ink.isMono() ? Palette.LIGHT : ink.accent();
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
