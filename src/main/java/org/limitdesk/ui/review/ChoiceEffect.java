package org.limitdesk.ui.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.limitdesk.domain.decision.Deviation;
import org.limitdesk.domain.decision.LimitTerms;
import org.limitdesk.domain.decision.Proposed;
import org.limitdesk.domain.money.Share;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.proposal.EffectTerms;
import org.limitdesk.domain.proposal.ExpectedLoss;
import org.limitdesk.domain.proposal.IncomeEffect;
import org.limitdesk.ui.kit.Numbers;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.CaseSheet;

/** The line today, as it is proposed, and as the person would have it, beside each other. */
final class ChoiceEffect {
  private static final double FIGURE = 88;

  private final CaseSheet sheet;
  private final Texts texts;
  private final Numbers numbers;
  private final Proposed proposed;
  private final GridPane grid = WhySection.grid(0, 0);

  /**
   * A column.
   *
   * @param blocked whether draws are blocked then
   * @param today whether it is how the line stands, of which no change can be told
   */
  private record Column(long limit, boolean blocked, boolean today) {}

  private ChoiceEffect(CaseSheet sheet, Texts texts) {
    this.sheet = sheet;
    this.texts = texts;
    numbers = texts.numbers();
    proposed = sheet.facts().proposed();
  }

  static VBox of(CaseSheet sheet, LimitTerms yours, Texts texts) {
    return new ChoiceEffect(sheet, texts).table(yours);
  }

  private VBox table(LimitTerms yours) {
    grid.getStyleClass().add("choice-effect");
    grid.getColumnConstraints()
        .addAll(
            WhySection.growing(),
            WhySection.fixed(FIGURE),
            WhySection.fixed(FIGURE),
            WhySection.fixed(FIGURE));
    row("", List.of("case.today", "override.proposed", "override.yours"), texts::text);
    boolean blocked = sheet.frozen().effect().map(EffectTerms::blocked).orElse(false);
    Column today = new Column(proposed.limitBefore(), blocked, true);
    List<Column> after = List.of(column(proposed.terms(), blocked), column(yours, blocked));
    List<Column> all = List.of(today, after.getFirst(), after.getLast());
    row("override.limitRow", all, each -> numbers.limit(each.limit()));
    row("override.cutRow", all, each -> each.today() ? "" : cut(each));
    long balance = sheet.frozen().balance();
    row("case.available", all, each -> numbers.money(Math.max(0, each.limit() - balance)));
    row("case.utilisation", all, each -> numbers.rate(use(balance, each.limit()), 1));
    VBox section = new VBox(6, grid);
    sheet
        .frozen()
        .effect()
        .ifPresent(terms -> {
          losses(terms, all);
          section.getChildren().add(how(terms));
          if (terms.blocked() && yours.action().isCut()) {
            section
                .getChildren()
                .add(Cells.wrapped(texts.text("case.blocked"), "small", "warning"));
          }
        });
    return section;
  }

  private static Column column(LimitTerms terms, boolean blocked) {
    Action action = terms.action();
    return new Column(terms.limit(), action.blocksDraws() || (blocked && !action.gives()), false);
  }

  private String cut(Column column) {
    return Deviation.of(proposed.limitBefore(), column.limit())
        .map(share -> numbers.rateSigned(share.doubleValue(), 1))
        .orElse(Numbers.NONE);
  }

  private static double use(long balance, long limit) {
    return Share.decimal(Share.ratio(balance, limit)).doubleValue();
  }

  private void losses(EffectTerms terms, List<Column> all) {
    money("case.exposure", all, loss(terms, ExpectedLoss::exposureAfter), false);
    money("case.loss", all, loss(terms, ExpectedLoss::after), false);
    money("override.saved", all, loss(terms, ExpectedLoss::saved), true);
    Optional<IncomeEffect> income = sheet.frozen().income();
    income.ifPresent(effect ->
        money("override.income", all, each -> effect.at(each.limit(), each.blocked()), true));
  }

  private static ToLongFunction<Column> loss(
      EffectTerms terms, ToLongFunction<ExpectedLoss> figure) {
    return each -> figure.applyAsLong(terms.at(each.limit(), each.blocked()));
  }

  /**
   * @param change whether it is of a change, so that today has none
   */
  private void money(String key, List<Column> all, ToLongFunction<Column> fen, boolean change) {
    row(key, all, each -> change && each.today() ? "" : numbers.money(fen.applyAsLong(each)));
  }

  private Label how(EffectTerms terms) {
    return Cells.wrapped(
        texts.text(
            "override.how",
            numbers.rate(Share.decimal(terms.pd()).doubleValue(), 2),
            numbers.rate(Share.decimal(terms.lgd()).doubleValue(), 0),
            numbers.rate(Share.decimal(terms.ccf()).doubleValue(), 0)),
        "small",
        "muted");
  }

  private <T> void row(String key, List<T> columns, Function<T, String> words) {
    int row = grid.getRowCount();
    Label name = Cells.wrapped(key.isEmpty() ? "" : texts.text(key), "second");
    grid.add(name, 0, row);
    for (int i = 0; i < columns.size(); i++) {
      Label figure = Cells.label(words.apply(columns.get(i)), "second", "num");
      figure.setMaxWidth(Double.MAX_VALUE);
      GridPane.setHalignment(figure, HPos.RIGHT);
      figure.getStyleClass().add(row == 0 ? "choice-head" : "choice-figure");
      if (i == columns.size() - 1) {
        figure.getStyleClass().add("choice-yours");
      }
      grid.add(figure, i + 1, row);
    }
  }
}
