package org.limitdesk.app;

import java.time.Clock;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.limitdesk.ui.kit.Layers;
import org.limitdesk.ui.kit.Preferences;
import org.limitdesk.ui.kit.Settings.Frame;
import org.limitdesk.ui.kit.Theme;

/** The one window: its size is remembered. */
final class DeskWindow {
  private static final double LEAST_WIDTH = 1200;
  private static final double LEAST_HEIGHT = 720;

  private final Stage stage;
  private final Preferences preferences;
  private final Layers layers;
  private final Scene scene;

  DeskWindow(Stage stage, Preferences preferences, Theme theme, Clock clock) {
    layers = new Layers(clock);
    this.stage = stage;
    this.preferences = preferences;
    Frame frame = preferences.get().window();
    scene = new Scene(layers, frame.width(), frame.height());
    theme.dress(scene);
    stage.setTitle("LimitDesk 额度台");
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.setScene(scene);
    stage.setMaximized(frame.maximized());
  }

  Layers layers() {
    return layers;
  }

  Scene scene() {
    return scene;
  }

  void show() {
    stage.show();
  }

  /** Keeps the size; that of a maximized window is the screen's and not asked for again. */
  void keepFrame() {
    Frame before = preferences.get().window();
    Frame now =
        stage.isMaximized()
            ? new Frame(before.width(), before.height(), true)
            : new Frame(scene.getWidth(), scene.getHeight(), false);
    preferences.change(settings -> settings.withWindow(now));
  }
}
