package org.limitdesk.ui.trends;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.Measure;
import org.limitdesk.domain.trend.RollMatrix;
import org.limitdesk.ui.kit.Texts;

/** The roll rates as a grid of cells that the arrows move in; each cell is read out. */
final class RollGrid extends GridPane {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final double STRONGEST = 0.6;
  private static final double STRONGEST_BETTER_IN_DARK = 0.45;
  private static final double NARROW = 30;
  private static final double ENDS = 52;
  private static final double WIDE = 62;
  private static final int FIRST_CELL = 2;
  private static final int PERCENT = 100;

  private final Texts texts;
  private final Consumer<Choice.OfRoll> choose;
  private final Runnable open;
  private final Map<Choice.OfRoll, StackPane> cells = new HashMap<>();
  private List<RollColumn> columns = List.of();
  private Choice.@Nullable OfRoll chosen;

  /**
   * @param open leads to the lines of the chosen cell
   */
  RollGrid(Texts texts, Consumer<Choice.OfRoll> choose, Runnable open) {
    this.texts = texts;
    this.open = open;
    this.choose = choose;
    getStyleClass().add("roll-grid");
    setFocusTraversable(true);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** The columns, the buckets first. */
  List<RollColumn> columns() {
    return columns;
  }

  void show(RollMatrix rolls, Measure measure, boolean dark) {
    columns = RollColumn.of(rolls);
    getChildren().clear();
    getColumnConstraints().clear();
    cells.clear();
    AmountUnit unit = AmountUnit.of(rolls.from(Bucket.M0, measure), measure, texts);
    heads(unit);
    for (Bucket from : Bucket.ALL) {
      row(rolls, from, measure, unit, dark);
    }
    mark(chosen);
  }

  private void heads(AmountUnit unit) {
    getColumnConstraints().addAll(fixed(38, HPos.LEFT), fixed(64, HPos.RIGHT));
    addRow(0, head(texts.text("trends.from")), head(texts.text(unit.textKey())));
    for (RollColumn column : columns) {
      ColumnConstraints even = new ColumnConstraints();
      even.setHgrow(Priority.ALWAYS);
      even.setMinWidth(column.bucket() == null ? ENDS : NARROW);
      even.setPrefWidth(WIDE);
      even.setHalignment(HPos.CENTER);
      getColumnConstraints().add(even);
      addRow(0, head(column.name(texts)));
    }
  }

  private static ColumnConstraints fixed(double width, HPos side) {
    ColumnConstraints column = new ColumnConstraints(width);
    column.setHalignment(side);
    return column;
  }

  private static Label head(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("roll-head");
    label.setWrapText(true);
    label.setTextAlignment(TextAlignment.CENTER);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private void row(RollMatrix rolls, Bucket from, Measure measure, AmountUnit unit, boolean dark) {
    int row = from.ordinal() + 1;
    Label name = new Label(from.label());
    name.getStyleClass().addAll("bucket", Band.of(from).colour().substring("-ld-".length()));
    Label amount = new Label(unit.written(rolls.from(from, measure), texts));
    amount.getStyleClass().addAll("muted", "num", "roll-amount");
    addRow(row, name, amount);
    for (int i = 0; i < columns.size(); i++) {
      Choice.OfRoll place = new Choice.OfRoll(from, i);
      StackPane cell = cell(place, columns.get(i).share(rolls, from, measure), dark);
      cells.put(place, cell);
      add(cell, FIRST_CELL + i, row);
    }
  }

  private StackPane cell(Choice.OfRoll place, OptionalDouble share, boolean dark) {
    RollColumn column = columns.get(place.column());
    Region tint = new Region();
    tint.getStyleClass().addAll("roll-tint", column.style(place.from()));
    boolean pale = dark && column.style(place.from()).equals("roll-better");
    tint.setOpacity(strength(share, pale));
    boolean none = share.isEmpty() || share.getAsDouble() == 0;
    Label text = new Label(none ? "" : texts.numbers().decimal(share.getAsDouble() * PERCENT, 1));
    text.getStyleClass().add("num");
    StackPane cell = new StackPane(tint, text);
    cell.getStyleClass().add("roll-cell");
    cell.setAccessibleRole(AccessibleRole.TEXT);
    cell.setAccessibleText(
        place.from().label() + " " + column.name(texts) + " " + Sheet.rate(share, texts));
    cell.setOnMouseClicked(event -> {
      requestFocus();
      choose.accept(place);
      if (event.getClickCount() == 2) {
        open.run();
      }
    });
    return cell;
  }

  /** How strong a cell's tint is, 0 to 1: by the root of its share, so that small ones show. */
  static double strength(OptionalDouble share, boolean pale) {
    return Math.sqrt(share.orElse(0)) * (pale ? STRONGEST_BETTER_IN_DARK : STRONGEST);
  }

  /** Outlines the chosen cell; null for none. */
  void mark(Choice.@Nullable OfRoll now) {
    chosen = now;
    cells.forEach((place, cell) -> cell.pseudoClassStateChanged(CHOSEN, place.equals(now)));
  }

  private void pressed(KeyEvent event) {
    boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    if (plain && event.getCode() == KeyCode.ENTER && chosen != null) {
      open.run();
      event.consume();
    }
    if (!plain || !event.getCode().isArrowKey() || cells.isEmpty()) {
      return;
    }
    Choice.OfRoll next =
        chosen == null ? new Choice.OfRoll(Bucket.M1, 0) : step(chosen, event.getCode());
    if (cells.containsKey(next)) {
      choose.accept(next);
    }
    event.consume();
  }

  private static Choice.OfRoll step(Choice.OfRoll now, KeyCode key) {
    int row = now.from().ordinal();
    return switch (key) {
      case LEFT -> new Choice.OfRoll(now.from(), now.column() - 1);
      case RIGHT -> new Choice.OfRoll(now.from(), now.column() + 1);
      case UP -> new Choice.OfRoll(Bucket.ALL.get(Math.max(0, row - 1)), now.column());
      case DOWN ->
          new Choice.OfRoll(Bucket.ALL.get(Math.min(Bucket.ALL.size() - 1, row + 1)), now.column());
      default -> now;
    };
  }
}
