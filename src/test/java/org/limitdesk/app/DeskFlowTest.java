package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.limitdesk.ui.UiTest;
import org.limitdesk.ui.kit.Background;
import org.limitdesk.ui.kit.Layers;
import org.limitdesk.ui.kit.Notice;

/** From the first page to the desk and back, by keyboard. */
class DeskFlowTest extends UiTest {
  private static final String PASSWORD = "demo-officer1";

  private final Background background = Background.threads();
  private DeskFlow flow;
  private Stage stage;

  @BeforeEach
  void open() {
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
                  work -> Screens.of(work, parts, background));
          made.begin();
          return made;
        });
  }

  @AfterEach
  void close() {
    onScreen(() -> {
      flow.close();
      stage.close();
      return true;
    });
    background.close();
  }

  private Scene scene() {
    return stage.getScene();
  }

  private boolean shows(String id) {
    Node node = scene().lookup("#" + id);
    return node != null && node.isVisible();
  }

  private String text(String id) {
    return ((Label) scene().lookup("#" + id)).getText();
  }

  /** Focus goes to what most people come for; asks for it where the window lost it meanwhile. */
  private boolean isFocused(String id) {
    Node node = scene().lookup("#" + id);
    if (scene().getFocusOwner() == null) {
      node.requestFocus();
    }
    return node.isFocused();
  }

  private void signIn(String password) {
    until(() -> shows("openDemo") && hasFocus(stage) && isFocused("openDemo"));
    lead(KeyCode.ENTER, () -> shows("name"));
    typeInto(stage, "name", "officer1");
    tabTo(stage, "password");
    typeInto(stage, "password", password);
    lead(
        KeyCode.ENTER,
        () ->
            shows("rail")
                || scene().lookup("#trouble") instanceof Label told && !told.getText().isEmpty());
  }

  @Test
  void personSignsInByKeyboardAlone() {
    signIn(PASSWORD);
    until(() -> shows("rail"));
    until(() -> text("month").equals("Mar 2026"));
    assertEquals("Risk officer", text("roles"));
    assertTrue(colours(picture(scene(), "shell-en-light")) > 20);
  }

  @Test
  void wrongPasswordIsToldInOneSentenceWithItsCode() {
    signIn("not it at all");
    until(() -> text("trouble").equals("Name and password do not belong together."));
    assertEquals("LD-411", text("troubleCode"));
    picture(scene(), "signin-refused");
  }

  @Test
  void languageAndThemeChangeWhileTheDeskRuns() {
    signIn(PASSWORD);
    until(() -> shows("rail"));
    press(KeyCode.CONTROL, KeyCode.COMMA);
    until(() -> shows("languageChinese"));
    WritableImage light = picture(scene(), "settings-en-light");
    robot.clickOn("#languageChinese");
    until(() -> text("title").equals("设置"));
    until(() -> text("month").equals("2026年3月"));
    robot.clickOn("#themeDark");
    WritableImage dark = picture(scene(), "settings-zh-dark");
    assertTrue(brightness(light) > 0.85, "light");
    assertTrue(brightness(dark) < 0.2, "dark");
    robot.clickOn("#languageEnglish");
    until(() -> text("title").equals("Settings"));
    robot.clickOn("#themeLight");
    until(() -> brightness(picture(scene(), "settings-en-light")) > 0.85);
  }

  @Test
  void paletteFindsACommandAndSignsOut() {
    signIn(PASSWORD);
    until(() -> shows("rail"));
    press(KeyCode.CONTROL, KeyCode.K);
    until(() -> scene().getFocusOwner() instanceof TextField);
    picture(scene(), "palette");
    type("sign out");
    press(KeyCode.ENTER);
    until(() -> scene().lookup("#submit") != null);
    assertEquals("Sign in", text("title"));
  }

  @Test
  void enterOpensTheFirstBorrowerThatThePaletteFinds() {
    signIn(PASSWORD);
    until(() -> shows("rail"));
    press(KeyCode.CONTROL, KeyCode.K);
    until(() -> scene().getFocusOwner() instanceof TextField);
    type("D00000");
    until(() -> chosen() == 0);
    press(KeyCode.ENTER);
    until(() -> shows("figures"));
  }

  private int chosen() {
    ListView<?> hits = (ListView<?>) scene().lookup("#list");
    return hits.getItems().isEmpty() ? -1 : hits.getSelectionModel().getSelectedIndex();
  }

  @Test
  void nextPersonSeesNoNoticeOfTheOneBefore() {
    signIn(PASSWORD);
    until(() -> shows("rail"));
    Layers layers = (Layers) scene().lookup(".desk");
    onScreen(() -> {
      layers.toasts().tell(Notice.Kind.DONE, "decided");
      return true;
    });
    press(KeyCode.CONTROL, KeyCode.K);
    type("sign out");
    press(KeyCode.ENTER);
    until(() -> scene().lookup("#submit") != null);
    assertEquals(0, layers.toasts().notices().size());
    assertEquals(0, layers.toasts().getChildren().size());
  }

  @Test
  void questionMarkListsTheKeysAndEscapeClosesTheList() {
    signIn(PASSWORD);
    until(() -> shows("rail"));
    press(KeyCode.SHIFT, KeyCode.SLASH);
    until(() -> scene().lookup(".dialog-box") != null);
    picture(scene(), "keys");
    press(KeyCode.ESCAPE);
    until(() -> scene().lookup(".dialog-box") == null);
  }

  @Test
  void secondDeskIsRefusedTheBookThatTheFirstHasOpen() {
    signIn(PASSWORD);
    until(() -> shows("rail"));
    Stage second = onScreen(Stage::new);
    Parts parts = TestParts.withDemo();
    DeskFlow other =
        onScreen(() -> {
          DeskFlow made =
              DeskFlow.of(
                  second,
                  parts,
                  TestParts.books(parts, background),
                  background,
                  work -> Screens.of(work, parts, background));
          made.begin();
          return made;
        });
    Scene page = second.getScene();
    onScreen(() -> {
      ((Button) page.lookup("#openDemo")).fire();
      return true;
    });
    until(() -> ((Label) page.lookup("#troubleCode")).getText().equals("LD-107"));
    picture(page, "start-refused");
    onScreen(() -> {
      other.close();
      second.close();
      return true;
    });
  }

  @Test
  void screensAreForgottenAfterTheyAreClosed() {
    signIn(PASSWORD);
    // The desk begins where it was left, which may be elsewhere.
    press(KeyCode.CONTROL, KeyCode.DIGIT1);
    until(() -> shows("casesTitle"));
    WeakReference<Node> today = new WeakReference<>(scene().lookup("#casesTitle"));
    press(KeyCode.CONTROL, KeyCode.COMMA);
    until(() -> shows("themeDark"));
    WeakReference<Node> settings = new WeakReference<>(scene().lookup("#themeDark"));
    WeakReference<Node> rail = new WeakReference<>(scene().lookup("#rail"));
    press(KeyCode.CONTROL, KeyCode.K);
    type("sign out");
    lead(KeyCode.ENTER, () -> scene().lookup("#submit") != null);
    until(() -> {
      System.gc();
      return settings.get() == null && rail.get() == null && today.get() == null;
    });
  }

  private static double brightness(WritableImage image) {
    Color corner = image.getPixelReader().getColor(700, 800);
    return corner.getBrightness();
  }
}
