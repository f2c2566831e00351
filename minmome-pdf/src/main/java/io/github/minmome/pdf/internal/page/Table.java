package io.github.minmome.pdf.internal.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A table as data: columns, rows and what is drawn in each cell. A row is as high as its highest
 * cell, at least its own height. Tagged as a table of rows, headers and cells. Not thread-safe.
 */
public final class Table {
  private final double[] columns;
  private final double padding;
  private final List<Row> rows = new ArrayList<>();

  /**
   * Begins a table.
   *
   * @param padding free space at all sides of a cell's content, in millimetres
   * @param columns widths in millimetres, from left to right
   */
  public Table(double padding, double... columns) {
    this.padding = padding;
    this.columns = columns.clone();
  }

  /**
   * A cell.
   *
   * @param tag {@link Tag#TH_ROW}, {@link Tag#TH_COLUMN} or {@link Tag#TD}
   * @param ground the colour of its ground, {@link Color#WHITE} for none
   * @param content what is drawn in it
   */
  public record Cell(Tag tag, Color ground, Block content) {
    /** Returns a header of a row on the ground of labels. */
    public static Cell label(Block content) {
      return new Cell(Tag.TH_ROW, Palette.PALE, content);
    }

    /** Returns a cell of data. */
    public static Cell of(Block content) {
      return new Cell(Tag.TD, Color.WHITE, content);
    }
  }

  private record Row(double height, List<Cell> cells) {}

  /** Adds a row that is at least so high, in millimetres. */
  public Table row(double height, Cell... cells) {
    if (cells.length != columns.length) {
      throw new IllegalArgumentException(
          "A row of " + cells.length + " cells in " + columns.length + " columns");
    }
    rows.add(new Row(height, List.of(cells)));
    return this;
  }

  /** Returns how high the table is by now, in millimetres. */
  public double height(Canvas canvas) {
    return rows.stream().mapToDouble(row -> height(canvas, row)).sum();
  }

  /** Returns how high a row of these cells would be, at least so high, in millimetres. */
  public double height(Canvas canvas, double least, Cell... cells) {
    return height(canvas, new Row(least, List.of(cells)));
  }

  /** Draws the table with rules between its rows and a frame; returns its lower edge. */
  public double draw(Canvas canvas, double x, double y, Stroke rule, Stroke frame) {
    double end = y + height(canvas);
    double width = 0;
    for (double column : columns) {
      width += column;
    }
    grounds(canvas, x, y, rule, width);
    canvas.tagged(Tag.TABLE, () -> cells(canvas, x, y));
    canvas.rect(new Box(x, y, width, end - y), null, frame);
    return end;
  }

  private void grounds(Canvas canvas, double x, double y, Stroke rule, double width) {
    double top = y;
    for (Row row : rows) {
      double height = height(canvas, row);
      double left = x;
      for (int i = 0; i < columns.length; i++) {
        if (!row.cells.get(i).ground.equals(Color.WHITE)) {
          canvas.rect(new Box(left, top, columns[i], height), row.cells.get(i).ground, null);
        }
        left += columns[i];
      }
      if (top > y) {
        canvas.line(x, top, x + width, top, rule);
      }
      top += height;
    }
  }

  private void cells(Canvas canvas, double x, double y) {
    double top = y;
    for (Row row : rows) {
      double rowTop = top;
      double height = height(canvas, row);
      canvas.tagged(Tag.TR, () -> cells(canvas, row, x, rowTop, height));
      top += height;
    }
  }

  private void cells(Canvas canvas, Row row, double x, double top, double height) {
    double left = x;
    for (int i = 0; i < columns.length; i++) {
      Cell cell = row.cells.get(i);
      double width = columns[i] - 2 * padding;
      double own = canvas.height(cell.content, width);
      var frame = new Frame(left + padding, top + (height - own) / 2, width);
      canvas.tagged(cell.tag, () -> cell.content.draw(canvas, frame));
      left += columns[i];
    }
  }

  private double height(Canvas canvas, Row row) {
    double height = row.height;
    for (int i = 0; i < columns.length; i++) {
      double own = canvas.height(row.cells.get(i).content, columns[i] - 2 * padding);
      height = Math.max(height, own + 2 * padding);
    }
    return height;
  }
}
