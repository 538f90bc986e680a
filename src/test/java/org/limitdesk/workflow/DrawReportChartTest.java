package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.limitdesk.chart.ChartFonts;
import org.limitdesk.report.PdfFonts;
import org.limitdesk.report.monthly.ReportChart;
import org.limitdesk.report.monthly.ReportChart.Kind;
import org.limitdesk.report.monthly.ReportChart.Row;
import org.limitdesk.report.picture.Picture;
import org.limitdesk.report.picture.Piece;

class DrawReportChartTest {
  private static final double WIDTH = 666;
  private static final double HEIGHT = 200;

  @BeforeAll
  static void face() throws IOException {
    ChartFonts.register(PdfFonts::regular);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void nothingOfAChartStandsBesideIt(Kind kind) {
    List<Double> values = List.of(1_234_567.0, 2_345_678.0, 9_999_999.0);
    Picture picture =
        new DrawReportChart()
            .draw(
                new ReportChart(
                    "余额",
                    kind,
                    List.of("2026年1月", "", "2026年3月"),
                    List.of(
                        new Row("12 个月均值", "#1f5fa8", values, "9,999,999.00", true),
                        new Row("M6+", "#e07f45", values, "9,999,999.00", false))),
                WIDTH,
                HEIGHT);
    long words = 0;
    for (Piece piece : picture.pieces()) {
      if (piece instanceof Piece.Words at) {
        words++;
        assertTrue(at.x() >= 0 && at.x() + at.width() <= WIDTH, at.text() + " at " + at.x());
        assertTrue(at.y() - at.size() >= -1 && at.y() <= HEIGHT, at.text() + " at " + at.y());
      }
    }
    assertTrue(words > 5, "it is written on");
  }
}
