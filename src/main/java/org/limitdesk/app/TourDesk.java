package org.limitdesk.app;

import java.io.IOException;
import java.lang.Thread.UncaughtExceptionHandler;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.ui.kit.Background;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Pace;
import org.limitdesk.ui.kit.Screen;
import org.limitdesk.ui.kit.TourStop;
import org.limitdesk.ui.shell.ScreenEntry;
import org.limitdesk.workflow.port.Book;

/** The desk as the tour walks through it: the pages, then every screen that any person has. */
final class TourDesk implements AutoCloseable {
  /** Who sees most comes first; the others are asked for what is still missing. */
  private static final List<String> PEOPLE = List.of("supervisor1", "policyowner", "admin");

  private static final long PATIENCE_MILLIS = 120_000;
  private static final long LOOK_MILLIS = 40;
  private static final int QUIET_LOOKS = 5;

  private final Background background = Background.threads();
  private final Parts parts;
  private final Path copy;
  private final Camera camera;
  private final Map<String, String> subjects;
  private final Predicate<String> wanted;
  private final AtomicReference<@Nullable Throwable> fault = new AtomicReference<>();
  private final Thread screen;
  private final @Nullable UncaughtExceptionHandler before;
  private final Set<String> seen = new HashSet<>();
  private final Stage stage;
  private final DeskFlow flow;

  /**
   * @param subjects what a screen is shown with, by the screen's id
   * @param wanted the pictures to take
   */
  TourDesk(
      Parts parts,
      Path copy,
      Map<String, String> subjects,
      Predicate<String> wanted,
      Camera camera) {
    this.parts = parts;
    this.wanted = wanted;
    this.subjects = subjects;
    this.copy = copy;
    this.camera = camera;
    Headless.onScreen(Desk::prepare);
    screen = Headless.onScreen(Thread::currentThread);
    before = screen.getUncaughtExceptionHandler();
    screen.setUncaughtExceptionHandler((thread, failure) -> fault.compareAndSet(null, failure));
    stage = Headless.onScreen(Stage::new);
    flow =
        Headless.onScreen(() ->
            DeskFlow.of(stage, parts, background, work -> Screens.of(work, parts, background)));
  }

  /** Goes through everything; returns the pictures. */
  List<Path> walk() throws IOException {
    // A window that is never shown is never laid out, whichever pictures are wanted.
    Headless.onScreen(() -> {
      flow.begin();
      return true;
    });
    picture("start", () -> {});
    picture("newbook", flow::makeBook);
    List<DeskUser> people = people();
    OpenBook book = OpenBook.open(copy, parts.shelf(), background);
    picture("signin", () -> flow.signIn(book));
    for (DeskUser person : people) {
      screens(book, person);
    }
    return camera.pictures();
  }

  private List<DeskUser> people() {
    try (Book open = parts.shelf().read(copy)) {
      List<DeskUser> users = open.users().all();
      return PEOPLE.stream()
          .flatMap(name -> users.stream().filter(user -> user.name().equals(name)))
          .toList();
    }
  }

  private void screens(OpenBook book, DeskUser person) throws IOException {
    DeskFlow.AtWork work = Headless.onScreen(() -> flow.work(book, person));
    for (ScreenEntry entry : work.navigator().all()) {
      if (seen.add(entry.id())) {
        screen(entry, work);
      } else if (entry.onRail() && wanted.test(entry.id())) {
        Headless.onScreen(() -> {
          work.navigator().open(entry.id(), "");
          return true;
        });
        settle();
        stops(entry, work);
      }
    }
    if (seen.add("keys")) {
      over("keys", work, work.shell()::showKeys);
      over("palette", work, work.shell()::search);
      picture("locked", flow::lock);
    }
  }

  private void screen(ScreenEntry entry, DeskFlow.AtWork work) throws IOException {
    String subject = subjects.getOrDefault(entry.id(), "");
    if (entry.onRail()) {
      picture(entry.id(), () -> work.navigator().open(entry.id(), ""));
    }
    if (!subject.isEmpty()) {
      String name = entry.id() + (entry.onRail() ? "-shown" : "");
      picture(name, () -> work.navigator().open(entry.id(), subject));
    }
    if (wanted.test(entry.id())) {
      stops(entry, work);
    }
  }

  private void stops(ScreenEntry entry, DeskFlow.AtWork work) throws IOException {
    List<TourStop> stops =
        Headless.onScreen(() -> work.navigator().screen().map(Screen::tour).orElse(List.of()));
    for (TourStop stop : stops) {
      String name = entry.id() + "-" + stop.name();
      // Another person's roles may show more of a screen that was pictured before.
      if (seen.add(name)) {
        over(name, work, stop.show());
      }
    }
  }

  /** Something that is closed again after its picture. */
  private void over(String name, DeskFlow.AtWork work, Runnable show) throws IOException {
    if (!wanted.test(name)) {
      return;
    }
    picture(name, show);
    Headless.onScreen(() -> {
      work.layers().dialogs().close();
      return true;
    });
    settle();
  }

  private void picture(String name, Runnable show) throws IOException {
    if (!wanted.test(name)) {
      return;
    }
    Headless.onScreen(() -> {
      show.run();
      return true;
    });
    settle();
    Throwable failure = fault.get();
    if (failure != null) {
      throw new IllegalStateException("the picture " + name + " cannot be taken", failure);
    }
    camera.take(name, flow.scene());
  }

  /** Waits until nothing runs in the background, nor has for a few looks: jobs start jobs. */
  private void settle() {
    long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
    for (int quiet = 0; quiet < QUIET_LOOKS; ) {
      pause();
      quiet = Headless.onScreen(() -> background.isIdle() && Pace.isQuiet()) ? quiet + 1 : 0;
      if (System.nanoTime() > until) {
        throw new IllegalStateException("the screen did not come to rest");
      }
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the tour was interrupted", hurried);
    }
  }

  @Override
  public void close() {
    Headless.onScreen(() -> {
      flow.close();
      stage.close();
      return true;
    });
    settle();
    background.close();
    screen.setUncaughtExceptionHandler(before);
  }
}
