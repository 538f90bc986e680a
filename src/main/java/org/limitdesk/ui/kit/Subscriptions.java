package org.limitdesk.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/** What a screen listens to while it is shown; closed as a whole when it goes, last one first. */
public final class Subscriptions implements AutoCloseable {
  private final Deque<Runnable> undo = new ArrayDeque<>();
  private boolean closed;

  /** Calls it with the value of now and with every later one. */
  public <T> void watch(ObservableValue<T> value, Consumer<? super T> listener) {
    add(value.subscribe(listener));
  }

  /** Calls it at every later change. */
  public void onChange(ObservableValue<?> value, Runnable listener) {
    add(value.subscribe(listener));
  }

  /** Lets a property follow a value. */
  public <T> void bind(Property<T> property, ObservableValue<? extends T> value) {
    property.bind(value);
    onClose(property::unbind);
  }

  /** Lets two properties follow each other; the first takes the second's value now. */
  public <T> void bindBoth(Property<T> property, Property<T> other) {
    property.bindBidirectional(other);
    onClose(() -> property.unbindBidirectional(other));
  }

  public void add(Subscription subscription) {
    onClose(subscription::unsubscribe);
  }

  /** Runs it when these are closed; at once where they are. */
  public void onClose(Runnable action) {
    if (closed) {
      action.run();
    } else {
      undo.push(action);
    }
  }

  /** Whether nobody listens any more. */
  public boolean isClosed() {
    return closed;
  }

  @Override
  public void close() {
    closed = true;
    while (!undo.isEmpty()) {
      undo.pop().run();
    }
  }
}
