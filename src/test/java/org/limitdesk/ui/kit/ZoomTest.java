package org.limitdesk.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.limitdesk.ui.UiTest;

/** All in a window drawn larger. */
class ZoomTest extends UiTest {
  private final Button below = new Button("额度");
  private final StackPane content = onScreen(() -> new StackPane(new VBox(new TextField(), below)));
  private final Layers layers = onScreen(() -> new Layers(Clock.systemUTC()));
  private final Zoom zoom = onScreen(() -> new Zoom(layers, 400, 300));
  private final Scene scene = onScreen(() -> new Scene(zoom, 900, 600));

  @BeforeEach
  void showWindow() {
    onScreen(() -> {
      layers.show(content);
      Stage stage = new Stage();
      stage.setScene(scene);
      stage.show();
      return true;
    });
    until(() -> content.getWidth() == 900);
  }

  @Test
  void largerContentIsLaidOutInLessAndFillsTheWindow() {
    set(150);
    until(() -> content.getWidth() == 600);
    assertEquals(400, content.getHeight());
    assertEquals(900, seen(content).getWidth(), 1);
  }

  @Test
  void smallWindowIsScrolledInsteadOfCutAndDialogsStandInSight() {
    set(150);
    onScreen(() -> {
      scene.getWindow().setWidth(500);
      layers.dialogs().open(new Button("关闭"));
      layers.toasts().tell(Notice.Kind.DONE, "已保存");
      return true;
    });
    until(() -> content.getWidth() == 400);
    double width = onScreen(scene::getWidth);
    until(() -> seen(layers.dialogs()).getMaxX() <= width + 1);
    assertTrue(seen(layers.toasts()).getMaxX() <= width + 1, seen(layers.toasts()).toString());
    assertEquals(0, seen(content).getMinY(), "a notice pushes nothing aside");
  }

  @Test
  void usualSizeIsAsItWasAndTheFocusStays() {
    onScreen(() -> {
      below.requestFocus();
      return true;
    });
    set(125);
    until(() -> content.getWidth() == 720 && below.isFocused());
    set(100);
    until(() -> content.getWidth() == 900 && below.isFocused());
    assertTrue(layers.getTransforms().isEmpty());
  }

  private static Bounds seen(Node node) {
    return onScreen(() -> node.localToScene(node.getLayoutBounds()));
  }

  private void set(int percent) {
    onScreen(() -> {
      zoom.set(percent);
      return true;
    });
  }
}
