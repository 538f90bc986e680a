package org.limitdesk.ui.settings;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.collections.ContactWindow;
import org.limitdesk.domain.decision.ReleaseDelay;
import org.limitdesk.ui.kit.Trouble;

/** What holds for all desks of the book. */
public final class BookModel {
  private final ObjectProperty<ReleaseDelay> delay =
      new SimpleObjectProperty<>(ReleaseDelay.BY_HAND);
  private final ObjectProperty<ContactWindow> window =
      new SimpleObjectProperty<>(ContactWindow.STANDARD);
  private final ObjectProperty<@Nullable Trouble> trouble = new SimpleObjectProperty<>();

  /** After how long decisions go out by themselves. */
  ObjectProperty<ReleaseDelay> delay() {
    return delay;
  }

  /** When and how often borrowers in arrears may be contacted. */
  ObjectProperty<ContactWindow> window() {
    return window;
  }

  /** Why something was not done; null where it was. */
  ObjectProperty<@Nullable Trouble> trouble() {
    return trouble;
  }
}
