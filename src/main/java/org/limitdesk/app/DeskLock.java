package org.limitdesk.app;

import java.time.Clock;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.ui.kit.IdleWatch;
import org.limitdesk.ui.kit.Layers;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Settings;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.signin.Door;
import org.limitdesk.ui.signin.LockView;
import org.limitdesk.ui.signin.SignInController;
import org.limitdesk.ui.signin.SignInModel;

/**
 * Hides the desk of a person who left it until their password is told again, which is a sign-in as
 * any other: it stands in the log, and wrong passwords count.
 */
final class DeskLock implements AutoCloseable {
  private final OpenBook book;
  private final DeskUser user;
  private final Door door;
  private final Texts texts;
  private final Layers layers;
  private final Clock clock;
  private final Subscriptions shown = new Subscriptions();
  private Consumer<DeskUser> changed = _ -> {};
  private Runnable somebodyElse = () -> {};
  private @Nullable LockView page;

  DeskLock(OpenBook book, DeskUser user, Door door, Texts texts, Layers layers, Clock clock) {
    this.book = book;
    this.user = user;
    this.door = door;
    this.texts = texts;
    this.layers = layers;
    this.clock = clock;
  }

  /**
   * Says what else may come of it than the same desk again.
   *
   * @param toChanged given the person where their roles are not the same any more
   * @param toSomebodyElse leads to the sign-in page
   */
  void otherwise(Consumer<DeskUser> toChanged, Runnable toSomebodyElse) {
    changed = toChanged;
    somebodyElse = toSomebodyElse;
  }

  /** Locks when nobody has touched the window for as long as the settings say. */
  void watch(Scene scene, ObservableValue<Settings> settings) {
    IdleWatch.on(
        scene, clock, settings.map(now -> Duration.minutes(now.lockMinutes())), this::lock, shown);
  }

  /** Locks now. */
  void lock() {
    if (page != null) {
      return;
    }
    SignInModel model = new SignInModel();
    SignInController controller = new SignInController(model, book, door, this::unlock);
    LockView view = new LockView(model, controller, texts, somebodyElse);
    page = view;
    layers.cover(view.node());
    view.attach(user.name());
  }

  private void unlock(DeskUser in) {
    if (in.equals(user)) {
      open();
    } else {
      changed.accept(in);
    }
  }

  private void open() {
    LockView view = page;
    page = null;
    if (view != null) {
      layers.uncover();
      view.close();
    }
  }

  @Override
  public void close() {
    shown.close();
    open();
  }
}
