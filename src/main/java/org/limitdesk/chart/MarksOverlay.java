package org.limitdesk.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.ChartPanel;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.fx.ChartCanvas;
import org.jfree.chart.fx.overlay.OverlayFX;
import org.jfree.chart.panel.AbstractOverlay;
import org.jspecify.annotations.Nullable;

/** What stands over a drawn chart: the labels at the ends, and the outline of the chosen mark. */
final class MarksOverlay extends AbstractOverlay implements OverlayFX {
  private static final int SIZE = 12;
  private static final double SWATCH = 9;
  private static final double DOT = 3;
  private static final double LEAST = 0.1;
  private static final double NAME_FROM = 22;

  private final MonthChart data;
  private final ChartColours colours;
  private final double right;
  private @Nullable Mark chosen;

  MarksOverlay(MonthChart data, ChartColours colours, double right) {
    this.data = data;
    this.colours = colours;
    this.right = right;
  }

  void choose(@Nullable Mark mark) {
    chosen = mark;
  }

  @Override
  public void paintOverlay(Graphics2D g2, ChartPanel panel) {
    throw new UnsupportedOperationException("the desk draws on a canvas of JavaFX");
  }

  @Override
  public void paintOverlay(Graphics2D g2, ChartCanvas canvas) {
    paint(g2, canvas.getRenderingInfo());
  }

  /** Paints it over a chart that was drawn there. */
  void paint(Graphics2D g2, @Nullable ChartRenderingInfo info) {
    DrawnMarks drawn = new DrawnMarks(info);
    if (drawn.dataArea().isEmpty()) {
      return;
    }
    ends(g2, drawn);
    if (chosen != null) {
      drawn.of(chosen).ifPresent(place -> outline(g2, place));
    }
  }

  private void outline(Graphics2D g2, Rectangle2D place) {
    g2.setPaint(Color.decode(colours.outline()));
    g2.setStroke(new BasicStroke(2));
    if (data.kind() == MonthChart.Kind.LINES) {
      g2.draw(circle(place, 5));
    } else {
      g2.draw(place);
    }
  }

  private void ends(Graphics2D g2, DrawnMarks drawn) {
    Rectangle2D area = drawn.dataArea();
    List<Integer> rows = fromTop();
    List<Double> wanted = wanted(rows, drawn);
    List<Double> heights = Ends.apart(wanted, area.getMinY() + 2, area.getMaxY() - 2);
    g2.setFont(ChartFonts.ofSize(SIZE));
    for (int i = 0; i < rows.size(); i++) {
      int row = rows.get(i);
      drawn.of(end(row)).ifPresent(new Dot(g2, row)::at);
      label(g2, data.series().get(row), area.getMaxX(), heights.get(i));
    }
  }

  /** A bar ends in the last month, a line where its last value is. */
  private Mark end(int row) {
    boolean isBar = data.kind() == MonthChart.Kind.STACKED_BARS;
    return new Mark(row, isBar ? data.ticks().size() - 1 : data.series().get(row).last());
  }

  /**
   * Where the labels would stand: a part of a bar that is nothing, at the top of the one below it.
   */
  private List<Double> wanted(List<Integer> fromTop, DrawnMarks drawn) {
    List<Double> wanted = new ArrayList<>();
    double base = drawn.dataArea().getMaxY();
    for (int row : fromTop.reversed()) {
      Rectangle2D place = drawn.of(end(row)).filter(at -> at.getHeight() > LEAST).orElse(null);
      wanted.add(place == null ? base : place.getCenterY());
      base = place == null ? base : place.getMinY();
    }
    return wanted.reversed();
  }

  /**
   * The rows that have a label, as their labels stand where they are at one height: of bars the
   * last one on top.
   */
  private List<Integer> fromTop() {
    List<Integer> rows = new ArrayList<>();
    boolean isBars = data.kind() == MonthChart.Kind.STACKED_BARS;
    for (int row = 0; row < data.series().size(); row++) {
      if (isBars || !data.series().get(row).endLabel().isEmpty()) {
        rows.add(row);
      }
    }
    return isBars ? rows.reversed() : rows;
  }

  private void label(Graphics2D g2, Series series, double from, double middle) {
    if (series.endLabel().isEmpty()) {
      return;
    }
    g2.setPaint(Color.decode(series.colour()));
    if (data.kind() == MonthChart.Kind.STACKED_BARS) {
      g2.fill(new Rectangle2D.Double(from + 6, middle - SWATCH / 2, SWATCH, SWATCH));
    }
    g2.setPaint(Color.decode(colours.text()));
    float base = (float) (middle + SIZE / 2.0 - 2);
    g2.drawString(series.name(), (float) (from + nameFrom()), base);
    int width = g2.getFontMetrics().stringWidth(series.endLabel());
    g2.drawString(series.endLabel(), (float) (from + right - width - 2), base);
  }

  private double nameFrom() {
    return data.kind() == MonthChart.Kind.LINES ? NAME_FROM / 2 : NAME_FROM;
  }

  private static Ellipse2D circle(Rectangle2D place, double radius) {
    return new Ellipse2D.Double(
        place.getCenterX() - radius, place.getCenterY() - radius, radius * 2, radius * 2);
  }

  /** Marks the last point of a line. */
  private final class Dot {
    private final Graphics2D g2;
    private final int row;

    Dot(Graphics2D g2, int row) {
      this.g2 = g2;
      this.row = row;
    }

    void at(Rectangle2D place) {
      Series series = data.series().get(row);
      if (data.kind() == MonthChart.Kind.LINES && series.stroke() != Series.Stroke.DASHED) {
        // A canvas takes no paint that it believes to have, and a clip that was let go took it
        // away.
        g2.setPaint(Color.decode(colours.ground()));
        g2.setPaint(Color.decode(series.colour()));
        g2.fill(circle(place, DOT));
      }
    }
  }
}
