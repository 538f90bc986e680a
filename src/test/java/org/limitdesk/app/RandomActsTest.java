package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.limitdesk.ui.TextInspector;
import org.limitdesk.ui.kit.FileDialogs;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Somebody without any plan at the desk: nothing they do makes it fail. More of it with {@code
 * -Dclicks=20000 -Dseed=7}; the same seed does the same acts, as far as the background lets it.
 */
class RandomActsTest extends DeskAtWork {
  private static final int CLICKS = Integer.getInteger("clicks", 400);
  private static final long SEED = Long.getLong("seed", 1);
  private static final int PATIENCE_SECONDS = 15;
  private static final int TOLD = 25;

  private final Random random = new Random(SEED);
  private final List<String> did = new ArrayList<>();
  private Thread screen;
  private Complaints complaints;

  @Override
  FileDialogs dialogs() {
    return new RandomFiles(new Random(SEED), folder(), filesToRead());
  }

  private List<Path> filesToRead() {
    try {
      Path good =
          Files.write(
              folder().resolve("months.csv"),
              List.of(
                  "borrower_id,month,limit,balance,dpd",
                  "D0000001,2026-03,20000,1000.00,0",
                  "D0000002,2026-13,20000,x,0"));
      Path people =
          Files.writeString(folder().resolve("borrowers.csv"), "borrower_id,name\nN-1,新\n");
      Path noise = folder().resolve("noise.csv");
      byte[] bytes = new byte[5000];
      new Random(SEED).nextBytes(bytes);
      Files.write(noise, bytes);
      Path empty = Files.writeString(folder().resolve("empty.csv"), "");
      return List.of(good, people, noise, empty, folder().resolve("none.csv"), folder(), book());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @BeforeEach
  void listen() {
    screen = onScreen(Thread::currentThread);
    complaints = new Complaints(screen);
  }

  @AfterEach
  void hush() {
    complaints.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"officer1", "supervisor1"})
  void nothingThatIsDoneWithoutAPlanMakesTheDeskFail(String name) {
    SignInHands.signIn(this, this::scene, name);
    until(() -> scene().lookup("#rail") != null);
    RandomActs acts = onScreen(() -> new RandomActs(random));
    for (int i = 0; i < CLICKS / 2; i++) {
      did.add(onScreen(acts::act));
      note();
      settle();
      assertEquals(List.of(), complaints.heard(), this::told);
      assertEquals(List.of(), onScreen(this::keysInSight), this::told);
    }
  }

  /** Kept in a file as well, for a desk that does not come back. */
  private void note() {
    try {
      Files.writeString(
          Path.of("target", "random-acts.txt"),
          "%d %s%n".formatted(did.size(), did.getLast()),
          StandardOpenOption.CREATE,
          did.size() == 1 ? StandardOpenOption.TRUNCATE_EXISTING : StandardOpenOption.APPEND);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Mostly waits for the answer, sometimes goes on before it is there. */
  private void settle() {
    if (random.nextInt(5) > 0) {
      long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
      do {
        answered();
      } while (!isIdle() && System.nanoTime() < until);
    }
    answered();
  }

  /** The screen's thread answers; where it does not, says what it is at. */
  private void answered() {
    CountDownLatch answer = new CountDownLatch(1);
    Platform.runLater(answer::countDown);
    try {
      if (!answer.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        String at =
            Stream.of(screen.getStackTrace())
                .map(String::valueOf)
                .collect(Collectors.joining("\n  "));
        throw new AssertionError("the screen's thread is stuck at\n  " + at + "\n" + told());
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
    WaitForAsyncUtils.clearExceptions();
  }

  private List<String> keysInSight() {
    return Window.getWindows().stream()
        .filter(window -> window.isShowing() && window.getScene() != null)
        .flatMap(window -> TextInspector.keys(window.getScene()).stream())
        .toList();
  }

  private String told() {
    int from = Math.max(0, did.size() - TOLD);
    return "seed %d, act %d; before it:\n%s"
        .formatted(SEED, did.size(), String.join("\n", did.subList(from, did.size())));
  }
}
