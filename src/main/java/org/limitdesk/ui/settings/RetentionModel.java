package org.limitdesk.ui.settings;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.workflow.EraseBorrowers.Standing;

/** Whose personal data are due for erasure, and what was asked for. */
public final class RetentionModel {
  private final ObjectProperty<@Nullable Standing> standing = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Trouble> trouble = new SimpleObjectProperty<>();

  /** What stands; null while it is not read. */
  ObjectProperty<@Nullable Standing> standing() {
    return standing;
  }

  /** Why something was not done; null where it was. */
  ObjectProperty<@Nullable Trouble> trouble() {
    return trouble;
  }
}
