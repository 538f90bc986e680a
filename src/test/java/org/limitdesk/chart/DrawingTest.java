package org.limitdesk.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawingTest {
  private static JFreeChart chart(double value) {
    List<Series> series = List.of(Series.of("all", "#112233", List.of(value), ""));
    MonthChart data = new MonthChart(MonthChart.Kind.STACKED_BARS, List.of("Jan"), series);
    return new Drawing(
            data, new ChartColours("#ffffff", "#333333", "#777777", "#eeeeee", "#000000"))
        .chart(0);
  }

  private static double left(double value) {
    return chart(value).getCategoryPlot().getFixedRangeAxisSpace().getLeft();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          250000   | 250,000
          12500000 | 15,000,000
          """)
  void labelsOfASmallBookHaveTheirRoom(double value, String widest) {
    Font font = chart(value).getCategoryPlot().getRangeAxis().getTickLabelFont();
    double width = font.getStringBounds(widest, new FontRenderContext(null, true, true)).getWidth();
    assertTrue(left(value) > width, () -> left(value) + " for " + width);
  }

  @Test
  void shortLabelsKeepTheUsualRoom() {
    assertEquals(40, left(5));
  }
}
