package org.limitdesk.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.limitdesk.ui.kit.Fonts;
import org.limitdesk.ui.kit.Png;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A test with a toolkit and a screen that is not there. */
@Tag("ui")
public abstract class UiTest {
  private static final int PATIENCE_SECONDS = 20;
  private static final int SECONDS_TO_LEAD = 8;
  private static final int ATTEMPTS = 3;
  private static final int MOST_PRESSES = 60;

  /** Hands that type and click. */
  protected final FxRobot robot = new FxRobot();

  @BeforeAll
  static void startToolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    onScreen(() -> {
      Fonts.load();
      return true;
    });
  }

  /** What another test left open would keep the focus. */
  @BeforeEach
  final void hideWindows() {
    onScreen(() -> {
      List.copyOf(Window.getWindows()).forEach(Window::hide);
      return true;
    });
  }

  /** Whether the window takes the keys; asks for them where it does not. */
  protected static boolean hasFocus(Window window) {
    if (!window.isFocused()) {
      window.requestFocus();
    }
    return window.isFocused();
  }

  /** Does it on the screen's thread and waits for it. */
  protected static <T> T onScreen(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, work);
  }

  /** Waits until it is so on the screen's thread; fails where that takes too long. */
  protected static void until(BooleanSupplier condition) {
    try {
      WaitForAsyncUtils.waitFor(
          PATIENCE_SECONDS, TimeUnit.SECONDS, () -> onScreen(condition::getAsBoolean));
      WaitForAsyncUtils.waitForFxEvents();
    } catch (TimeoutException tooLong) {
      throw new AssertionError("it did not come to that", tooLong);
    }
  }

  /** {@link #until} for hands outside the test. */
  public final void await(BooleanSupplier condition) {
    until(condition);
  }

  /** Does it on the screen's thread, for hands outside the test. */
  public final void onScreenDo(Runnable work) {
    onScreen(() -> {
      work.run();
      return true;
    });
  }

  /** Types into the field that has the focus. */
  public final void type(String text) {
    robot.write(text);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /**
   * Types into the field of that id, which has the focus or gets it by what was pressed before. On
   * a busy machine a window may lose the keys for a moment: what did not arrive is typed again.
   */
  protected final void typeInto(Window window, String id, String text) {
    until(() ->
        hasFocus(window)
            && focusOwner(window) instanceof TextInputControl field
            && id.equals(field.getId()));
    for (int i = 0; i < ATTEMPTS && !text.equals(typed(window)); i++) {
      onScreen(() -> {
        if (focusOwner(window) instanceof TextInputControl field) {
          field.clear();
        }
        return true;
      });
      type(text);
    }
    until(() -> text.equals(typed(window)));
  }

  private static @Nullable Node focusOwner(Window window) {
    return window.getScene().getFocusOwner();
  }

  private static String typed(Window window) {
    return onScreen(
        () -> focusOwner(window) instanceof TextInputControl field ? field.getText() : "");
  }

  /** Presses a key again and again until it is so, and fails where that never comes. */
  public final void pressUntil(KeyCode key, BooleanSupplier condition) {
    for (int i = 0; !onScreen(condition::getAsBoolean); i++) {
      assertTrue(i < MOST_PRESSES, () -> key + " did not lead there");
      press(key);
    }
  }

  /**
   * Presses a key and waits until it has led there. On a busy machine a window may lose a key: what
   * led nowhere for some seconds is pressed again.
   */
  protected final void lead(KeyCode key, BooleanSupplier there) {
    for (int i = 0; i < ATTEMPTS; i++) {
      press(key);
      try {
        WaitForAsyncUtils.waitFor(
            SECONDS_TO_LEAD, TimeUnit.SECONDS, () -> onScreen(there::getAsBoolean));
        return;
      } catch (TimeoutException lost) {
        assertTrue(i < ATTEMPTS - 1, () -> key + " did not lead there");
      }
    }
  }

  /** By the tab key to the field of that id. */
  protected final void tabTo(Window window, String id) {
    lead(
        KeyCode.TAB,
        () ->
            hasFocus(window)
                && focusOwner(window) instanceof Node owner
                && id.equals(owner.getId()));
  }

  public final void press(KeyCode... keys) {
    robot.push(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** A picture of the scene, kept in {@code target/screens} for people to look at. */
  protected static WritableImage picture(Scene scene, String name) {
    WaitForAsyncUtils.waitForFxEvents();
    WritableImage image = onScreen(() -> scene.snapshot(null));
    try {
      Path folder = Files.createDirectories(Path.of("target", "screens"));
      Files.write(folder.resolve(name + ".png"), Png.of(image));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return image;
  }

  /** How many different colours a picture has: a blank window has one. */
  protected static long colours(WritableImage image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    ByteBuffer pixels = ByteBuffer.allocate(width * height * 4);
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getByteBgraInstance(), pixels, width * 4);
    return java.util.stream.IntStream.range(0, width * height)
        .map(i -> pixels.getInt(i * 4))
        .distinct()
        .count();
  }
}
