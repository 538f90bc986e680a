package org.limitdesk.ui.kit;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * Something that is reckoned over the whole book, how far it is and what came of it.
 *
 * @param <T> the result
 */
public final class Reckoning<T> {
  private final ObjectProperty<State> state = new SimpleObjectProperty<>(State.NONE);
  private final ObjectProperty<@Nullable T> result = new SimpleObjectProperty<>();
  private final ObjectProperty<Job.@Nullable Step> step = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Trouble> trouble = new SimpleObjectProperty<>();

  /** How far it is. */
  public enum State {
    /** Nobody asked for it. */
    NONE,
    /** What was reckoned before stays meanwhile. */
    RUNNING,
    READY,
    FAILED,
    /** A person gave it up before anything was reckoned. */
    GIVEN_UP
  }

  public ObjectProperty<State> state() {
    return state;
  }

  /** What was reckoned last; null before. */
  public ObjectProperty<@Nullable T> result() {
    return result;
  }

  public ObjectProperty<Job.@Nullable Step> step() {
    return step;
  }

  /** Why nothing was reckoned. */
  public ObjectProperty<@Nullable Trouble> trouble() {
    return trouble;
  }

  public boolean isRunning() {
    return state.get() == State.RUNNING;
  }

  public void begin() {
    trouble.set(null);
    step.set(null);
    state.set(State.RUNNING);
  }

  public void end(T reckoned) {
    result.set(reckoned);
    state.set(State.READY);
  }

  public void fail(Throwable failure) {
    trouble.set(Trouble.of(failure));
    state.set(State.FAILED);
  }

  /** What was reckoned before is shown again. */
  public void giveUp() {
    state.set(result.get() == null ? State.GIVEN_UP : State.READY);
  }

  /** As at the beginning. */
  public void forget() {
    result.set(null);
    trouble.set(null);
    state.set(State.NONE);
  }
}
