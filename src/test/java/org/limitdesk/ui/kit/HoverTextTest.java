package org.limitdesk.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.limitdesk.ui.UiTest;
import org.testfx.api.FxRobot;

class HoverTextTest extends UiTest {
  private final FxRobot robot = new FxRobot();
  private Label label = onScreen(Label::new);

  @BeforeEach
  void show() {
    robot.moveTo(0, 0);
    onScreenDo(() -> {
      label = new Label("a cell");
      Stage stage = new Stage();
      stage.setScene(new Scene(new StackPane(label), 300, 200));
      stage.show();
    });
  }

  /** What the toolkit will show where the pointer rests; JavaFX keeps it with the node. */
  private String ready() {
    return onScreen(() ->
        label.getProperties().values().stream()
            .filter(Tooltip.class::isInstance)
            .map(each -> ((Tooltip) each).getText())
            .findAny()
            .orElse("none"));
  }

  private void say(String text) {
    onScreenDo(() -> HoverText.on(label, text));
  }

  @Test
  void nothingIsMadeBeforeThePointerComes() {
    say("the whole text");
    assertEquals("none", ready());
    robot.moveTo(label);
    until(() -> ready().equals("the whole text"));
  }

  @Test
  void cellThatIsEmptiedAndFilledUnderAPointerThatRestsShowsTheNewText() {
    say("before");
    robot.moveTo(label);
    until(() -> ready().equals("before"));
    say("");
    assertEquals("none", ready());
    say("after");
    assertEquals("after", ready());
  }

  @Test
  void textThatComesToANodeUnderThePointerShows() {
    robot.moveTo(label);
    until(() -> onScreen(label::isHover));
    say("late");
    assertEquals("late", ready());
    assertEquals("late", onScreen(() -> HoverText.of(label)));
  }
}
