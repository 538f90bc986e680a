package org.limitdesk.ui.review;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.limitdesk.domain.money.Share;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.proposal.EffectTerms;
import org.limitdesk.domain.proposal.ExpectedLoss;
import org.limitdesk.domain.proposal.LinePrice;
import org.limitdesk.ui.kit.Numbers;
import org.limitdesk.ui.kit.PriceFigures;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.CaseSheet;

/** What is expected of a limit, beside the line as it is. */
final class EffectSection {
  private static final double FIGURE = 92;

  private EffectSection() {}

  static VBox of(CaseSheet sheet, Texts texts) {
    VBox section = Cells.section(texts.text("case.effect", sheet.frozen().horizonMonths()), "3");
    section
        .getChildren()
        .add(
            table(
                sheet,
                sheet.facts().proposed().terms().action(),
                sheet.facts().proposed().terms().limit(),
                texts));
    sheet
        .frozen()
        .incomeGivenUp()
        .ifPresent(income ->
            section
                .getChildren()
                .add(
                    Cells.wrapped(
                        texts.text("case.income", texts.numbers().yuan(income)),
                        "small",
                        "muted")));
    sheet.frozen().price().ifPresent(price -> section.getChildren().addAll(price(price, texts)));
    return section;
  }

  private static List<Node> price(LinePrice price, Texts texts) {
    return List.of(
        Cells.label(texts.text("price.title"), "section-small"), PriceFigures.of(price, texts));
  }

  /** The figures today and after that decision. */
  private static GridPane table(CaseSheet sheet, Action action, long limit, Texts texts) {
    GridPane grid = WhySection.grid(8, 2);
    grid.getStyleClass().add("effect");
    grid.getColumnConstraints()
        .addAll(
            WhySection.growing(),
            WhySection.fixed(FIGURE),
            WhySection.fixed(FIGURE),
            WhySection.fixed(FIGURE));
    header(grid, texts);
    long balance = sheet.frozen().balance();
    long before = sheet.facts().proposed().limitBefore();
    Numbers numbers = texts.numbers();
    money(
        grid,
        texts.text("case.available"),
        Math.max(0, before - balance),
        Math.max(0, limit - balance),
        numbers);
    rate(grid, texts.text("case.utilisation"), use(balance, before), use(balance, limit), numbers);
    sheet.frozen().effect().ifPresent(terms -> losses(grid, terms, action, limit, texts));
    return grid;
  }

  private static double use(long balance, long limit) {
    return Share.decimal(Share.ratio(balance, limit)).doubleValue();
  }

  private static void losses(
      GridPane grid, EffectTerms terms, Action action, long limit, Texts texts) {
    boolean blocked = action.blocksDraws() || (terms.blocked() && !action.gives());
    ExpectedLoss loss = terms.at(limit, blocked);
    Numbers numbers = texts.numbers();
    money(grid, texts.text("case.exposure"), loss.exposureBefore(), loss.exposureAfter(), numbers);
    money(grid, texts.text("case.loss"), loss.before(), loss.after(), numbers);
    if (terms.blocked() && action.isCut()) {
      int row = grid.getRowCount();
      grid.add(Cells.wrapped(texts.text("case.blocked"), "small", "warning"), 0, row, 4, 1);
    }
  }

  private static void header(GridPane grid, Texts texts) {
    String[] heads = {"case.today", "case.after", "case.change"};
    for (int i = 0; i < heads.length; i++) {
      put(grid, Cells.label(texts.text(heads[i]), "small", "muted"), i + 1, 0);
    }
  }

  private static void money(GridPane grid, String title, long before, long after, Numbers numbers) {
    line(
        grid,
        title,
        numbers.money(before),
        numbers.money(after),
        numbers.moneyChange(after - before));
  }

  private static void rate(
      GridPane grid, String title, double before, double after, Numbers numbers) {
    line(
        grid,
        title,
        numbers.rate(before, 1),
        numbers.rate(after, 1),
        numbers.pointsShort(after - before, 1));
  }

  private static void line(
      GridPane grid, String title, String before, String after, String change) {
    int row = grid.getRowCount();
    grid.add(Cells.wrapped(title, "second"), 0, row);
    put(grid, Cells.label(before, "second", "num"), 1, row);
    put(grid, Cells.label(after, "second", "num"), 2, row);
    put(grid, Cells.label(change, "second", "num", "medium"), 3, row);
  }

  private static void put(GridPane grid, Node node, int column, int row) {
    GridPane.setHalignment(node, HPos.RIGHT);
    grid.add(node, column, row);
  }
}
