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
  private final StackPane content = onScreen(() -> new StackPane(new Label("额度")));
  private final Zoom zoom = onScreen(() -> new Zoom(content, 400, 300));
  private final Scene scene = onScreen(() -> new Scene(zoom, 900, 600));

  @BeforeEach
  void showWindow() {
    onScreen(() -> {
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
    assertSame(zoom, content.getParent());
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
