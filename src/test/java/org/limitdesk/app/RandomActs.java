package org.limitdesk.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Cell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Window;

/**
 * Clicks, types and presses keys at random, as the seed says. To be called on the screen's thread.
 */
final class RandomActs {
  private static final List<String> TEXTS =
      List.of(
          "示例",
          "D0000001",
          "0",
          "-1",
          "12,345.67",
          "99999999999999999999",
          "'; DROP TABLE entry --",
          "officer1",
          "demo-officer1",
          "supervisor1",
          "😀",
          " ",
          "30+",
          "%s{0}",
          "a\tb",
          "x".repeat(300));
  private static final List<KeyCode> PLAIN =
      List.of(
          KeyCode.TAB,
          KeyCode.ENTER,
          KeyCode.SPACE,
          KeyCode.ESCAPE,
          KeyCode.UP,
          KeyCode.DOWN,
          KeyCode.LEFT,
          KeyCode.RIGHT,
          KeyCode.PAGE_UP,
          KeyCode.PAGE_DOWN,
          KeyCode.HOME,
          KeyCode.END,
          KeyCode.F1,
          KeyCode.F6,
          KeyCode.SLASH,
          KeyCode.DELETE,
          KeyCode.BACK_SPACE,
          KeyCode.A,
          KeyCode.O,
          KeyCode.K,
          KeyCode.D,
          KeyCode.P,
          KeyCode.C,
          KeyCode.R,
          KeyCode.F,
          KeyCode.G,
          KeyCode.H,
          KeyCode.B,
          KeyCode.T,
          KeyCode.S,
          KeyCode.DIGIT1,
          KeyCode.DIGIT2,
          KeyCode.DIGIT3,
          KeyCode.DIGIT4,
          KeyCode.DIGIT5);
  private static final List<KeyCode> WITH_SHORTCUT =
      List.of(
          KeyCode.K,
          KeyCode.A,
          KeyCode.Z,
          KeyCode.E,
          KeyCode.O,
          KeyCode.S,
          KeyCode.T,
          KeyCode.P,
          KeyCode.F,
          KeyCode.ENTER,
          KeyCode.COMMA,
          KeyCode.TAB,
          KeyCode.DIGIT1,
          KeyCode.DIGIT2,
          KeyCode.DIGIT3,
          KeyCode.DIGIT4,
          KeyCode.DIGIT5);
  private static final List<KeyCode> WITH_BOTH =
      List.of(KeyCode.C, KeyCode.L, KeyCode.M, KeyCode.V, KeyCode.Z);

  private final Random random;
  private final Robot robot = new Robot();

  RandomActs(Random random) {
    this.random = random;
  }

  /** Does something, and says what. */
  String act() {
    int dice = random.nextInt(100);
    if (dice < 48) {
      return click();
    }
    if (dice < 58) {
      return type();
    }
    if (dice < 80) {
      return press(one(PLAIN));
    }
    if (dice < 86) {
      return then(KeyCode.G, one(List.of(KeyCode.H, KeyCode.R, KeyCode.B, KeyCode.T, KeyCode.O)));
    }
    if (dice < 93) {
      return press(KeyCode.CONTROL, one(WITH_SHORTCUT));
    }
    if (dice < 96) {
      return press(KeyCode.CONTROL, KeyCode.SHIFT, one(WITH_BOTH));
    }
    return dice < 98
        ? press(KeyCode.SHIFT, one(PLAIN))
        : press(KeyCode.ALT, one(List.of(KeyCode.UP, KeyCode.DOWN)));
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private String click() {
    List<Node> found = new ArrayList<>();
    List<Window> windows = Window.getWindows().stream().filter(Window::isShowing).toList();
    // What popped up lies over the rest and is clicked first, most of the time.
    int from = random.nextInt(4) == 0 ? 0 : windows.size() - 1;
    windows.subList(Math.max(0, from), windows.size()).forEach(window -> collect(window, found));
    if (found.isEmpty()) {
      return press(KeyCode.ESCAPE);
    }
    Node node = one(found);
    Bounds at = node.localToScreen(node.getBoundsInLocal());
    robot.mouseMove(at.getCenterX(), at.getCenterY());
    robot.mouseClick(MouseButton.PRIMARY);
    if (random.nextInt(8) == 0) {
      robot.mouseClick(MouseButton.PRIMARY);
    }
    return "click " + told(node);
  }

  private static void collect(Window window, List<Node> found) {
    if (window.getScene() != null) {
      collect(window.getScene().getRoot(), window, found);
    }
  }

  private static void collect(Node node, Window window, List<Node> found) {
    if (!node.isVisible() || node.isDisabled()) {
      return;
    }
    if (takesClicks(node) && isInSight(node, window)) {
      found.add(node);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, window, found));
    }
  }

  private static boolean takesClicks(Node node) {
    return switch (node) {
      case Cell<?> cell -> !cell.isEmpty();
      case ScrollPane ignored -> false;
      default ->
          node.isFocusTraversable()
              || node.getOnMouseClicked() != null
              || node.getStyleClass().contains("menu-item")
              || node.getStyleClass().contains("column-header");
    };
  }

  private static boolean isInSight(Node node, Window window) {
    Bounds at = node.localToScreen(node.getBoundsInLocal());
    return at != null
        && at.getWidth() > 0
        && at.getHeight() > 0
        && at.getCenterX() > window.getX()
        && at.getCenterX() < window.getX() + window.getWidth()
        && at.getCenterY() > window.getY()
        && at.getCenterY() < window.getY() + window.getHeight();
  }

  private static String told(Node node) {
    String words = node instanceof Labeled labeled ? " '" + labeled.getText() + "'" : "";
    return node.getClass().getSimpleName()
        + (node.getId() == null ? "" : " #" + node.getId())
        + words;
  }

  /** Puts a text where the focus is, or types nothing where that is no field. */
  private String type() {
    String text = one(TEXTS);
    for (Window window : Window.getWindows()) {
      if (window.isFocused()
          && window.getScene().getFocusOwner() instanceof TextInputControl field
          && field.isEditable()) {
        field.replaceSelection(text);
        return "type '" + text + "' into #" + field.getId();
      }
    }
    return "type nothing";
  }

  private String then(KeyCode first, KeyCode second) {
    press(first);
    press(second);
    return "keys " + first + " then " + second;
  }

  private String press(KeyCode... keys) {
    for (KeyCode key : keys) {
      robot.keyPress(key);
    }
    for (KeyCode key : List.of(keys).reversed()) {
      robot.keyRelease(key);
    }
    return "keys " + List.of(keys);
  }
}
