package org.limitdesk.ui.data;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.limitdesk.ui.kit.Refusal;
import org.limitdesk.workflow.LoadAnswers.Taken;
import org.limitdesk.workflow.SendInstructions.Standing;

/** What goes to the core system, and what it answered. */
public final class CoreModel {
  private final ObjectProperty<@Nullable Standing> standing = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Taken> taken = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();
  private final BooleanProperty busy = new SimpleBooleanProperty();

  /** What waits for its file; null until it is read. */
  ObjectProperty<@Nullable Standing> standing() {
    return standing;
  }

  /** What came of the answers that were taken in last; null for none. */
  ObjectProperty<@Nullable Taken> taken() {
    return taken;
  }

  /** Why the last act was not done; null where it was. */
  ObjectProperty<@Nullable Refusal> refusal() {
    return refusal;
  }

  /** Whether something is being written. */
  BooleanProperty busy() {
    return busy;
  }
}
