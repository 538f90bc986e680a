package org.limitdesk.ui.kit;

import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * How large all in a window is drawn, texts, rows and columns alike, as one enlarges a page. Where
 * the window has not the room for the least that is laid out, it is scrolled.
 */
public final class Zoom {
  private static final double USUAL = 100;

  private final Scene scene;
  private final Region content;
  private final double leastWidth;
  private final double leastHeight;
  private final Scale scale = new Scale(1, 1);
  private final Group holder = new Group();
  private final ScrollPane frame = new ScrollPane(holder);

  /**
   * @param content the scene's root as long as nothing is enlarged
   * @param leastWidth what the content is laid out in at least, in its own points
   */
  public Zoom(Scene scene, Region content, double leastWidth, double leastHeight) {
    this.scene = scene;
    this.content = content;
    this.leastWidth = leastWidth;
    this.leastHeight = leastHeight;
    frame.setFocusTraversable(false);
    frame.viewportBoundsProperty().subscribe(this::fit);
  }

  /** In percent, from 100 on. */
  public void set(int percent) {
    if (percent / USUAL == scale.getX()) {
      return;
    }
    scale.setX(percent / USUAL);
    scale.setY(percent / USUAL);
    frame.getStyleClass().setAll("scroll-pane", "root", "zoom", "zoom-" + percent);
    if (percent == USUAL) {
      usual();
    } else if (scene.getRoot() != frame) {
      scene.setRoot(frame);
      content.getTransforms().setAll(scale);
      holder.getChildren().setAll(content);
    }
    fit(frame.getViewportBounds());
  }

  private void usual() {
    if (scene.getRoot() == frame) {
      holder.getChildren().clear();
      content.getTransforms().clear();
      content.setPrefSize(Region.USE_COMPUTED_SIZE, Region.USE_COMPUTED_SIZE);
      scene.setRoot(content);
    }
  }

  private void fit(Bounds viewport) {
    if (scene.getRoot() == frame) {
      content.setPrefSize(
          Math.max(leastWidth, Math.floor(viewport.getWidth() / scale.getX())),
          Math.max(leastHeight, Math.floor(viewport.getHeight() / scale.getY())));
    }
  }
}
