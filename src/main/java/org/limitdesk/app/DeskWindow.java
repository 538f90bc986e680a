package org.limitdesk.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.limitdesk.ui.kit.Layers;
import org.limitdesk.ui.kit.Preferences;
import org.limitdesk.ui.kit.Settings.Frame;
import org.limitdesk.ui.kit.Theme;
import org.limitdesk.ui.kit.Zoom;

/** The one window: its size is remembered. */
final class DeskWindow {
  private static final double LEAST_WIDTH = 1200;
  private static final double LEAST_HEIGHT = 720;

  /** Systems choose by size and shrink badly, so there is one for each place an icon stands. */
  private static final List<Integer> ICON_SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);

  private final Stage stage;
  private final Preferences preferences;
  private final Layers layers;
  private final Scene scene;
  private final Zoom zoom;

  DeskWindow(Stage stage, Preferences preferences, Theme theme, Clock clock) {
    layers = new Layers(clock);
    this.stage = stage;
    this.preferences = preferences;
    Frame frame = preferences.get().window();
    zoom = new Zoom(layers, LEAST_WIDTH, LEAST_HEIGHT);
    scene = new Scene(zoom, frame.width(), frame.height());
    theme.dress(scene);
    stage.setTitle("LimitDesk 额度台");
    stage.getIcons().setAll(icons());
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.setScene(scene);
    stage.setMaximized(frame.maximized());
  }

  /** The program's icon in every size; read once, by whoever asks first. */
  static List<Image> icons() {
    return Icons.ALL;
  }

  /** They are read when they are asked for, and not with the window. */
  private static final class Icons {
    private static final List<Image> ALL = ICON_SIZES.stream().map(DeskWindow::icon).toList();
  }

  private static Image icon(int size) {
    String name = "icons/limitdesk-" + size + ".png";
    try (InputStream picture = DeskWindow.class.getResourceAsStream(name)) {
      return new Image(Objects.requireNonNull(picture, name));
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }

  Layers layers() {
    return layers;
  }

  Scene scene() {
    return scene;
  }

  /** How large all in it is drawn, in percent. */
  void zoom(int percent) {
    zoom.set(percent);
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
