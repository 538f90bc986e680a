package org.limitdesk.ui.oversight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.Direction;
import org.limitdesk.domain.decision.OverrideOutcome;
import org.limitdesk.domain.decision.ReasonCode;
import org.limitdesk.ui.kit.HoverText;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.FollowOverrides.Followed;

/**
 * How proposed cuts turned out by which way they were decided, and softer ones by reason where
 * there are enough lines, each beside comparable lines that were cut as proposed.
 */
final class TurnedOutPanel {
  private static final Insets WITHIN = new Insets(0, 0, 0, 8);
  private static final int COLUMNS = 3;

  private final Texts texts;
  private final DecisionWords words;
  private final GridPane grid;
  private final GridPane foot;

  /**
   * A row.
   *
   * @param reason null for all of that direction
   */
  record Row(Direction way, @Nullable ReasonCode reason, OverrideOutcome outcome) {}

  TurnedOutPanel(Texts texts, GridPane grid, GridPane foot) {
    this.texts = texts;
    this.grid = grid;
    this.foot = foot;
    words = new DecisionWords(texts);
  }

  /** As proposed, softer with its reasons of enough lines, the most first, and harder. */
  static List<Row> rows(Followed followed) {
    List<Row> rows = new ArrayList<>();
    for (Direction way : List.of(Direction.AS_PROPOSED, Direction.SOFTER, Direction.HARDER)) {
      OverrideOutcome outcome = followed.byDirection().get(way);
      if (outcome != null && outcome.bad().decided() > 0) {
        rows.add(new Row(way, null, outcome));
      }
      if (way == Direction.SOFTER) {
        followed.byReason().entrySet().stream()
            .filter(each -> each.getValue().hasEnough())
            .sorted(
                Comparator.comparingLong((Map.Entry<ReasonCode, OverrideOutcome> each) ->
                        each.getValue().bad().decided())
                    .reversed())
            .forEach(each -> rows.add(new Row(way, each.getKey(), each.getValue())));
      }
    }
    return rows;
  }

  /** Says that it is being read. */
  void await() {
    say(texts.text("turnedOut.reading"));
  }

  void show(Followed followed) {
    String months = texts.numbers().count(followed.months());
    List<Row> rows = rows(followed);
    if (rows.isEmpty()) {
      say(texts.text("turnedOut.none", months));
      return;
    }
    grid.getChildren().clear();
    SeenScale scale = SeenScale.of(rows.stream().map(Row::outcome).toList());
    rows.forEach(row -> add(row, scale));
    long few =
        followed.byReason().values().stream().filter(outcome -> !outcome.hasEnough()).count();
    if (few > 0) {
      String told =
          texts.text(
              "oversight.seenFewReasons",
              texts.numbers().count(few),
              texts.numbers().count(OverrideOutcome.FEWEST));
      grid.add(PanelParts.sentence(told), 0, grid.getRowCount(), COLUMNS, 1);
    }
    grid.setAccessibleText(rows.stream().map(this::told).collect(Collectors.joining("; ")));
    Label unit = PanelParts.name(texts.text("oversight.seenAxis", months));
    unit.getStyleClass().add("muted");
    foot.getChildren().clear();
    if (rows.stream().anyMatch(row -> row.outcome().hasEnough())) {
      foot.add(unit, 0, 0, 2, 1);
      foot.add(new SeenAxis(scale, texts), 2, 0);
    }
  }

  private void say(String sentence) {
    grid.getChildren().clear();
    foot.getChildren().clear();
    grid.add(PanelParts.sentence(sentence), 0, 0, COLUMNS, 1);
    grid.setAccessibleText(sentence);
  }

  private void add(Row row, SeenScale scale) {
    OverrideOutcome outcome = row.outcome();
    Label title = PanelParts.name(title(row));
    title.setPadding(row.reason() == null ? Insets.EMPTY : WITHIN);
    Label count = new Label(texts.numbers().count(outcome.bad().decided()));
    count.getStyleClass().addAll("second", "num", "muted");
    Node bar;
    if (outcome.hasEnough()) {
      bar =
          new SeenBar(
              outcome,
              scale,
              row.way() != Direction.AS_PROPOSED,
              texts.numbers().rate(outcome.bad().share(), 1));
    } else {
      Label few = new Label(texts.text("oversight.seenFew"));
      few.getStyleClass().addAll("second", "muted", "abridged");
      bar = few;
    }
    String told = told(row);
    HoverText.on(bar, told);
    bar.setAccessibleText(told);
    grid.addRow(grid.getRowCount(), title, count, bar);
  }

  private String title(Row row) {
    ReasonCode reason = row.reason();
    return reason == null ? texts.text("direction." + row.way().code()) : words.reason(reason);
  }

  /** A row in one sentence. */
  String told(Row row) {
    OverrideOutcome outcome = row.outcome();
    String key =
        !outcome.hasEnough()
            ? "oversight.seenFewTold"
            : row.way() == Direction.AS_PROPOSED
                ? "oversight.seenProposedTold"
                : "oversight.seenTold";
    return texts.text(
        key,
        title(row),
        texts.numbers().rate(outcome.bad().share(), 1),
        texts.numbers().count(outcome.bad().overridden()),
        texts.numbers().count(outcome.bad().decided()),
        texts.numbers().rate(outcome.bad().low(), 1),
        texts.numbers().rate(outcome.bad().high(), 1),
        texts.numbers().rate(outcome.comparable().share(), 1),
        texts.numbers().count(outcome.comparables()),
        texts.numbers().count(OverrideOutcome.FEWEST));
  }
}
