package org.limitdesk.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.ui.kit.Background;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Pace;
import org.limitdesk.ui.kit.Workplace;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The desk on a book of any size, on a screen that is not there, with a clock beside the screen's
 * thread: how late was it at the worst while a person went from screen to screen?
 */
public final class DeskUnderLoad {
  private static final long PATIENCE_SECONDS = 300;
  private static final List<String> ROUNDS = List.of("", ", again", ", third");
  private static final List<String> SCREENS =
      List.of("today", "review", "borrowers", "trends", "oversight", "data", "settings");

  private final Path book;
  private final Parts parts;
  private final Background background = Background.threads();
  private final ScreenBeat beat = ScreenBeat.begin();
  private @Nullable DeskFlow flow;
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
    System.setProperty("limitdesk.home", userFolder.toString());
    FxToolkit.registerPrimaryStage();
    new Desk().init();
    new DeskUnderLoad(book, userFolder).walk();
    System.exit(0);
  }

  private void walk() throws Exception {
    part("first page", this::begin);
    part("open and sign in", this::open);
    for (String round : ROUNDS) {
      for (String screen : SCREENS) {
        part(screen + round, () -> goTo(screen));
      }
    }
    part("search borrowers", () -> type("示例甲子"));
    part("search borrowers by id", () -> type("D07654"));
    beat.close();
    memory();
  }

  /** What the system says that the program held at the most; only Linux says it so. */
  private static void memory() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (Files.exists(status)) {
      Files.readAllLines(status).stream()
          .filter(line -> line.startsWith("VmHWM"))
          .forEach(System.out::println);
    }
  }

  private void part(String name, Part part) throws Exception {
    beat.reset();
    long began = System.nanoTime();
    part.go();
    rest();
    long took = (System.nanoTime() - began) / 1_000_000;
    System.out.printf(
        "%-24s at rest after %,7d ms, screen's thread late by %,5d ms, at work %,5d ms at a time,"
            + " an idle thread late by %,4d ms%n",
        name, took, beat.late(), beat.worked(), beat.overslept());
  }

  /** Until no job runs and the screen has drawn. */
  private void rest() throws TimeoutException {
    WaitForAsyncUtils.sleep(100, TimeUnit.MILLISECONDS);
    WaitForAsyncUtils.waitFor(
        PATIENCE_SECONDS, TimeUnit.SECONDS, () -> background.isIdle() && Pace.isQuiet());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void begin() {
    flow =
        WaitForAsyncUtils.waitForAsyncFx(
            20_000,
            () -> {
              DeskFlow made =
                  DeskFlow.of(
                      new Stage(),
                      parts,
                      background,
                      given -> {
                        work = given;
                        return Screens.of(given, parts, background);
                      });
              made.begin();
              return made;
            });
  }

  private void open() {
    OpenBook opened = OpenBook.open(book, parts.shelf(), background);
    WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          Objects.requireNonNull(flow).work(opened, supervisor());
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
