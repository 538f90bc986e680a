package org.limitdesk.ui.cards;

import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;
import org.limitdesk.ui.kit.Reckoning;
import org.limitdesk.workflow.FitReport;

/** What card is wanted, and what was fitted. */
public final class FitModel {
  private final StringProperty name = new SimpleStringProperty("fitted");
  private final BooleanProperty known = new SimpleBooleanProperty();
  private final StringProperty within = new SimpleStringProperty("6");
  private final ObjectProperty<@Nullable Integer> from = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Integer> to = new SimpleObjectProperty<>();
  private final StringProperty share = new SimpleStringProperty("5");
  private final StringProperty pdo = new SimpleStringProperty("20");
  private final ObservableSet<String> candidates = FXCollections.observableSet();
  private final BooleanProperty outcomes = new SimpleBooleanProperty();
  private final StringProperty wrong = new SimpleStringProperty("");
  private final Reckoning<FitReport> fitting = new Reckoning<>();

  public StringProperty name() {
    return name;
  }

  /** Whether to foretell the outcomes that were loaded, not M4. */
  public BooleanProperty known() {
    return known;
  }

  /** Within how many months M4 is reached, as it is typed. */
  public StringProperty within() {
    return within;
  }

  /** yyyymm; null for the first month with an outcome. */
  public ObjectProperty<@Nullable Integer> from() {
    return from;
  }

  /** yyyymm; null for the last month with an outcome. */
  public ObjectProperty<@Nullable Integer> to() {
    return to;
  }

  /** The least share of a bin in percent, as it is typed. */
  public StringProperty share() {
    return share;
  }

  /** Points to double the odds, as they are typed. */
  public StringProperty pdo() {
    return pdo;
  }

  /** The names of the characteristics to choose from. */
  public ObservableSet<String> candidates() {
    return candidates;
  }

  /** Ticks these alone. */
  void tick(Set<String> names) {
    candidates.retainAll(names);
    candidates.addAll(names);
  }

  /** Whether the book knows outcomes that were loaded. */
  public BooleanProperty outcomes() {
    return outcomes;
  }

  /** The text that says what is wrong with what was typed; empty for nothing. */
  public StringProperty wrong() {
    return wrong;
  }

  /** The fitting, and what was fitted last. */
  public Reckoning<FitReport> fitting() {
    return fitting;
  }
}
