package org.limitdesk.ui.kit;

import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.beans.DefaultProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Lets a table or list come into sight a few rows a pulse. A table fills all cells that it has room
 * for at once, and the screen would wait for it; here it is given room as fast as it can fill it,
 * which on a desk that is warm is all of the room at once.
 */
@DefaultProperty("content")
public final class Unroll extends Region {
  /** A header and a row. */
  private static final double FIRST = 80;

  private static final double ROW = 44;

  /** In one pulse, however fast it was before: rows that come to be filled cost more than empty. */
  private static final double MOST = 360;

  /** What a point of height costs before it was measured: a cold desk. */
  private static final double UNKNOWN = TimeUnit.MICROSECONDS.toNanos(500);

  private final ListChangeListener<Object> changes = this::changed;
  private @Nullable Region content;
  private double room;
  private double nanosPerPoint = UNKNOWN;
  private boolean unrolling = true;
  private @Nullable ObservableList<?> rows;

  /**
   * Whether what was measured was ever of rows that say something: empty ones cost next to nothing.
   */
  private boolean measured;

  /** Once a pulse, however often its layout is gone through. */
  private boolean mayGrow = true;

  /** Keeps the pulses coming until all is in sight, whatever else goes on in the window. */
  private final AnimationTimer pulses =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          goOn();
        }
      };

  private boolean running;

  /** Whether a layout was asked for that has not come. */
  private boolean asked;

  /** Empty, for a layout to fill. */
  public Unroll() {
    setPickOnBounds(false);
    sceneProperty().subscribe(_ -> run(unrolling));
  }

  /** What it shows. */
  public @Nullable Region getContent() {
    return content;
  }

  /** Shows that. */
  public void setContent(Region shown) {
    content = shown;
    getChildren().setAll(shown);
    visibleProperty().bind(shown.visibleProperty());
    managedProperty().bind(shown.managedProperty());
    if (shown instanceof TableView<?> table) {
      follow(table.itemsProperty());
    } else if (shown instanceof ListView<?> list) {
      follow(list.itemsProperty());
    }
  }

  /** A listener of changes would not hear of one empty list in place of another: they are equal. */
  private void follow(ObservableValue<? extends @Nullable ObservableList<?>> items) {
    listen(items.getValue());
    items.addListener(_ -> {
      if (items.getValue() != rows) {
        listen(items.getValue());
        again();
      }
    });
  }

  private void listen(@Nullable ObservableList<?> items) {
    if (rows != null) {
      rows.removeListener(changes);
    }
    rows = items;
    if (items != null) {
      items.addListener(changes);
    }
  }

  /** Where only one row is another, the others keep their cells. */
  private void changed(ListChangeListener.Change<?> change) {
    boolean many = false;
    while (change.next()) {
      many |= change.getAddedSize() > 1;
    }
    if (many) {
      again();
    }
  }

  private void again() {
    if (!measured) {
      nanosPerPoint = Math.max(nanosPerPoint, UNKNOWN);
    }
    if (nanosPerPoint * getHeight() > Pace.BUDGET_NANOS) {
      mayGrow |= !unrolling;
      unrolling = true;
      room = 0;
      run(true);
      requestLayout();
    }
  }

  @Override
  protected void layoutChildren() {
    Region shown = content;
    if (shown == null) {
      return;
    }
    run(unrolling);
    if (!unrolling) {
      shown.resizeRelocate(0, 0, getWidth(), getHeight());
    } else if (mayGrow && getHeight() > 0) {
      giveRoom(shown);
    } else {
      shown.resizeRelocate(0, 0, getWidth(), Math.min(room, getHeight()));
    }
  }

  private void giveRoom(Region shown) {
    double before = room;
    double least = before == 0 ? FIRST : ROW;
    double more = Math.max(least, Math.min(MOST, Pace.BUDGET_NANOS / nanosPerPoint));
    room = Math.min(getHeight(), before + more);
    long began = System.nanoTime();
    shown.resizeRelocate(0, 0, getWidth(), room);
    shown.layout();
    double cost = (System.nanoTime() - began) / Math.max(1, room - before);
    nanosPerPoint = Math.max(cost, (3 * nanosPerPoint + cost) / 4);
    measured |= rows != null && !rows.isEmpty();
    unrolling = room < getHeight();
    mayGrow = !unrolling;
    asked = false;
    run(unrolling);
  }

  /** What is in no window, or has no room at all, is not waited for. */
  private void run(boolean on) {
    boolean now = on && getScene() != null && getHeight() > 0;
    if (now == running) {
      return;
    }
    running = now;
    if (now) {
      Pace.begun();
      pulses.start();
    } else {
      pulses.stop();
      Pace.ended();
    }
  }

  /** Asks for a layout, and does not depend on it: one that was asked for may not come. */
  private void goOn() {
    Region shown = content;
    run(unrolling);
    if (!running || shown == null) {
      return;
    }
    mayGrow = true;
    if (asked) {
      giveRoom(shown);
    } else {
      asked = true;
      requestLayout();
    }
  }

  @Override
  protected double computeMinWidth(double height) {
    return content == null ? 0 : content.minWidth(height);
  }

  @Override
  protected double computeMinHeight(double width) {
    return content == null ? 0 : content.minHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return content == null ? 0 : content.prefWidth(height);
  }

  @Override
  protected double computePrefHeight(double width) {
    return content == null ? 0 : content.prefHeight(width);
  }

  @Override
  protected double computeMaxWidth(double height) {
    return content == null ? Double.MAX_VALUE : content.maxWidth(height);
  }

  @Override
  protected double computeMaxHeight(double width) {
    return content == null ? Double.MAX_VALUE : content.maxHeight(width);
  }
}
