package org.limitdesk.report.monthly;

import java.util.ArrayList;
import java.util.List;
import org.limitdesk.report.monthly.Block.Term;

/** What the words of the report mean, and how its figures are reckoned. */
final class MethodPage {
  static final List<String> TERMS =
      List.of(
          "book",
          "balance",
          "bucket",
          "rate",
          "lagged",
          "npl",
          "roll",
          "flow",
          "cured",
          "loss",
          "forecast",
          "vintage",
          "cut",
          "override",
          "outcome",
          "cluster",
          "private");

  private final MonthlyReport report;
  private final ReportWords words;

  MethodPage(MonthlyReport report, ReportWords words) {
    this.report = report;
    this.words = words;
  }

  ReportPage page() {
    List<Block> blocks = new ArrayList<>();
    for (String term : TERMS) {
      blocks.add(new Term(words.text("method." + term), words.text("method." + term + ".text")));
    }
    return new ReportPage(
        words.text("method.topic"),
        words.text("method.finding", words.said(report.about().month())),
        blocks,
        List.of());
  }
}
