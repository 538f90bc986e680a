package org.limitdesk.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.report.picture.Picture;
import org.limitdesk.report.picture.Piece.Ink;

/** Makes a picture of a table: names at the left, figures at the right of their columns. */
public final class TablePicture {
  private static final double ROW = 24;
  private static final double BASE = 16;
  private static final double PAD = 9;
  private static final double LEAST = 34;
  private static final int SIZE = 12;

  private final Font font = ChartFonts.ofSize(SIZE);
  private final PictureFrame frame;
  private final ChartColours colours;
  private final Grid grid;
  private final List<Double> widths = new ArrayList<>();

  /**
   * What is in it.
   *
   * @param heads over the columns, the first of which holds names
   * @param tints what lies under a cell
   */
  public record Grid(List<String> heads, List<List<String>> rows, Tints tints) {
    public Grid {
      heads = List.copyOf(heads);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /** The colours under the cells. */
  @FunctionalInterface
  public interface Tints {
    /** None under any. */
    Tints NONE = (row, column) -> null;

    /** The one under that cell; null for none. */
    @Nullable Ink at(int row, int column);
  }

  private TablePicture(Heading heading, Grid grid, ChartColours colours) {
    frame = new PictureFrame(heading, colours);
    this.colours = colours;
    this.grid = grid;
    for (int column = 0; column < grid.heads().size(); column++) {
      widths.add(widest(column));
    }
  }

  /** The picture. */
  public static Picture of(Heading heading, Grid grid, ChartColours colours) {
    return new TablePicture(heading, grid, colours).draw();
  }

  private double widest(int column) {
    double widest = Math.max(LEAST, frame.width(grid.heads().get(column), font));
    for (List<String> row : grid.rows()) {
      widest = Math.max(widest, frame.width(row.get(column), font));
    }
    return widest + 2 * PAD;
  }

  private Picture draw() {
    double all = widths.stream().mapToDouble(Double::doubleValue).sum();
    double y = frame.top();
    line(grid.heads(), y, colours.muted());
    rule(y + ROW, all, colours.muted());
    for (int row = 0; row < grid.rows().size(); row++) {
      y += ROW;
      tint(row, y);
      line(grid.rows().get(row), y, colours.text());
      rule(y + ROW, all, colours.grid());
    }
    double width = Math.max(all, frame.headingWidth()) + 2 * PictureFrame.MARGIN;
    return frame.done(Math.ceil(width), Math.ceil(y + ROW + PictureFrame.MARGIN));
  }

  private void rule(double y, double width, String colour) {
    Recorder recorder = frame.recorder();
    recorder.setPaint(Color.decode(colour));
    recorder.setStroke(new BasicStroke(0.75f));
    double left = PictureFrame.MARGIN;
    recorder.draw(new Line2D.Double(left, y, left + width, y));
  }

  private void tint(int row, double y) {
    double x = PictureFrame.MARGIN;
    for (int column = 0; column < widths.size(); column++) {
      double width = widths.get(column);
      Ink ink = grid.tints().at(row, column);
      if (ink != null) {
        Color plain = Color.decode(ink.hex());
        int alpha = (int) Math.round(ink.opacity() * 255);
        frame
            .recorder()
            .setPaint(new Color(plain.getRed(), plain.getGreen(), plain.getBlue(), alpha));
        frame.recorder().fill(new Rectangle2D.Double(x + 0.5, y + 0.5, width - 1, ROW - 1));
      }
      x += width;
    }
  }

  private void line(List<String> cells, double y, String colour) {
    Recorder recorder = frame.recorder();
    recorder.setFont(font);
    recorder.setPaint(Color.decode(colour));
    double x = PictureFrame.MARGIN;
    for (int column = 0; column < cells.size(); column++) {
      String text = cells.get(column);
      double room = widths.get(column);
      double from = column == 0 ? x : x + room - PAD - frame.width(text, font);
      recorder.drawString(text, (float) from, (float) (y + BASE));
      x += room;
    }
  }
}
