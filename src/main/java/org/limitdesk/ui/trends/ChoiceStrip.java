package org.limitdesk.ui.trends;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.ui.kit.Texts;

/** The strip under the panels: what is chosen in one of them, and the way to its lines. */
final class ChoiceStrip {
  private final TrendsModel model;
  private final Texts texts;
  private final HBox chosen;
  private final Label hint;
  private final Button openLines;

  ChoiceStrip(TrendsModel model, Texts texts, HBox chosen, Label hint, Button openLines) {
    this.model = model;
    this.texts = texts;
    this.chosen = chosen;
    this.hint = hint;
    this.openLines = openLines;
  }

  void show(List<RollColumn> columns) {
    List<List<String>> words = words(model.choice().get(), columns);
    chosen.getChildren().clear();
    words.forEach(line -> chosen.getChildren().add(ChosenFigure.of(line)));
    boolean lines = !words.isEmpty();
    openLines.setVisible(lines);
    openLines.setManaged(lines);
    hint.setVisible(words.isEmpty());
    hint.setManaged(words.isEmpty());
  }

  private List<List<String>> words(@Nullable Choice choice, List<RollColumn> columns) {
    ChoiceWords words = new ChoiceWords(texts, model.measure().get());
    var matrix = model.rolls().get().matrix();
    return switch (choice) {
      case Choice.OfBand band when band.place() < model.months().size() ->
          words.of(model.months(), band);
      case Choice.OfRoll roll when matrix != null && roll.column() < columns.size() ->
          words.of(matrix, roll, columns.get(roll.column()));
      case null, default -> List.of();
    };
  }
}
