package org.limitdesk.ui.review;

import java.util.List;
import java.util.Set;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.limitdesk.domain.decision.Proposed;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.proposal.TraceStep;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.CaseSheet;
import org.limitdesk.workflow.FrozenFacts;

/** How the new limit was reached: a row for each step that made an amount. */
final class TraceSection {
  private static final Set<String> NOT_OF_THE_LIMIT =
      Set.of("look", "expected_loss", "income_given_up", "price");
  private static final double BAR = 48;

  private TraceSection() {}

  static VBox of(CaseSheet sheet, Texts texts) {
    VBox section = Cells.section(texts.text("case.trace"), "2");
    section.getChildren().add(table(sheet.frozen(), sheet.facts().proposed(), texts));
    section
        .getChildren()
        .add(
            Cells.wrapped(
                texts.text(
                    "case.rules", sheet.frozen().policyVersion(), sheet.frozen().cardVersion()),
                "small",
                "muted"));
    return section;
  }

  /** The steps alone. */
  static GridPane table(FrozenFacts frozen, Proposed proposed, Texts texts) {
    GridPane grid = WhySection.grid(8, 0);
    grid.getStyleClass().add("trace");
    grid.getColumnConstraints()
        .addAll(
            WhySection.fixed(104),
            WhySection.growing(),
            WhySection.fixed(74),
            WhySection.fixed(BAR),
            WhySection.fixed(76));
    long before = proposed.limitBefore();
    long most = Math.max(before, proposed.terms().limit());
    add(grid, texts.text("trace.limit"), "", "", before, most, texts);
    long now = before;
    for (TraceStep step : steps(frozen)) {
      now = isAmount(step) ? Fen.parse(step.result()) : now;
      CaseWords words = new CaseWords(texts);
      String factor = words.stepFactor(step);
      add(
          grid,
          words.stepTitle(step),
          words.stepDetail(step),
          factor.isEmpty() && isRail(step) ? rail(step, texts) : factor,
          isAmount(step) ? now : -1,
          most,
          texts);
    }
    return grid;
  }

  private static List<TraceStep> steps(FrozenFacts frozen) {
    return frozen.trace().stream().filter(step -> !NOT_OF_THE_LIMIT.contains(step.step())).toList();
  }

  private static boolean isAmount(TraceStep step) {
    return step.result().matches("-?[0-9]+[.][0-9]{2}");
  }

  private static boolean isRail(TraceStep step) {
    return isAmount(step) && step.inputs().containsKey("target");
  }

  /** Whether a guard rail let the amount pass or raised it. */
  private static String rail(TraceStep step, Texts texts) {
    boolean same = Fen.parse(step.inputs().getOrDefault("target", "0")) == Fen.parse(step.result());
    return texts.text(same ? "trace.passes" : "trace.raises");
  }

  private static void add(
      GridPane grid, String title, String detail, String factor, long fen, long most, Texts texts) {
    Node amount = Cells.label(fen < 0 ? "" : texts.numbers().money(fen), "medium", "num");
    Node by = Cells.label(factor, "second", "muted", "num");
    GridPane.setHalignment(amount, HPos.RIGHT);
    GridPane.setHalignment(by, HPos.RIGHT);
    int row = grid.getRowCount();
    Pane line = new Pane();
    line.getStyleClass().add("trace-line");
    grid.add(line, 0, row, 5, 1);
    grid.add(Cells.wrapped(title, "medium"), 0, row);
    grid.add(Cells.wrapped(detail, "second", "muted"), 1, row);
    grid.add(by, 2, row);
    grid.add(fen < 0 ? new Pane() : new LimitBar(most, fen, 0), 3, row);
    grid.add(amount, 4, row);
  }

  /** The trace as text, to be pasted: a line a step, with rule, inputs and result. */
  static String text(CaseSheet sheet) {
    StringBuilder text = new StringBuilder();
    for (TraceStep step : sheet.frozen().trace()) {
      text.append(step.step())
          .append('\t')
          .append(step.rule())
          .append('\t')
          .append(step.inputs())
          .append('\t')
          .append(step.result())
          .append('\n');
    }
    return text.toString();
  }
}
