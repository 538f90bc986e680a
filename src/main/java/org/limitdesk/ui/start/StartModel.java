package org.limitdesk.ui.start;

import java.nio.file.Path;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.limitdesk.ui.kit.Job;
import org.limitdesk.ui.kit.Trouble;

/** What the first page shows. */
public final class StartModel {
  private final ObservableList<Path> recent = FXCollections.observableArrayList();
  private final BooleanProperty busy = new SimpleBooleanProperty();
  private final ObjectProperty<Job.@Nullable Step> step = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Trouble> trouble = new SimpleObjectProperty<>();

  /** Books that were open before, the last one first. */
  ObservableList<Path> recent() {
    return recent;
  }

  /** Whether a book is being made or opened. */
  BooleanProperty busy() {
    return busy;
  }

  /** How far the making of the demo book is; null while none is made. */
  ObjectProperty<Job.@Nullable Step> step() {
    return step;
  }

  /** Why the last try failed; null where it did not. */
  ObjectProperty<@Nullable Trouble> trouble() {
    return trouble;
  }
}
