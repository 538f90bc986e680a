package org.limitdesk.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.ui.kit.Background;
import org.limitdesk.ui.kit.Fonts;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Workplace;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The desk on a book of any size, on a screen that is not there, with a clock beside the screen's
 * thread: how late was it at the worst while a person went from screen to screen?
 */
public final class DeskUnderLoad {
  private static final long PATIENCE_SECONDS = 300;
  private static final long BEAT_MILLIS = 5;

  private final Path book;
  private final Parts parts;
  private final Background background = Background.threads();
  private final AtomicLong worst = new AtomicLong();
  private volatile boolean over;
  private @Nullable Workplace work;

  private DeskUnderLoad(Path book, Path userFolder) {
    this.book = book;
    parts = Parts.of(userFolder, Clock.systemUTC(), task -> Thread.ofVirtual().start(task));
  }

  /** One part of the way through the desk. */
  private interface Part {
    void go() throws Exception;
  }

  /**
   * Goes through the screens and says for each how long it took to come to rest and how late the
   * screen's thread was at the worst.
   *
   * @param userFolder where the book's anchor lies
   */
  public static void run(Path book, Path userFolder) throws Exception {
    FxToolkit.registerPrimaryStage();
    new DeskUnderLoad(book, userFolder).walk();
    System.exit(0);
  }

  private void walk() throws Exception {
    Thread beats = Thread.ofPlatform().daemon().start(this::beat);
    part("open and sign in", this::open);
    for (String screen : new String[] {"today", "review", "borrowers", "trends", "oversight"}) {
      part(screen, () -> goTo(screen));
      part(screen + " again", () -> goTo(screen));
    }
    part("search borrowers", () -> type("示例甲子"));
    part("search borrowers by id", () -> type("D07654"));
    over = true;
    beats.join();
  }

  private void beat() {
    while (!over) {
      long asked = System.nanoTime();
      Platform.runLater(
          () -> worst.accumulateAndGet((System.nanoTime() - asked) / 1_000_000, Math::max));
      try {
        Thread.sleep(BEAT_MILLIS);
      } catch (InterruptedException stopped) {
        over = true;
      }
    }
  }

  private void part(String name, Part part) throws Exception {
    worst.set(0);
    long began = System.nanoTime();
    part.go();
    rest();
    long took = (System.nanoTime() - began) / 1_000_000;
    System.out.printf(
        "%-26s at rest after %,7d ms, screen's thread late by %,5d ms at the worst%n",
        name, took, worst.get());
  }

  /** Until no job runs and the screen has drawn. */
  private void rest() throws TimeoutException {
    WaitForAsyncUtils.sleep(100, TimeUnit.MILLISECONDS);
    WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, background::isIdle);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void open() {
    DeskFlow flow =
        WaitForAsyncUtils.waitForAsyncFx(
            20_000,
            () -> {
              Fonts.load();
              Stage stage = new Stage();
              DeskFlow made =
                  DeskFlow.of(
                      stage,
                      parts,
                      background,
                      given -> {
                        work = given;
                        return Screens.of(given, parts, background);
                      });
              made.begin();
              return made;
            });
    OpenBook opened = OpenBook.open(book, parts.shelf(), background);
    WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          flow.work(opened, supervisor());
          return true;
        });
  }

  /** As a demo book has her. */
  private static DeskUser supervisor() {
    return new DeskUser(3, 1, "supervisor1", Set.of(Role.SUPERVISOR), true, 0);
  }

  private Workplace place() {
    return Objects.requireNonNull(work);
  }

  private void goTo(String screen) {
    WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          place().places().open(screen, "");
          return true;
        });
  }

  private void type(String text) throws Exception {
    goTo("borrowers");
    WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          ((TextField) place().dialogs().getScene().lookup(".lines-search")).setText(text);
          return true;
        });
  }
}
