package org.limitdesk.app;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.limitdesk.ui.UiTest;
import org.limitdesk.ui.kit.Background;
import org.limitdesk.ui.kit.Language;
import org.limitdesk.ui.kit.ThemeChoice;
import org.limitdesk.ui.kit.Workplace;

/** A test at the demo book, after an officer signed in. */
abstract class SignedInTest extends UiTest {

  protected final Background background = Background.threads();
  private DeskFlow flow;
  private Stage stage;

  /** What the screens were given. */
  private @Nullable Workplace given;

  @BeforeEach
  void signIn() {
    Parts parts = TestParts.withDemo();
    stage = onScreen(Stage::new);
    flow =
        onScreen(() -> {
          DeskFlow made =
              DeskFlow.of(
                  stage,
                  parts,
                  TestParts.books(parts, background),
                  background,
                  work -> {
                    given = work;
                    return Screens.of(work, parts, background);
                  });
          made.begin();
          return made;
        });
    SignInHands.signIn(this, this::scene, "officer1");
    until(() -> shows("#rail"));
  }

  @AfterEach
  void close() {
    onScreen(() -> {
      if (given != null) {
        given.preferences().change(settings -> org.limitdesk.ui.kit.Settings.DEFAULT);
      }
      flow.close();
      stage.close();
      return true;
    });
    background.close();
  }

  protected Workplace work() {
    return Objects.requireNonNull(given);
  }

  protected Scene scene() {
    return stage.getScene();
  }

  protected boolean shows(String selector) {
    Node node = scene().lookup(selector);
    return node != null && node.isVisible();
  }

  protected String text(String selector) {
    return scene().lookup(selector) instanceof Label label ? label.getText() : "";
  }

  protected void open(String screen, String subject) {
    onScreen(() -> {
      work().places().open(screen, subject);
      return true;
    });
  }

  /** Both languages in both themes. */
  protected void pictures(String name) {
    for (Language language : Language.values()) {
      for (ThemeChoice theme : new ThemeChoice[] {ThemeChoice.LIGHT, ThemeChoice.DARK}) {
        onScreen(() -> {
          work().preferences().change(s -> s.withLanguage(language).withTheme(theme));
          return true;
        });
        String variant = "-%s-%s".formatted(language, theme).toLowerCase(java.util.Locale.ROOT);
        picture(scene(), name + variant);
      }
    }
  }
}
