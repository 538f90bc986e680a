package org.limitdesk.ui.policy;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.workflow.ReadPolicies.Standing;

/** What the screen of the policy shows. */
public final class PolicyModel {
  private final ObjectProperty<@Nullable Standing> standing = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Trouble> trouble = new SimpleObjectProperty<>();
  private final BooleanProperty read = new SimpleBooleanProperty();

  /** The policy in force; null while it is not read, and where the book is under none. */
  ObjectProperty<@Nullable Standing> standing() {
    return standing;
  }

  /** Why it could not be read; null where it could. */
  ObjectProperty<@Nullable Trouble> trouble() {
    return trouble;
  }

  /** Whether the book was asked, so that no policy means that it is under none. */
  BooleanProperty read() {
    return read;
  }
}
