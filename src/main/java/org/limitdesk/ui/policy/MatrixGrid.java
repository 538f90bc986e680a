package org.limitdesk.ui.policy;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.policy.LimitMatrix;
import org.limitdesk.ui.kit.Texts;

/**
 * The matrix as cells that one goes through with the arrows: score bands down, the safest first,
 * utilisation bands across, the deeper the cut the stronger the colour.
 */
final class MatrixGrid extends GridPane {
  private static final int DEPTHS = 6;

  /** A cut of so much, and more, has the strongest colour. */
  private static final double DEEPEST = 0.6;

  private static final double GAP = 2;
  private static final double ROW_NAME = 110;

  /** Alike for all, so that they grow alike. */
  private static final double CELL = 90;

  private final Texts texts;
  private final PolicyWords words;
  private final List<List<Label>> cells = new ArrayList<>();

  MatrixGrid(Texts texts) {
    this.texts = texts;
    words = new PolicyWords(texts);
    setHgap(GAP);
    setVgap(GAP);
    getStyleClass().add("matrix");
    addEventHandler(KeyEvent.KEY_PRESSED, this::move);
  }

  /** Shows a matrix in the language of the moment. */
  void show(LimitMatrix matrix) {
    getChildren().clear();
    cells.clear();
    widths(matrix.utilisation().count());
    add(head(texts.text("policy.score"), "matrix-row"), 0, 0);
    for (int column = 0; column < matrix.utilisation().count(); column++) {
      add(head(words.shareBand(matrix.utilisation(), column), "matrix-head"), column + 1, 0);
    }
    int scored = matrix.score().count();
    for (int row = 0; row <= scored; row++) {
      boolean unscored = row == scored;
      row(matrix, unscored ? scored : scored - 1 - row, unscored);
    }
  }

  private void widths(int columns) {
    ColumnConstraints names = new ColumnConstraints(ROW_NAME);
    getColumnConstraints().setAll(names);
    for (int column = 0; column < columns; column++) {
      ColumnConstraints width = new ColumnConstraints();
      width.setHgrow(Priority.ALWAYS);
      width.setPrefWidth(CELL);
      width.setFillWidth(true);
      getColumnConstraints().add(width);
    }
  }

  private void row(LimitMatrix matrix, int band, boolean unscored) {
    String name = unscored ? texts.text("policy.unscored") : words.scoreBand(matrix.score(), band);
    int place = cells.size() + 1;
    add(head(name, "matrix-row"), 0, place);
    List<Label> row = new ArrayList<>();
    for (int column = 0; column < matrix.utilisation().count(); column++) {
      long share = matrix.shares().at(band, column);
      Label cell = cell(share);
      cell.setAccessibleText(
          texts.text(
              "policy.cell",
              name,
              words.shareBand(matrix.utilisation(), column),
              words.rate(share)));
      row.add(cell);
      add(cell, column + 1, place);
    }
    cells.add(row);
  }

  private static Label head(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().addAll(style, "num");
    label.setMaxWidth(Double.MAX_VALUE);
    return label;
  }

  private Label cell(long share) {
    Label cell = new Label(words.percent(share));
    cell.getStyleClass().addAll("matrix-cell", "num", "cut-" + depth(share));
    cell.setMaxWidth(Double.MAX_VALUE);
    cell.setFocusTraversable(true);
    cell.setOnMousePressed(pressed -> cell.requestFocus());
    return cell;
  }

  /** How strong the colour of a target is, 0 where nothing is cut. */
  static int depth(long share) {
    double cut = 1 - (double) share / Fen.WHOLE;
    return cut <= 0 ? 0 : Math.min(DEPTHS, 1 + (int) (cut / DEEPEST * (DEPTHS - 1)));
  }

  private void move(KeyEvent event) {
    switch (event.getCode()) {
      case UP -> step(event, -1, 0);
      case DOWN -> step(event, 1, 0);
      case LEFT -> step(event, 0, -1);
      case RIGHT -> step(event, 0, 1);
      default -> {
        // Other keys are the screen's.
      }
    }
  }

  private void step(KeyEvent event, int down, int right) {
    for (int row = 0; row < cells.size(); row++) {
      for (int column = 0; column < cells.get(row).size(); column++) {
        if (cells.get(row).get(column).isFocused()) {
          int toRow = Math.clamp(row + down, 0, cells.size() - 1);
          int toColumn = Math.clamp(column + right, 0, cells.get(row).size() - 1);
          cells.get(toRow).get(toColumn).requestFocus();
          event.consume();
          return;
        }
      }
    }
  }
}
