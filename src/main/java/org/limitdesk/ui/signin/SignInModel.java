package org.limitdesk.ui.signin;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.workflow.DemoPeople;

/** What was typed, and what the book says to it. */
public final class SignInModel {
  /** What the page is for. */
  enum Task {
    /** The book is being asked whether it has users. */
    ASKING,
    SIGN_IN,
    /** It has none: make its first administrator. */
    FOUND
  }

  private final ObjectProperty<Task> task = new SimpleObjectProperty<>(Task.ASKING);
  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty password = new SimpleStringProperty("");
  private final StringProperty repeated = new SimpleStringProperty("");
  private final BooleanProperty busy = new SimpleBooleanProperty();
  private final ObjectProperty<@Nullable Trouble> trouble = new SimpleObjectProperty<>();
  private final ObservableList<DemoPeople.Person> people = FXCollections.observableArrayList();

  ObjectProperty<Task> task() {
    return task;
  }

  StringProperty name() {
    return name;
  }

  StringProperty password() {
    return password;
  }

  /** The password once more, where it is a new one. */
  StringProperty repeated() {
    return repeated;
  }

  /** Whether the book is looking. */
  BooleanProperty busy() {
    return busy;
  }

  /** Why it did not work; null where it did. */
  ObjectProperty<@Nullable Trouble> trouble() {
    return trouble;
  }

  /** Whom a demo book offers; nobody in any other. */
  ObservableList<DemoPeople.Person> people() {
    return people;
  }
}
