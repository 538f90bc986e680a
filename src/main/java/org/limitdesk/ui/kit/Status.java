package org.limitdesk.ui.kit;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What the frame around the screens says: counts at the foot, and numbers on the rail. */
public final class Status {
  private final StringProperty counts = new SimpleStringProperty("");
  private final StringProperty saved = new SimpleStringProperty("");
  private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
  private final Map<String, IntegerProperty> badges = new HashMap<>();

  /** Counts and totals of the screen that is shown, in words; that screen writes them. */
  public StringProperty counts() {
    return counts;
  }

  /** What was last written or checked, and when; who wrote it says so. */
  public StringProperty saved() {
    return saved;
  }

  /**
   * Rises each time that the book was loaded into or assessed, so that who shows it reads again.
   */
  public ReadOnlyLongProperty changes() {
    return changes.getReadOnlyProperty();
  }

  /** The book holds something else than before. */
  public void bookChanged() {
    changes.set(changes.get() + 1);
  }

  /** What waits on a screen; 0 shows nothing. */
  public IntegerProperty badge(String screen) {
    return badges.computeIfAbsent(screen, id -> new SimpleIntegerProperty());
  }
}
