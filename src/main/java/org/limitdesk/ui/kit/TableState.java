package org.limitdesk.ui.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.limitdesk.ui.kit.Settings.Column;

/** Remembers how a person arranged a table: order, widths, which columns are shown. */
public final class TableState {
  private final String id;
  private final Preferences preferences;

  /**
   * @param id the table's name in the settings
   */
  public TableState(String id, Preferences preferences) {
    this.id = id;
    this.preferences = preferences;
  }

  /** Arranges the columns as they were left; each needs an id. New columns stay where they are. */
  public <T> void restore(TableView<T> table) {
    arrange(table, preferences.get().tables().getOrDefault(id, List.of()));
  }

  /** Arranges the columns like that. */
  public static <T> void arrange(TableView<T> table, List<Column> kept) {
    Map<String, TableColumn<T, ?>> columns = new HashMap<>();
    table.getColumns().forEach(column -> columns.put(column.getId(), column));
    List<TableColumn<T, ?>> order = new ArrayList<>();
    for (Column wanted : kept) {
      TableColumn<T, ?> column = columns.remove(wanted.id());
      if (column != null) {
        column.setPrefWidth(wanted.width());
        column.setVisible(wanted.visible());
        order.add(column);
      }
    }
    if (!order.isEmpty()) {
      table.getColumns().stream()
          .filter(column -> columns.containsKey(column.getId()))
          .forEach(order::add);
      table.getColumns().setAll(order);
    }
  }

  /** Keeps how they stand now. */
  public void keep(TableView<?> table) {
    List<Column> now = now(table);
    preferences.change(settings -> settings.withTable(id, now));
  }

  /** How they stand now. */
  public static List<Column> now(TableView<?> table) {
    List<Column> now = new ArrayList<>();
    for (TableColumn<?, ?> column : table.getColumns()) {
      now.add(new Column(column.getId(), column.getWidth(), column.isVisible()));
    }
    return now;
  }
}
