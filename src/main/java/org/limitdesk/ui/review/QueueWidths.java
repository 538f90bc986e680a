package org.limitdesk.ui.review;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.limitdesk.ui.kit.Soon;
import org.limitdesk.workflow.port.Worklist.Item;

/**
 * What the worklist leaves out where it is narrow, so that what is decided on stays in sight: first
 * region and industry, then the signals, then the main reasons. The case beside it has all.
 */
final class QueueWidths {
  /** All columns beside each other, and a bar to scroll. */
  private static final double ALL = 790;

  private static final double SIGNALS = 62;

  /** What the columns that grow narrower give. */
  private static final double GIVEN = 46;

  /** How wide columns are there that have room to give. */
  private static final Map<String, Double> LEAST =
      Map.of("borrower", 98.0, "segment", 96.0, "limit", 146.0, "cut", 56.0, "due", 56.0);

  private final ReadOnlyBooleanWrapper narrow = new ReadOnlyBooleanWrapper();
  private final Map<String, Double> usual = new HashMap<>();
  private final TableView<Item> table;

  QueueWidths(TableView<Item> table) {
    this.table = table;
    // A table whose columns come and go while it is laid out loses its rows.
    Soon fit = new Soon(() -> fit(table.getWidth()));
    table.widthProperty().subscribe(_ -> fit.ask());
  }

  /** Whether something is left out; the widths of then are none to remember. */
  ReadOnlyBooleanProperty narrow() {
    return narrow.getReadOnlyProperty();
  }

  private void fit(double width) {
    if (width <= 0) {
      return;
    }
    boolean isNarrow = width < ALL;
    if (isNarrow != narrow.get()) {
      narrow.set(isNarrow);
      table.getColumns().forEach(column -> size(column, isNarrow));
    }
    show("signals", width >= ALL - GIVEN);
    show("reasons", width >= ALL - GIVEN - SIGNALS);
  }

  private void size(TableColumn<Item, ?> column, boolean isNarrow) {
    Double least = LEAST.get(column.getId());
    if (least != null && isNarrow) {
      usual.put(column.getId(), column.getPrefWidth());
      column.setPrefWidth(least);
    } else if (least != null) {
      column.setPrefWidth(usual.getOrDefault(column.getId(), column.getPrefWidth()));
    }
  }

  private void show(String id, boolean visible) {
    table.getColumns().stream()
        .filter(column -> id.equals(column.getId()) && column.isVisible() != visible)
        .forEach(column -> column.setVisible(visible));
  }
}
