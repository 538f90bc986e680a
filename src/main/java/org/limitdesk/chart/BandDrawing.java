package org.limitdesk.chart;

import java.awt.Color;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * Draws a band as a bar a month that begins at the least value: months without one stay free, and
 * nothing is made up between two months.
 */
final class BandDrawing {
  /** Rows by words: marks are named by numbers, and the band is no mark. */
  private static final String BELOW = "below";

  private static final String BAND = "band";
  private static final int HALF = 128;
  private static final Color NOTHING = new Color(0, 0, 0, 0);

  private BandDrawing() {}

  static DefaultCategoryDataset dataset(MonthChart data) {
    DefaultCategoryDataset set = new DefaultCategoryDataset();
    for (int place = 0; place < data.ticks().size(); place++) {
      Tick tick = new Tick(place, data.ticks().get(place));
      double low = data.band().low().get(place);
      double high = data.band().high().get(place);
      boolean known = !Double.isNaN(high);
      set.addValue(known ? Double.valueOf(low) : null, BELOW, tick);
      set.addValue(known ? Double.valueOf(high - low) : null, BAND, tick);
    }
    return set;
  }

  static StackedBarRenderer renderer(MonthChart data) {
    Color full = Color.decode(data.band().colour());
    StackedBarRenderer bars = new StackedBarRenderer();
    bars.setBarPainter(new StandardBarPainter());
    bars.setShadowVisible(false);
    bars.setDrawBarOutline(false);
    bars.setSeriesPaint(0, NOTHING);
    bars.setSeriesPaint(1, new Color(full.getRed(), full.getGreen(), full.getBlue(), HALF));
    return bars;
  }
}
