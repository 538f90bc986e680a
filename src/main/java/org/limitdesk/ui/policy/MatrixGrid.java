package org.limitdesk.ui.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.policy.LimitMatrix;
import org.limitdesk.domain.whatif.MatrixCounts;
import org.limitdesk.ui.kit.Numbers;
import org.limitdesk.ui.kit.Texts;

/**
 * The matrix as cells that one goes through with the arrows: score bands down, the safest first,
 * utilisation bands across, the deeper the cut the stronger the colour. With an editor the cells
 * can be changed, and the lines and the mean PD of each row stand beside it.
 */
final class MatrixGrid extends GridPane {
  private static final double GAP = 2;
  private static final double ROW_NAME = 110;
  private static final double COUNT = 64;

  /** Alike for all, so that they grow alike. */
  private static final double CELL = 90;

  private final Texts texts;
  private final PolicyWords words;
  private final @Nullable Editor editor;
  private final List<List<MatrixCell>> cells = new ArrayList<>();
  private final List<Label> lineCounts = new ArrayList<>();
  private final List<Label> meanPds = new ArrayList<>();

  /** What a person does to a cell; rows and columns as {@link LimitMatrix#shares} counts them. */
  interface Editor {
    void turn(int row, int column, int turns);

    void type(int row, int column);

    void chosen(int row, int column);
  }

  /** A grid to read. */
  MatrixGrid(Texts texts) {
    this(texts, null);
  }

  /** A grid to change. */
  MatrixGrid(Texts texts, @Nullable Editor editor) {
    this.texts = texts;
    this.editor = editor;
    words = new PolicyWords(texts);
    setHgap(GAP);
    setVgap(GAP);
    getStyleClass().add("matrix");
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
  }

  /** Shows a matrix in the language of the moment. */
  void show(LimitMatrix matrix) {
    getChildren().clear();
    cells.clear();
    lineCounts.clear();
    meanPds.clear();
    widths(matrix.utilisation().count());
    heads(matrix);
    int scored = matrix.score().count();
    for (int row = 0; row <= scored; row++) {
      boolean unscored = row == scored;
      row(matrix, unscored ? scored : scored - 1 - row, unscored);
    }
  }

  private int before() {
    return editor == null ? 1 : 3;
  }

  private void heads(LimitMatrix matrix) {
    add(head(texts.text("policy.score"), "matrix-row"), 0, 0);
    if (editor != null) {
      add(head(texts.text("studio.lines"), "matrix-count"), 1, 0);
      add(head(texts.text("studio.meanPd"), "matrix-count"), 2, 0);
    }
    for (int column = 0; column < matrix.utilisation().count(); column++) {
      add(head(words.shareBand(matrix.utilisation(), column), "matrix-head"), column + before(), 0);
    }
  }

  private void widths(int columns) {
    getColumnConstraints().setAll(new ColumnConstraints(editor == null ? ROW_NAME : COUNT + GAP));
    for (int column = 1; column < before(); column++) {
      getColumnConstraints().add(new ColumnConstraints(COUNT));
    }
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
    if (editor != null) {
      add(counted(lineCounts), 1, place);
      add(counted(meanPds), 2, place);
    }
    List<MatrixCell> row = new ArrayList<>();
    for (int column = 0; column < matrix.utilisation().count(); column++) {
      MatrixCell cell = new MatrixCell(band, column, name, matrix, texts, words);
      cell.show(matrix.shares().at(band, column), matrix.shares().at(band, column));
      forward(cell);
      row.add(cell);
      add(cell, column + before(), place);
    }
    cells.add(row);
  }

  private void forward(MatrixCell cell) {
    cell.setOnMousePressed(pressed -> {
      cell.requestFocus();
      if (editor != null && pressed.getClickCount() == 2) {
        editor.type(cell.row(), cell.column());
      }
    });
    if (editor != null) {
      cell.focusedProperty()
          .subscribe(focused -> {
            if (focused) {
              editor.chosen(cell.row(), cell.column());
            }
          });
    }
  }

  private static Label head(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().addAll(style, "num");
    label.setMaxWidth(Double.MAX_VALUE);
    return label;
  }

  private static Label counted(List<Label> into) {
    Label label = head(Numbers.NONE, "matrix-count");
    into.add(label);
    return label;
  }

  /** Shows other numbers in the cells that are there, and what they were in the policy in force. */
  void update(LimitMatrix matrix, @Nullable LimitMatrix inForce) {
    LimitMatrix alike =
        inForce != null
                && inForce.score().equals(matrix.score())
                && inForce.utilisation().equals(matrix.utilisation())
            ? inForce
            : matrix;
    for (List<MatrixCell> row : cells) {
      for (MatrixCell cell : row) {
        cell.show(
            matrix.shares().at(cell.row(), cell.column()),
            alike.shares().at(cell.row(), cell.column()));
      }
    }
  }

  /** Shows how many lines stand in each row, or nothing while that is not known. */
  void count(@Nullable MatrixCounts counts) {
    for (int place = 0; place < lineCounts.size(); place++) {
      int row = cells.get(place).getFirst().row();
      lineCounts
          .get(place)
          .setText(counts == null ? Numbers.NONE : texts.numbers().count(counts.lines(row)));
      OptionalDouble pd = counts == null ? OptionalDouble.empty() : counts.meanPd(row);
      meanPds
          .get(place)
          .setText(pd.isPresent() ? texts.numbers().rate(pd.getAsDouble(), 1) : Numbers.NONE);
    }
  }

  private void press(KeyEvent event) {
    switch (event.getCode()) {
      case UP -> step(event, -1, 0);
      case DOWN -> step(event, 1, 0);
      case LEFT -> step(event, 0, -1);
      case RIGHT -> step(event, 0, 1);
      default -> change(event);
    }
  }

  private void change(KeyEvent event) {
    if (editor == null || event.isShortcutDown() || !(event.getTarget() instanceof MatrixCell at)) {
      return;
    }
    KeyCode key = event.getCode();
    if (key == KeyCode.ENTER || key == KeyCode.F2 || key.isDigitKey()) {
      editor.type(at.row(), at.column());
    } else if (key == KeyCode.PLUS || key == KeyCode.ADD || key == KeyCode.EQUALS) {
      editor.turn(at.row(), at.column(), 1);
    } else if (key == KeyCode.MINUS || key == KeyCode.SUBTRACT) {
      editor.turn(at.row(), at.column(), -1);
    } else {
      return;
    }
    event.consume();
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

  /** The cell of that place; the first where there is none. */
  MatrixCell cell(int row, int column) {
    return cells.stream()
        .flatMap(List::stream)
        .filter(each -> each.row() == row && each.column() == column)
        .findFirst()
        .orElse(cells.getFirst().getFirst());
  }
}
