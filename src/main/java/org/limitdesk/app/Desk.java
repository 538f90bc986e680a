package org.limitdesk.app;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.limitdesk.ui.kit.Background;
import org.limitdesk.ui.kit.Fonts;
import org.limitdesk.ui.kit.Rehearsal;
import org.limitdesk.ui.kit.SettingsFile;
import org.limitdesk.ui.kit.Watchdog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The desk as a JavaFX application. */
public final class Desk extends Application {
  private static final Logger LOG = LoggerFactory.getLogger(Desk.class);
  private static final int NO_SCREEN = 3;

  private @Nullable DeskFlow flow;
  private @Nullable Background background;

  /** For JavaFX, which makes it. */
  public Desk() {}

  /** Opens the desk and returns its exit status when it is closed. */
  public static int open(PrintStream err) {
    if (!hasScreen(System.getProperty("os.name"), System.getenv())) {
      err.println(
          "limitdesk: There is no screen here to open the desk on. These work without one:"
              + " limitdesk demo, load, assess, queue, explain, trends, log, tour; see limitdesk"
              + " --help. [LD-005]");
      return NO_SCREEN;
    }
    Application.launch(Desk.class);
    return 0;
  }

  /** Whether a window can be opened; only Linux runs without any screen. */
  static boolean hasScreen(String system, Map<String, String> environment) {
    return !system.toLowerCase(Locale.ROOT).startsWith("linux")
        || "Monocle".equals(System.getProperty("glass.platform"))
        || !environment.getOrDefault("DISPLAY", "").isBlank()
        || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
  }

  /** What must be there before the first window is drawn. */
  static boolean prepare() {
    Fonts.load();
    return true;
  }

  /**
   * Before the screen's thread has anything to do: the fonts, whose 30 MB of Chinese letters take
   * their time, the settings, so that reading them once more is a matter of a moment, the icons,
   * and a rehearsal with its painting. That one shares tables of the toolkit, so nothing may be
   * drawn meanwhile.
   */
  @Override
  public void init() {
    prepare();
    boolean broken = new SettingsFile(UserFolder.path().resolve("settings.json")).read().broken();
    LOG.debug("settings read, broken: {}", broken);
    LOG.debug("{} icons read", DeskWindow.icons().size());
    long began = System.nanoTime();
    Scene played = Rehearsal.play();
    awaitOnScreen(() -> Rehearsal.paint(played));
    LOG.debug("rehearsed in {} ms", (System.nanoTime() - began) / 1_000_000);
  }

  private static void awaitOnScreen(Runnable action) {
    CompletableFuture.runAsync(action, Platform::runLater).join();
  }

  @Override
  public void start(Stage stage) {
    long began = System.nanoTime();
    Watchdog.watchThisThread();
    Background threads = Background.threads();
    background = threads;
    Parts parts =
        Parts.of(UserFolder.path(), Clock.systemUTC(), task -> Thread.ofVirtual().start(task));
    flow = DeskFlow.of(stage, parts, threads, work -> Screens.of(work, parts, threads));
    flow.begin();
    LOG.info("the first page stood after {} ms", (System.nanoTime() - began) / 1_000_000);
  }

  /** Closes the book after what is being written. */
  @Override
  public void stop() {
    if (flow != null) {
      flow.close();
    }
    if (background != null) {
      background.close();
    }
  }
}
