package org.limitdesk.ui.handover;

import java.nio.file.Path;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.handover.HandedItem;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.workflow.AnswerHandOver.Opened;
import org.limitdesk.workflow.AnswerHandOver.Said;

/** A hand-over on a supervisor's table, and what they said so far. */
public final class OtherDeskModel {
  private final ObjectProperty<@Nullable Opened> opened = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable HandedItem> chosen = new SimpleObjectProperty<>();
  private final ObservableMap<Long, Said> said = FXCollections.observableHashMap();
  private final StringProperty password = new SimpleStringProperty("");
  private final BooleanProperty busy = new SimpleBooleanProperty();
  private final ObjectProperty<@Nullable Path> written = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Trouble> trouble = new SimpleObjectProperty<>();

  /** What was opened; null until it was found sound. */
  ObjectProperty<@Nullable Opened> opened() {
    return opened;
  }

  /** The decision that is looked at; null for none. */
  ObjectProperty<@Nullable HandedItem> chosen() {
    return chosen;
  }

  /** What was said so far, by decision. */
  ObservableMap<Long, Said> said() {
    return said;
  }

  /** The supervisor's, in the book that handed over. */
  StringProperty password() {
    return password;
  }

  /** Whether a file is being opened or written. */
  BooleanProperty busy() {
    return busy;
  }

  /** The reply that was written with all that is said now; null while there is none. */
  ObjectProperty<@Nullable Path> written() {
    return written;
  }

  /** Why something was not done; null where it was. */
  ObjectProperty<@Nullable Trouble> trouble() {
    return trouble;
  }
}
