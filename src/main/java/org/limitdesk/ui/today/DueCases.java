package org.limitdesk.ui.today;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.ui.kit.Columns;
import org.limitdesk.ui.kit.HoverText;
import org.limitdesk.ui.kit.Numbers;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Tier;
import org.limitdesk.ui.kit.TierBadge;
import org.limitdesk.workflow.TodayBoard;
import org.limitdesk.workflow.TodayBoard.DueDay;
import org.limitdesk.workflow.port.Worklist.Item;

/** The cases that are due: a bar a day, and the first ones of today as a table. */
final class DueCases {
  private static final double ROW = 31;
  private static final double HEADER = 28;
  private static final double BARS = 560;
  private static final double LEAST_BAR = 76;
  private static final int MOST_DAYS = 5;

  private final Texts texts;
  private final Consumer<Item> open;

  DueCases(Texts texts, Consumer<Item> open) {
    this.texts = texts;
    this.open = open;
  }

  void arrange(TableView<Item> table) {
    table.setFixedCellSize(ROW);
    table
        .getColumns()
        .add(
            Columns.text(
                "borrower",
                texts.bind("today.borrower"),
                190,
                item -> item.person().called() + "  " + item.person().id()));
    table
        .getColumns()
        .add(
            Columns.text(
                "due", texts.bind("today.due"), 90, item -> texts.dates().dayOfYear(item.due())));
    table.getColumns().add(tier());
    table
        .getColumns()
        .add(
            Columns.text(
                "action",
                texts.bind("today.action"),
                84,
                item -> texts.text("action." + item.action().code())));
    table.getColumns().add(number("limit", 90, item -> texts.numbers().limit(item.limitBefore())));
    table.getColumns().add(number("after", 90, item -> texts.numbers().limit(item.limitAfter())));
    table.getColumns().add(number("cut", 80, item -> texts.numbers().rateSigned(-item.cut(), 1)));
    table.getColumns().add(number("saved", 90, item -> texts.numbers().money(item.lossSaved())));
    table.setRowFactory(ignored -> row());
  }

  private TableColumn<Item, String> number(
      String id, double width, java.util.function.Function<Item, String> value) {
    return Columns.number(id, texts.bind("today." + id), width, value);
  }

  private TableColumn<Item, Item> tier() {
    TableColumn<Item, Item> column = new TableColumn<>();
    column.setId("tier");
    column.textProperty().bind(texts.bind("today.tier"));
    column.setPrefWidth(110);
    column.setSortable(false);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(ignored -> new TierCell(texts));
    return column;
  }

  private TableRow<Item> row() {
    TableRow<Item> row = new TableRow<>();
    row.setOnMouseClicked(click -> {
      if (!row.isEmpty() && click.getClickCount() == 2) {
        open.accept(row.getItem());
      }
    });
    return row;
  }

  void rows(TableView<Item> table, List<Item> items) {
    table.getItems().setAll(items);
    table.setPrefHeight(HEADER + 2 + ROW * Math.max(1, items.size()));
    table.setMinHeight(TableView.USE_PREF_SIZE);
    table.refresh();
  }

  /** Each as wide as its part of all open cases; the last one stands for all later days. */
  void days(HBox box, TodayBoard board) {
    box.getChildren().clear();
    for (int i = 0; i < Math.min(board.due().size(), MOST_DAYS); i++) {
      DueDay day = board.due().get(i);
      boolean last = i == MOST_DAYS - 1 && board.due().size() > MOST_DAYS;
      long cases = last ? later(board.due(), i) : day.cases();
      box.getChildren().add(bar(board, day, cases, last));
    }
  }

  private static long later(List<DueDay> due, int from) {
    return due.stream().skip(from).mapToLong(DueDay::cases).sum();
  }

  private VBox bar(TodayBoard board, DueDay day, long cases, boolean last) {
    boolean now = day.day().equals(board.today());
    String name =
        now ? texts.text("today.now") : texts.dates().dayOfYear(day.day()) + (last ? " +" : "");
    Label label = new Label(name + "  " + texts.numbers().count(cases));
    label.getStyleClass().addAll("second", now ? "strong" : "muted");
    Region part = new Region();
    part.getStyleClass().add("due-bar");
    if (now) {
      part.getStyleClass().add("now");
    }
    VBox bar = new VBox(4, label, part);
    bar.setPrefWidth(Math.max(LEAST_BAR, BARS * cases / board.open()));
    bar.setMinWidth(LEAST_BAR);
    HBox.setHgrow(bar, Priority.SOMETIMES);
    HoverText.on(
        bar,
        texts.text(
            "today.severity",
            texts.numbers().count(day.severe()),
            texts.numbers().count(day.warn())));
    return bar;
  }

  void sum(Label cases, Label saved, TodayBoard board) {
    DueDay all = board.whole();
    cases.setText(
        texts.text(
            "today.sum",
            texts.numbers().count(all.cases()),
            texts.numbers().count(all.severe()),
            texts.numbers().count(all.warn())));
    saved.setText(texts.text("today.savedSum", texts.numbers().yuan(all.lossSaved())));
  }

  private static final class TierCell extends TableCell<Item, Item> {
    private final Texts texts;

    TierCell(Texts texts) {
      this.texts = texts;
    }

    @Override
    protected void updateItem(@Nullable Item item, boolean empty) {
      super.updateItem(item, empty);
      setGraphic(null);
      setText("");
      if (!empty && item != null) {
        Double score = item.score();
        setText(score == null ? Numbers.NONE : texts.numbers().decimal(score, 0));
        tier(item).ifPresent(tier -> setGraphic(new TierBadge(texts, tier)));
      }
    }

    private static Optional<Tier> tier(Item item) {
      return List.of(Tier.values()).stream()
          .filter(tier -> tier.name().equalsIgnoreCase(item.tier()))
          .findFirst();
    }
  }
}
