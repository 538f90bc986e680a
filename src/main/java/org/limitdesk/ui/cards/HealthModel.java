package org.limitdesk.ui.cards;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.limitdesk.ui.kit.Job;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.workflow.CardHealth;

/** How a card does, as far as it was measured. */
public final class HealthModel {
  private final ObjectProperty<State> state = new SimpleObjectProperty<>(State.NONE);
  private final ObjectProperty<@Nullable CardHealth> health = new SimpleObjectProperty<>();
  private final ObjectProperty<Job.@Nullable Step> step = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Trouble> trouble = new SimpleObjectProperty<>();

  /** How far the measuring is. */
  public enum State {
    NONE,
    RUNNING,
    READY,
    FAILED
  }

  public ObjectProperty<State> state() {
    return state;
  }

  /** What was measured; null before. */
  public ObjectProperty<@Nullable CardHealth> health() {
    return health;
  }

  public ObjectProperty<Job.@Nullable Step> step() {
    return step;
  }

  /** Why it could not be measured. */
  public ObjectProperty<@Nullable Trouble> trouble() {
    return trouble;
  }
}
