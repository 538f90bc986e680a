package org.limitdesk.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.limitdesk.ui.UiTest;

/** All in a window drawn larger. */
class ZoomTest extends UiTest {
  private StackPane content;
  private Scene scene;
  private Zoom zoom;

  @BeforeEach
  void showWindow() {
    onScreen(() -> {
      content = new StackPane(new Label("额度"));
      scene = new Scene(content, 900, 600);
      zoom = new Zoom(scene, content, 400, 300);
      Stage stage = new Stage();
      stage.setScene(scene);
      stage.show();
      return true;
    });
  }

  @Test
  void largerContentIsLaidOutInLessAndFillsTheWindow() {
    set(150);
    until(() -> content.getWidth() < 620);
    assertEquals(600, content.getWidth(), 2);
    assertEquals(400, content.getHeight(), 2);
    assertEquals(900, content.localToScene(content.getLayoutBounds()).getWidth(), 4);
  }

  @Test
  void smallWindowIsScrolledInsteadOfCut() {
    set(150);
    onScreen(() -> {
      scene.getWindow().setWidth(500);
      return true;
    });
    until(() -> content.getWidth() < 420);
    assertEquals(400, content.getWidth());
  }

  @Test
  void usualSizeHasNothingAroundIt() {
    set(125);
    set(100);
    assertSame(content, scene.getRoot());
    until(() -> content.getWidth() == 900);
    assertTrue(content.getTransforms().isEmpty());
  }

  private void set(int percent) {
    onScreen(() -> {
      zoom.set(percent);
      return true;
    });
  }
}
