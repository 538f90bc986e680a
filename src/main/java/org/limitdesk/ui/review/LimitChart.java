package org.limitdesk.ui.review;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import org.limitdesk.domain.borrower.MonthFacts;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.CaseSheet;

/** Limit as steps and balance as an area over the months, and the proposed limit at the end. */
final class LimitChart extends Pane {
  private static final double HEIGHT = 110;
  private static final double RIGHT = 52;
  private static final double TOP = 8;

  private final List<MonthFacts> months;
  private final long proposed;
  private final Polygon balance = new Polygon();
  private final Polyline limit = new Polyline();
  private final Line after = new Line();
  private final Label top;
  private final Label middle;
  private final Label zero;
  private final long most;

  private LimitChart(CaseSheet sheet, Texts texts) {
    months = sheet.months();
    proposed = sheet.facts().proposed().terms().limit();
    most =
        Math.max(
            Math.max(1, proposed),
            months.stream().mapToLong(m -> Math.max(m.limit(), m.balance())).max().orElse(1));
    top = Cells.label(texts.numbers().limit(most), "small", "muted", "num");
    middle = Cells.label(texts.numbers().limit(most / 2), "small", "muted", "num");
    zero = Cells.label("0", "small", "muted", "num");
    balance.getStyleClass().add("chart-balance");
    limit.getStyleClass().add("chart-limit");
    after.getStyleClass().add("chart-after");
    getChildren().addAll(balance, limit, after, top, middle, zero);
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setMinWidth(120);
  }

  static VBox of(CaseSheet sheet, Texts texts) {
    VBox section = Cells.section(texts.text("case.limitAndBalance"), "4");
    LimitChart chart = new LimitChart(sheet, texts);
    chart.setAccessibleText(texts.text("case.limitAndBalance"));
    section.getChildren().add(chart);
    return section;
  }

  @Override
  protected void layoutChildren() {
    double width = Math.max(10, getWidth() - RIGHT);
    double step = width / Math.max(1, months.size());
    limit.getPoints().clear();
    balance.getPoints().setAll(0.0, y(0));
    for (int i = 0; i < months.size(); i++) {
      double left = i * step;
      limit
          .getPoints()
          .addAll(left, y(months.get(i).limit()), left + step, y(months.get(i).limit()));
      balance.getPoints().addAll(left + step / 2, y(months.get(i).balance()));
    }
    balance
        .getPoints()
        .addAll(width, y(months.isEmpty() ? 0 : months.getLast().balance()), width, y(0));
    after.setStartX(width);
    after.setEndX(width);
    after.setStartY(y(months.isEmpty() ? 0 : months.getLast().limit()));
    after.setEndY(y(proposed));
    put(top, width, y(most));
    put(middle, width, y(most / 2));
    put(zero, width, y(0));
  }

  private double y(long fen) {
    double room = getHeight() - 2 * TOP;
    return TOP + room * (1 - (double) fen / most);
  }

  private static void put(Label label, double x, double y) {
    label.autosize();
    label.relocate(x + 6, y - label.getHeight() / 2);
  }
}
