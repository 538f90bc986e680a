package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.limitdesk.ui.UiTest;
import org.limitdesk.ui.kit.Background;

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
                  work -> Screens.of(parts, work));
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

  private void signIn(String password) {
    until(() -> shows("openDemo"));
    press(KeyCode.ENTER);
    until(() -> scene().getFocusOwner() instanceof TextField field && "name".equals(field.getId()));
    type("officer1");
    press(KeyCode.TAB);
    type(password);
    press(KeyCode.ENTER);
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
}
