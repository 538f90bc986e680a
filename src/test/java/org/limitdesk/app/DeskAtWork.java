package org.limitdesk.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.ui.UiTest;
import org.limitdesk.ui.kit.Background;
import org.limitdesk.ui.kit.FileDialogs;
import org.limitdesk.ui.kit.Workplace;

/** A desk that is open on a demo book of its own, for tests that change it. */
abstract class DeskAtWork extends UiTest {

  /** Where a person stands who has signed in for the first time. */
  private static final String FIRST_SCREEN = "Today";

  private static final int MOST_TRIES = 5;

  private final Background background = Background.threads();
  @TempDir private Path folder;

  /** What the file dialogs answer. */
  protected final ChosenFiles files = new ChosenFiles();

  private DeskFlow flow;
  private @Nullable Workplace given;
  private Stage stage;

  @BeforeEach
  final void openDesk() {
    copyDemo();
    Parts parts = Parts.of(folder, Clock.systemUTC(), task -> Thread.ofVirtual().start(task));
    stage = onScreen(Stage::new);
    flow =
        onScreen(() -> {
          DeskFlow made =
              DeskFlow.of(
                  stage,
                  parts,
                  TestParts.books(parts, background),
                  background,
                  dialogs(),
                  work -> {
                    given = work;
                    return Screens.of(work, parts, background);
                  });
          made.begin();
          stage.toFront();
          stage.requestFocus();
          return made;
        });
  }

  /** Who answers the file dialogs. */
  FileDialogs dialogs() {
    return files;
  }

  /** The demo book and its anchor, as one user's folder. */
  private void copyDemo() {
    Path from = TestParts.withDemo().userFolder();
    try (Stream<Path> files = Files.walk(from)) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        Path into = folder.resolve(from.relativize(each).toString());
        Files.createDirectories(into.getParent());
        Files.copy(each, into);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @AfterEach
  final void closeDesk() {
    onScreen(() -> {
      flow.close();
      stage.close();
      return true;
    });
    background.close();
  }

  /** What the screens of whoever is signed in were given. */
  final Workplace work() {
    return Objects.requireNonNull(given);
  }

  /** Whether nothing runs in the background. */
  final boolean isIdle() {
    return background.isIdle();
  }

  /** A folder for the test's files. */
  final Path folder() {
    return folder;
  }

  final DeskFlow flow() {
    return flow;
  }

  final Scene scene() {
    return stage.getScene();
  }

  /** The demo book's file. */
  final Path book() {
    return folder.resolve("demo.book");
  }

  /** Out by the palette and in as somebody else, all by keyboard. */
  final void changeTo(String name) {
    onDesk();
    press(KeyCode.CONTROL, KeyCode.K);
    until(() -> scene().getFocusOwner() instanceof TextField);
    type("sign out");
    lead(KeyCode.ENTER, () -> scene().lookup("#submit") != null);
    signInByKeys(name);
  }

  /** The two fields of the sign-in page. */
  final void signInByKeys(String name) {
    typeInto(stage, "name", name);
    tabTo(stage, "password");
    typeInto(stage, "password", "demo-" + name);
    lead(KeyCode.ENTER, () -> scene().lookup("#rail") != null);
    onDesk();
  }

  /** Until the window takes the keys. */
  final void onDesk() {
    until(() -> hasFocus(stage));
  }

  /** From the first page to the screen of that letter, as one of the demo's people. */
  final void signIn(String name, KeyCode screen) {
    SignInHands.signIn(this, this::scene, name);
    until(() -> scene().lookup("#rail") != null);
    onDesk();
    goTo(screen);
  }

  /** To the screen of that letter; on a busy machine a key may be lost, and is pressed again. */
  private void goTo(KeyCode letter) {
    until(() -> !title().isEmpty());
    String before = title();
    if (letter == KeyCode.H && before.equals(FIRST_SCREEN)) {
      return;
    }
    for (int i = 0; i < MOST_TRIES && before.equals(title()); i++) {
      onDesk();
      press(KeyCode.G);
      press(letter);
    }
    until(() -> !before.equals(title()));
  }

  private String title() {
    return onScreen(() -> scene().lookup("#title") instanceof Label label ? label.getText() : "");
  }
}
