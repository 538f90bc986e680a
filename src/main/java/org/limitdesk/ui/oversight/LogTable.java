package org.limitdesk.ui.oversight;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.trend.BucketEdges;
import org.limitdesk.ui.kit.HoverText;
import org.limitdesk.ui.kit.Numbers;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.SecondState;
import org.limitdesk.workflow.port.DecisionLog.Departure;
import org.limitdesk.workflow.port.DecisionLog.Marked;

/** The columns of the override log. */
final class LogTable {
  private static final double ROW = 31;

  private final TableView<Departure> table;
  private final Texts texts;
  private final DecisionWords words;
  private BucketEdges edges = BucketEdges.STANDARD;

  LogTable(TableView<Departure> table, Texts texts) {
    this.table = table;
    this.texts = texts;
    words = new DecisionWords(texts);
    table.setFixedCellSize(ROW);
    addColumns();
  }

  private void addColumns() {
    right("oversight.entry", 50, row -> texts.numbers().count(row.decision().seq()));
    text("oversight.day", 86, row -> texts.dates().dayInTable(row.decision().day()));
    text("oversight.officer", 74, Departure::maker);
    text("oversight.borrower", 76, Departure::borrower);
    right("oversight.proposed", 130, row -> words.terms(row.proposed().terms()));
    right("oversight.decided", 122, row -> words.terms(row.decision().terms()));
    right(
        "oversight.deviation", 84, row -> words.deviation(row.proposed(), row.decision().terms()));
    badge("oversight.direction", 82, row -> InboxCell.badge(row.direction(), texts));
    badge("oversight.second", 98, this::state);
    text("oversight.reason", 140, row -> words.reason(row.decision().reason()));
    text("oversight.outcome", 110, row -> words.outcome(row.since(), edges));
    text("oversight.mark", 84, this::mark);
    text("oversight.note", 320, Departure::note);
  }

  /** Where the buckets of this book end. */
  void use(BucketEdges ofBook) {
    if (!ofBook.equals(edges)) {
      edges = ofBook;
      table.refresh();
    }
  }

  private String mark(Departure row) {
    Marked marked = row.marked();
    return marked == null ? Numbers.NONE : texts.text("mark." + marked.mark().code());
  }

  private Node state(Departure row) {
    Label label = new Label(words.state(row));
    String style = "second-" + SecondState.of(row).code().replace('_', '-');
    label.getStyleClass().addAll("badge", style);
    return label;
  }

  private void text(String key, double width, Function<Departure, String> text) {
    TableColumn<Departure, String> column = column(key, width);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    column.setCellFactory(any -> new TextCell());
  }

  private void right(String key, double width, Function<Departure, String> text) {
    TableColumn<Departure, String> column = column(key, width);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    column.getStyleClass().addAll("num", "right");
  }

  private void badge(String key, double width, Function<Departure, Node> badge) {
    TableColumn<Departure, Departure> column = column(key, width);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(any -> new BadgeCell(badge));
  }

  private <T> TableColumn<Departure, T> column(String key, double width) {
    TableColumn<Departure, T> column = new TableColumn<>();
    column.textProperty().bind(texts.bind(key));
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    table.getColumns().add(column);
    return column;
  }

  /** A text that shows itself whole where it is cut short. */
  private static final class TextCell extends TableCell<Departure, String> {
    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
      super.updateItem(text, empty);
      setText(empty ? null : text);
      HoverText.on(this, empty || text == null || text.length() < 12 ? "" : text);
    }
  }

  private static final class BadgeCell extends TableCell<Departure, Departure> {
    private final Function<Departure, Node> badge;

    BadgeCell(Function<Departure, Node> badge) {
      this.badge = badge;
    }

    @Override
    protected void updateItem(@Nullable Departure row, boolean empty) {
      super.updateItem(row, empty);
      setGraphic(empty || row == null ? null : badge.apply(row));
    }
  }
}
