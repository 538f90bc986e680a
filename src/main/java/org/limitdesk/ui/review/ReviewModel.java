package org.limitdesk.ui.review;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.workflow.CaseSheet;
import org.limitdesk.workflow.port.Worklist.Item;

/** What the screen shows: a list of cases, and the one that is looked at. */
public final class ReviewModel {
  private final ObjectProperty<QueueTab> tab = new SimpleObjectProperty<>(QueueTab.OPEN);
  private final StringProperty find = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable Action> action = new SimpleObjectProperty<>();
  private final ObjectProperty<QueueFilter> narrowed = new SimpleObjectProperty<>(QueueFilter.ALL);
  private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.DAY);
  private final ObservableList<Item> rows = FXCollections.observableArrayList();
  private final Map<QueueTab, IntegerProperty> counts = new EnumMap<>(QueueTab.class);
  private final ObjectProperty<@Nullable Item> current = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable CaseSheet> sheet = new SimpleObjectProperty<>();
  private final ObservableSet<Long> ticked = FXCollections.observableSet();
  private final BooleanProperty loading = new SimpleBooleanProperty();
  private final BooleanProperty deciding = new SimpleBooleanProperty();
  private final ObjectProperty<@Nullable Trouble> trouble = new SimpleObjectProperty<>();
  private final ObjectProperty<LocalDate> today = new SimpleObjectProperty<>(LocalDate.EPOCH);
  private final ObjectProperty<Map<String, Set<String>>> choices =
      new SimpleObjectProperty<>(Map.of());

  ReviewModel() {
    for (QueueTab each : QueueTab.values()) {
      counts.put(each, new SimpleIntegerProperty());
    }
  }

  ObjectProperty<QueueTab> tab() {
    return tab;
  }

  /** What is looked for in names and ids. */
  StringProperty find() {
    return find;
  }

  /** The action whose cases are shown; null for all. */
  ObjectProperty<@Nullable Action> action() {
    return action;
  }

  /** What the list is narrowed to beside them. */
  ObjectProperty<QueueFilter> narrowed() {
    return narrowed;
  }

  /** What the cases are counted by above the list. */
  ObjectProperty<Grouping> grouping() {
    return grouping;
  }

  /** Whether any filter hides cases of the list. */
  boolean isFiltered() {
    return !find.get().isEmpty() || action.get() != null || !narrowed.get().equals(QueueFilter.ALL);
  }

  /** Shows all cases of the list again. */
  void clearFilters() {
    find.set("");
    action.set(null);
    narrowed.set(QueueFilter.ALL);
  }

  /** The cases of the list, after the filters. */
  ObservableList<Item> rows() {
    return rows;
  }

  /** How many cases a list has, before the filters. */
  IntegerProperty count(QueueTab which) {
    return counts.getOrDefault(which, new SimpleIntegerProperty());
  }

  /** The row that is looked at; null for none. */
  ObjectProperty<@Nullable Item> current() {
    return current;
  }

  /** The case of that row; null until it is read. */
  ObjectProperty<@Nullable CaseSheet> sheet() {
    return sheet;
  }

  /** The numbers of the cases that are ticked. */
  ObservableSet<Long> ticked() {
    return ticked;
  }

  BooleanProperty loading() {
    return loading;
  }

  /** Whether a decision is being written. */
  BooleanProperty deciding() {
    return deciding;
  }

  /** Why the list or the case could not be read; null where it could. */
  ObjectProperty<@Nullable Trouble> trouble() {
    return trouble;
  }

  /** The book's business date. */
  ObjectProperty<LocalDate> today() {
    return today;
  }

  /** By a name of {@link QueueFilter#NAMES}, what the cases of the book have to choose from. */
  ObjectProperty<Map<String, Set<String>>> choices() {
    return choices;
  }
}
