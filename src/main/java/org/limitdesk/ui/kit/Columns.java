package org.limitdesk.ui.kit;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/** Columns of tables that show text; a cell that is cut short shows its whole text on hover. */
public final class Columns {
  private Columns() {}

  /** Text, at the left. */
  public static <T> TableColumn<T, String> text(
      String id, ObservableValue<String> title, double width, Function<T, String> value) {
    TableColumn<T, String> column = new TableColumn<>();
    column.setId(id);
    column.textProperty().bind(title);
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
    column.setCellFactory(ignored -> new TextCell<>());
    return column;
  }

  /** A number, at the right, its header too. */
  public static <T> TableColumn<T, String> number(
      String id, ObservableValue<String> title, double width, Function<T, String> value) {
    TableColumn<T, String> column = text(id, title, width, value);
    column.getStyleClass().addAll("right", "num");
    return column;
  }

  private static final class TextCell<T> extends TableCell<T, String> {
    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
      super.updateItem(text, empty);
      String shown = empty || text == null ? "" : text;
      setText(shown);
      HoverText.on(this, shown);
    }
  }
}
