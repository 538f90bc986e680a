package org.limitdesk.ui.signals;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.limitdesk.ui.kit.Job;
import org.limitdesk.ui.kit.Trouble;

/**
 * What is read for one part of the screen, and how far that is.
 *
 * @param <T> what is read
 */
public final class Part<T> {
  /** How far it is. */
  public enum State {
    /** Nobody asked for it. */
    NONE,
    LOADING,
    /** A person gave the reading up. */
    CANCELLED,
    FAILED,
    READY
  }

  private final ObjectProperty<State> state = new SimpleObjectProperty<>(State.NONE);
  private final ObjectProperty<Job.@Nullable Step> step = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Trouble> trouble = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>();

  public ObjectProperty<State> state() {
    return state;
  }

  /** How far the reading is; null while nothing tells it. */
  ObjectProperty<Job.@Nullable Step> step() {
    return step;
  }

  /** Why it failed; null where it did not. */
  public ObjectProperty<@Nullable Trouble> trouble() {
    return trouble;
  }

  /** What was read; null before. */
  public ObjectProperty<@Nullable T> value() {
    return value;
  }

  /** It is being read; what was read before stays meanwhile. */
  void begin() {
    step.set(null);
    trouble.set(null);
    if (value.get() == null) {
      state.set(State.LOADING);
    }
  }

  /** Nobody asks for what was read any more. */
  void forget() {
    value.set(null);
    state.set(State.NONE);
  }

  void show(T found) {
    value.set(found);
    state.set(State.READY);
  }

  void fail(Throwable failure) {
    trouble.set(Trouble.of(failure));
    state.set(State.FAILED);
  }

  void giveUp() {
    state.set(State.CANCELLED);
  }
}
