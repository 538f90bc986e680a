package org.limitdesk.ui.oversight;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import org.limitdesk.domain.decision.Direction;
import org.limitdesk.domain.decision.ReasonCode;
import org.limitdesk.ui.kit.HoverText;
import org.limitdesk.ui.kit.Texts;

/** Overrides by reason, the most frequent first; a click or Enter opens those of a reason. */
final class WaysPanel {
  private final Texts texts;
  private final DecisionWords words;
  private final GridPane grid;
  private final Consumer<ReasonCode> open;

  /** How many overrides for a reason went which way. */
  record Ways(ReasonCode reason, long harder, long softer) {
    private long all() {
      return harder + softer;
    }
  }

  WaysPanel(Texts texts, GridPane grid, Consumer<ReasonCode> open) {
    this.texts = texts;
    this.grid = grid;
    this.open = open;
    words = new DecisionWords(texts);
  }

  /** The most frequent first; of as many in the order of the codes. */
  static List<Ways> sorted(Map<ReasonCode, Map<Direction, Long>> ways) {
    return ways.entrySet().stream()
        .map(each ->
            new Ways(
                each.getKey(),
                each.getValue().getOrDefault(Direction.HARDER, 0L),
                each.getValue().getOrDefault(Direction.SOFTER, 0L)))
        .filter(each -> each.all() > 0)
        .sorted(Comparator.comparingLong(Ways::all).reversed().thenComparing(Ways::reason))
        .toList();
  }

  void show(Map<ReasonCode, Map<Direction, Long>> ways) {
    grid.getChildren().clear();
    List<Ways> sorted = sorted(ways);
    if (sorted.isEmpty()) {
      grid.add(PanelParts.sentence(texts.text("oversight.noWays")), 0, 0, 2, 1);
      return;
    }
    WaysBar.Scale scale =
        new WaysBar.Scale(
            sorted.stream().mapToLong(Ways::harder).max().orElse(0),
            sorted.stream().mapToLong(Ways::softer).max().orElse(0));
    sorted.forEach(each -> add(each, scale));
  }

  private void add(Ways ways, WaysBar.Scale scale) {
    String reason = words.reason(ways.reason());
    WaysBar bar = new WaysBar(ways.harder(), ways.softer(), scale, texts);
    String told =
        texts.text(
            "oversight.waysTold",
            reason,
            texts.numbers().count(ways.harder()),
            texts.numbers().count(ways.softer()));
    HoverText.on(bar, told);
    bar.setAccessibleText(told);
    bar.setOnMouseClicked(_ -> open.accept(ways.reason()));
    bar.setOnKeyPressed(pressed -> {
      if (pressed.getCode() == KeyCode.ENTER && !pressed.isShortcutDown()) {
        pressed.consume();
        open.accept(ways.reason());
      }
    });
    Label name = PanelParts.name(reason);
    grid.addRow(grid.getRowCount(), name, bar);
  }
}
