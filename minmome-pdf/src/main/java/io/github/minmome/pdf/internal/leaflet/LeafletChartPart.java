package io.github.minmome.pdf.internal.leaflet;

import io.github.minmome.campaign.LeafletChart;
import io.github.minmome.pdf.internal.page.Align;
import io.github.minmome.pdf.internal.page.Box;
import io.github.minmome.pdf.internal.page.Color;
import io.github.minmome.pdf.internal.page.Stroke;
import io.github.minmome.pdf.internal.page.Tag;
import io.github.minmome.pdf.internal.page.TextStyle;
import java.util.function.Function;

/**
 * The chart: bars as one figure with words for it, and beside the bars the same as a table. A
 * provisional bar is hollow with a broken outline.
 */
final class LeafletChartPart {
  private final LeafletParts on;
  private final LeafletChart chart;

  LeafletChartPart(LeafletParts on, LeafletChart chart) {
    this.on = on;
    this.chart = chart;
  }

  double draw(double x, double y, double width) {
    var style = on.style;
    double[] bottom = {title(x, y, width)};
    double top = bottom[0];
    var period = style.text();
    var value = style.heading(1.3);
    double periodWidth = widest(LeafletChart.Bar::period, period) + style.gap(0.8);
    double valueWidth = widest(LeafletChart.Bar::valueText, value) + style.gap(0.8);
    double statusWidth = Math.min(widest(LeafletChart.Bar::status, period), width / 4);
    double barLeft = x + periodWidth;
    double barMost = width - periodWidth - valueWidth - statusWidth - style.gap(0.6);
    double rowHeight = Math.max(value.lineHeight(), statusHeight(statusWidth)) + style.gap(0.3);
    double barHeight = style.gap(1.4);
    long most = chart.bars().stream().mapToLong(LeafletChart.Bar::value).max().orElse(0);
    on.canvas.figure(
        chart.alternative(),
        new Box(barLeft, top, barMost, rowHeight * chart.bars().size()),
        () -> {
          for (int i = 0; i < chart.bars().size(); i++) {
            var bar = chart.bars().get(i);
            double length = most == 0 ? 0.2 : Math.max(0.2, barMost * bar.value() / most);
            var box =
                new Box(
                    barLeft, top + i * rowHeight + (rowHeight - barHeight) / 2, length, barHeight);
            if (bar.provisional()) {
              on.canvas.rect(box, Color.WHITE, Stroke.of(0.6, LeafletStyle.RED).dashed(2.2, 1.2));
              hatch(box);
            } else {
              on.canvas.rect(box, LeafletStyle.NAVY, null);
            }
          }
        });
    on.canvas.tagged(
        Tag.TABLE,
        () -> {
          for (int i = 0; i < chart.bars().size(); i++) {
            var bar = chart.bars().get(i);
            double rowTop = top + i * rowHeight;
            double length = most == 0 ? 0 : barMost * bar.value() / most;
            on.canvas.tagged(
                Tag.TR,
                () -> {
                  cell(Tag.TH_ROW, bar.period(), period, x, rowTop, periodWidth, rowHeight);
                  cell(
                      Tag.TD,
                      bar.valueText(),
                      value,
                      barLeft + length + style.gap(0.4),
                      rowTop,
                      valueWidth,
                      rowHeight);
                  cell(
                      Tag.TD,
                      bar.status(),
                      period,
                      barLeft + length + valueWidth + style.gap(0.6),
                      rowTop,
                      statusWidth + 0.1,
                      rowHeight);
                });
          }
        });
    bottom[0] = top + rowHeight * chart.bars().size() + style.gap(0.2);
    bottom[0] = on.text(Tag.P, chart.definition(), style.fineText(), x, bottom[0], width);
    return on.text(Tag.P, chart.source(), style.fineText(), x, bottom[0], width);
  }

  /** What is counted and how it changed: side by side where both fit. */
  private double title(double x, double y, double width) {
    var style = on.style;
    var title = style.heading(1.25);
    var change = style.heading(1.25).color(LeafletStyle.RED);
    double beside = on.canvas.width(RubyText.of(chart.title()).base(), title) + style.gap(1);
    boolean oneLine = beside + on.canvas.width(RubyText.of(chart.change()).base(), change) <= width;
    double bottom = on.text(Tag.H2, chart.title(), title, x, y, width);
    return oneLine
        ? Math.max(
            bottom,
            on.text(Tag.P, chart.change(), change, Align.RIGHT, x + beside, y, width - beside))
        : on.text(Tag.P, chart.change(), change, x, bottom, width);
  }

  private double statusHeight(double width) {
    return chart.bars().stream()
        .mapToDouble(
            bar ->
                on.height(
                    (parts, x, y, w) ->
                        parts.text(Tag.P, bar.status(), parts.style.text(), x, y, w),
                    width + 0.1))
        .max()
        .orElse(0);
  }

  private double widest(Function<LeafletChart.Bar, String> part, TextStyle type) {
    return chart.bars().stream()
        .mapToDouble(bar -> on.canvas.width(RubyText.of(part.apply(bar)).base(), type))
        .max()
        .orElse(0);
  }

  private void cell(
      Tag tag, String text, TextStyle type, double x, double y, double width, double height) {
    double own =
        on.height((parts, left, top, w) -> parts.text(tag, text, type, left, top, w), width);
    on.text(tag, text, type, Align.LEFT, x, y + (height - own) / 2, width);
  }

  private void hatch(Box box) {
    double step = 2.4;
    for (double from = box.x() - box.height() + step; from < box.right(); from += step) {
      double x1 = Math.max(from, box.x());
      double x2 = Math.min(from + box.height(), box.right());
      on.canvas.line(
          x1,
          box.bottom() - (x1 - from),
          x2,
          box.bottom() - (x2 - from),
          Stroke.of(0.35, LeafletStyle.RED));
    }
  }
}
