package org.limitdesk.ui.borrowers;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.trend.LineFilter;
import org.limitdesk.domain.trend.LineOrder;
import org.limitdesk.domain.trend.LineTable;
import org.limitdesk.domain.trend.LineTotals;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.ui.kit.WindowList;

/** What the list shows: its filter and order, the rows that they give, and what these add up to. */
public final class BorrowersModel {
  private final Identities identities = new Identities();
  private final ObjectProperty<LineFilter> filter = new SimpleObjectProperty<>(LineFilter.ALL);
  private final ObjectProperty<LineOrder> order = new SimpleObjectProperty<>(LineOrder.FIRST);
  private final ObjectProperty<@Nullable LineTable> table = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable LineTotals> totals = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Trouble> trouble = new SimpleObjectProperty<>();
  private final BooleanProperty reckoning = new SimpleBooleanProperty();
  private final DoubleProperty exported = new SimpleDoubleProperty(-1);
  private final StringProperty toDrop = new SimpleStringProperty("");
  private final WindowList<LineRow> rows = new WindowList<>(this::row);
  private final ObservableList<ViewRow> views = FXCollections.observableArrayList();
  private int current;

  /** Which lines are wanted. */
  public ObjectProperty<LineFilter> filter() {
    return filter;
  }

  /** How they are ordered. */
  public ObjectProperty<LineOrder> order() {
    return order;
  }

  /** The columns behind the rows; null while they are not read. */
  public ObjectProperty<@Nullable LineTable> table() {
    return table;
  }

  /** The lines that are wanted, in their order. */
  public WindowList<LineRow> rows() {
    return rows;
  }

  /** What they add up to; null while nothing was reckoned. */
  public ObjectProperty<@Nullable LineTotals> totals() {
    return totals;
  }

  /** Why they cannot be read; null where they can. */
  public ObjectProperty<@Nullable Trouble> trouble() {
    return trouble;
  }

  /** Whether what is shown is not yet what the filter and the order say. */
  public BooleanProperty reckoning() {
    return reckoning;
  }

  /** How far an export is, 0 to 1; below 0 where none goes on. */
  public DoubleProperty exported() {
    return exported;
  }

  /** The part of a filter that finds nothing which is to be dropped; empty for none. */
  public StringProperty toDrop() {
    return toDrop;
  }

  /** The views to choose from: everybody's, then the person's own. */
  ObservableList<ViewRow> views() {
    return views;
  }

  /** The key of the borrower that one is on; 0 for none. */
  public int current() {
    return current;
  }

  void setCurrent(int key) {
    current = key;
  }

  Identities identities() {
    return identities;
  }

  private LineRow row(int key) {
    LineTable known = table.get();
    if (known == null) {
      throw new IllegalStateException("there are rows without columns");
    }
    return new LineRow(known.line(key), identities.of(key));
  }
}
