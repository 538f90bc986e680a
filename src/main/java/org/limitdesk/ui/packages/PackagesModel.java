package org.limitdesk.ui.packages;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.npl.WrittenOff;
import org.limitdesk.ui.kit.Reckoning;
import org.limitdesk.ui.kit.Refusal;
import org.limitdesk.workflow.FrozenPackage;
import org.limitdesk.workflow.ReckonAgain;

/** The packages that the book keeps, the one that is looked at, and one that is being chosen. */
public final class PackagesModel {
  private final Reckoning<List<Row>> kept = new Reckoning<>();
  private final Reckoning<Opened> open = new Reckoning<>();
  private final Reckoning<ReckonAgain.Found> again = new Reckoning<>();
  private final Reckoning<Figures> preview = new Reckoning<>();
  private final ObjectProperty<@Nullable String> chosen = new SimpleObjectProperty<>();
  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty rule = new SimpleStringProperty("npl");
  private final StringProperty least = new SimpleStringProperty("");
  private final StringProperty barred = new SimpleStringProperty("");
  private final ObjectProperty<WrittenOff> writtenOff = new SimpleObjectProperty<>(WrittenOff.NO);
  private final ObjectProperty<@Nullable Integer> month = new SimpleObjectProperty<>();
  private final ObservableList<Integer> months = FXCollections.observableArrayList();
  private final ObservableList<String> products = FXCollections.observableArrayList();
  private final BooleanProperty busy = new SimpleBooleanProperty();
  private final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();

  /**
   * A package of the list.
   *
   * @param month whose end is its base date, yyyymm
   * @param principal fen, as is the total
   * @param at UTC milliseconds
   * @param by who kept it: a name, or what the log has where it is nobody of the desk
   */
  record Row(
      String name,
      int month,
      String rule,
      long lines,
      long principal,
      long total,
      long at,
      String by) {}

  /** One that is looked at. */
  record Opened(FrozenPackage frozen, Figures figures) {}

  Reckoning<List<Row>> kept() {
    return kept;
  }

  /** The name of the one that is looked at; null while a new one is being chosen. */
  ObjectProperty<@Nullable String> chosen() {
    return chosen;
  }

  Reckoning<Opened> open() {
    return open;
  }

  /** Whether the one that is looked at is reproduced. */
  Reckoning<ReckonAgain.Found> again() {
    return again;
  }

  /** The figures of the one that is being chosen. */
  Reckoning<Figures> preview() {
    return preview;
  }

  /** Under which it is to be kept. */
  StringProperty name() {
    return name;
  }

  StringProperty rule() {
    return rule;
  }

  StringProperty least() {
    return least;
  }

  /** Products that may not go. */
  StringProperty barred() {
    return barred;
  }

  ObjectProperty<WrittenOff> writtenOff() {
    return writtenOff;
  }

  /** Whose end is the base date, yyyymm; null before the book was read. */
  ObjectProperty<@Nullable Integer> month() {
    return month;
  }

  /** Those of the book, the last one first. */
  ObservableList<Integer> months() {
    return months;
  }

  /** Those of the book. */
  ObservableList<String> products() {
    return products;
  }

  /** Whether something is being written. */
  BooleanProperty busy() {
    return busy;
  }

  /** Why it was not; null where it was. */
  ObjectProperty<@Nullable Refusal> refusal() {
    return refusal;
  }

  /** What is written of the lines. */
  Wish wish() {
    return new Wish(rule.get(), writtenOff.get(), least.get(), barred.get());
  }
}
