package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.ui.UiTest;
import org.limitdesk.ui.kit.Background;
import org.limitdesk.ui.kit.Language;
import org.limitdesk.ui.kit.Layers;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Preferences;
import org.limitdesk.ui.kit.Settings;
import org.limitdesk.ui.kit.SettingsFile;
import org.limitdesk.ui.kit.Status;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Theme;
import org.limitdesk.ui.kit.ThemeChoice;
import org.limitdesk.ui.kit.Workplace;
import org.limitdesk.ui.shell.Navigator;
import org.limitdesk.ui.shell.ShellView;
import org.limitdesk.workflow.port.Book;

/** The desk with somebody at the demo book, on one screen; ways to other screens are noted. */
final class DeskPlace extends UiTest implements AutoCloseable {
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;

  private final ChosenFiles files = new ChosenFiles();
  private final Background background = Background.threads();
  private final List<String> opened = new ArrayList<>();
  private final OpenBook book;
  private final Workplace work;
  private final Navigator navigator;
  private final ShellView shell;
  private final Stage stage = new Stage();
  private final Scene scene;

  private DeskPlace(Parts parts, Path file, DeskUser user, String screen) {
    Layers layers = new Layers(Clock.systemUTC());
    Theme theme = new Theme();
    theme.choice().set(ThemeChoice.LIGHT);
    book = OpenBook.open(file, parts.shelf(), background);
    SettingsFile settings = new SettingsFile(parts.userFolder().resolve("place.json"));
    work =
        new Workplace(
            new Texts(Language.EN),
            theme,
            new Preferences(Settings.DEFAULT.withScreen(screen), settings, background),
            layers.dialogs(),
            layers.toasts(),
            files,
            new Status(),
            book,
            user,
            (place, subject) -> opened.add(place + " " + subject));
    signInWithTheirKey(parts, user);
    navigator = new Navigator(Screens.of(work, parts, background).entries(), user);
    shell = new ShellView(work, navigator, List.of(), () -> {}, () -> {});
    scene = new Scene(layers, WIDTH, HEIGHT);
    theme.dress(scene);
    layers.show(shell.node());
    stage.setScene(scene);
    stage.show();
    shell.attach(scene);
  }

  /** Whoever signed in to this book before signs what they do, and writes nothing without it. */
  private void signInWithTheirKey(Parts parts, DeskUser user) {
    book.write(
            (open, _) -> {
              if (open.keys().newest(user).isPresent()) {
                parts.signIn().signIn(open, user.name(), password(user), "os:test");
              }
              return user;
            })
        .start(new Subscriptions());
  }

  private static char[] password(DeskUser user) {
    return ("demo-" + user.name()).toCharArray();
  }

  /** With that person at the demo book of these parts, on that screen. */
  static DeskPlace of(Parts parts, String name, String screen) {
    Path file = TestParts.books(parts, Background.atOnce()).demo();
    DeskUser user;
    try (Book read = parts.shelf().read(file)) {
      user =
          read.users().all().stream().filter(u -> u.name().equals(name)).findFirst().orElseThrow();
    }
    DeskPlace place = onScreen(() -> new DeskPlace(parts, file, user, screen));
    until(() -> place.navigator.current().get() != null);
    return place;
  }

  Workplace work() {
    return work;
  }

  /** Who answers the file dialogs; leaves them until told a file. */
  ChosenFiles files() {
    return files;
  }

  Scene scene() {
    return scene;
  }

  /** Whether nothing is being read or written any more. */
  boolean isIdle() {
    return background.isIdle();
  }

  Navigator navigator() {
    return navigator;
  }

  /** Where somebody went: a screen and its subject each. */
  List<String> opened() {
    return opened;
  }

  @SuppressWarnings("unchecked")
  <T extends Node> T find(String id) {
    return (T) scene.lookup("#" + id);
  }

  boolean shows(String id) {
    Node node = scene.lookup("#" + id);
    return node != null && node.isVisible() && node.getScene() != null;
  }

  /** What is written into that file when the part with that selector has the focus. */
  byte[] exported(String part, Path file) throws IOException {
    files.answer(file);
    onScreen(() -> {
      scene.lookup(part).requestFocus();
      return true;
    });
    press(KeyCode.CONTROL, KeyCode.E);
    until(() -> Files.exists(file));
    return Files.readAllBytes(file);
  }

  /** Takes its picture in the smallest window. */
  void smallPicture(String name) {
    onScreen(() -> {
      stage.setWidth(1200);
      stage.setHeight(720);
      return true;
    });
    until(() -> scene.getWidth() == 1200);
    assertTrue(colours(picture(scene, name)) > 40, name);
  }

  /** Takes its picture in both languages and both themes. */
  void pictures(String name) {
    for (Language language : Language.values()) {
      for (ThemeChoice theme : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
        onScreen(() -> {
          work.texts().language().set(language);
          work.theme().choice().set(theme);
          return true;
        });
        String words = "%s-%s-%s".formatted(name, language, theme).toLowerCase(Locale.ROOT);
        assertTrue(colours(picture(scene, words)) > 40, words);
      }
    }
  }

  @Override
  public void close() {
    onScreen(() -> {
      shell.close();
      stage.close();
      work.theme().forget(scene);
      return true;
    });
    background.close();
    book.close();
  }
}
