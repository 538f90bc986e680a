package org.limitdesk.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.font.FontRenderContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

/** Makes a JFreeChart of a chart's data, as all charts of the desk look. */
final class Drawing {
  private static final double LEAST_LEFT = 40;
  // Between an axis and its labels.
  private static final double LABEL_GAP = 8;
  private static final double BOTTOM = 22;
  private static final double GAP = 0.2;
  private static final int TICK_SIZE = 11;
  // A tick is written in the room of several months, since most have none.
  private static final float TICK_ROOM = 12;

  private final MonthChart data;
  private final ChartColours colours;

  Drawing(MonthChart data, ChartColours colours) {
    this.data = data;
    this.colours = colours;
  }

  /**
   * The chart.
   *
   * @param right how much room the labels at the ends need
   */
  JFreeChart chart(double right) {
    CategoryPlot plot = plot();
    plot.setInsets(new RectangleInsets(10, 0, 0, right));
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(Color.decode(colours.grid()));
    plot.setRangeGridlineStroke(new BasicStroke(1));
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    plot.setFixedRangeAxisSpace(space(left(), 0));
    plot.setFixedDomainAxisSpace(space(0, BOTTOM));
    JFreeChart chart = new JFreeChart(null, null, plot, false);
    chart.setBackgroundPaint(Color.decode(colours.ground()));
    chart.setPadding(RectangleInsets.ZERO_INSETS);
    return chart;
  }

  /** With the band first, so that it lies behind the series. */
  private CategoryPlot plot() {
    if (!data.band().isThere()) {
      return new CategoryPlot(dataset(), months(), values(), renderer());
    }
    CategoryPlot plot =
        new CategoryPlot(BandDrawing.dataset(data), months(), values(), BandDrawing.renderer(data));
    plot.setDataset(1, dataset());
    plot.setRenderer(1, renderer());
    return plot;
  }

  private static AxisSpace space(double left, double bottom) {
    AxisSpace space = new AxisSpace();
    space.setLeft(left);
    space.setBottom(bottom);
    return space;
  }

  private DefaultCategoryDataset dataset() {
    DefaultCategoryDataset set = new DefaultCategoryDataset();
    for (int row = 0; row < data.series().size(); row++) {
      for (int place = 0; place < data.ticks().size(); place++) {
        double value = data.series().get(row).values().get(place);
        Double shown = Double.isNaN(value) ? null : value;
        set.addValue(shown, Integer.valueOf(row), new Tick(place, data.ticks().get(place)));
      }
    }
    return set;
  }

  private CategoryAxis months() {
    CategoryAxis axis = new CategoryAxis();
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    axis.setTickLabelFont(ChartFonts.ofSize(TICK_SIZE));
    axis.setTickLabelPaint(Color.decode(colours.muted()));
    axis.setMaximumCategoryLabelWidthRatio(TICK_ROOM);
    axis.setCategoryMargin(GAP);
    axis.setLowerMargin(0.01);
    axis.setUpperMargin(0.01);
    return axis;
  }

  /** Room for the widest label, which is that of the top. */
  double left() {
    return Math.max(LEAST_LEFT, Math.ceil(widest()) + LABEL_GAP);
  }

  /** What of that room is left of the widest label. */
  double spare() {
    return left() - LABEL_GAP / 2 - widest();
  }

  private double widest() {
    NiceScale scale = NiceScale.upTo(data.top());
    String widest = format(scale).format(scale.top());
    return ChartFonts.ofSize(TICK_SIZE)
        .getStringBounds(widest, new FontRenderContext(null, true, true))
        .getWidth();
  }

  private static DecimalFormat format(NiceScale scale) {
    return new DecimalFormat(scale.pattern(), DecimalFormatSymbols.getInstance(Locale.ROOT));
  }

  private NumberAxis values() {
    NiceScale scale = NiceScale.upTo(data.top());
    NumberAxis axis = new NumberAxis();
    axis.setRange(scale.bottom(data.bottom()), scale.top());
    axis.setTickUnit(new NumberTickUnit(scale.step(), format(scale)));
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    axis.setTickLabelFont(ChartFonts.ofSize(TICK_SIZE));
    axis.setTickLabelPaint(Color.decode(colours.muted()));
    return axis;
  }

  private CategoryItemRenderer renderer() {
    CategoryItemRenderer renderer =
        data.kind() == MonthChart.Kind.STACKED_BARS
            ? bars()
            : new LineAndShapeRenderer(true, false);
    for (int row = 0; row < data.series().size(); row++) {
      Series series = data.series().get(row);
      renderer.setSeriesPaint(row, Color.decode(series.colour()));
      if (data.kind() == MonthChart.Kind.LINES) {
        renderer.setSeriesStroke(row, stroke(series.stroke()));
      }
    }
    return renderer;
  }

  /** The seam between the parts of a bar is an outline in the colour of the ground. */
  private StackedBarRenderer bars() {
    StackedBarRenderer bars = new StackedBarRenderer();
    bars.setBarPainter(new StandardBarPainter());
    bars.setShadowVisible(false);
    bars.setDrawBarOutline(true);
    bars.setDefaultOutlinePaint(Color.decode(colours.ground()));
    bars.setDefaultOutlineStroke(new BasicStroke(0.6f));
    return bars;
  }

  private static BasicStroke stroke(Series.Stroke stroke) {
    return switch (stroke) {
      case FULL -> new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
      case THIN -> new BasicStroke(1.25f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
      case DASHED ->
          new BasicStroke(
              1.75f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {5, 3}, 0);
    };
  }
}
