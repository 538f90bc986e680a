package org.limitdesk.ui.kit;

import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;

/**
 * How large all in a window is drawn, texts, rows and columns alike, as one enlarges a page. Where
 * the window has not the room for the least that is laid out, it is scrolled.
 */
public final class Zoom extends StackPane {
  private static final double USUAL = 100;

  private final Region content;
  private final double leastWidth;
  private final double leastHeight;
  private final Scale scale = new Scale(1, 1);
  private final Group holder = new Group();
  private final ScrollPane frame = new ScrollPane(holder);

  /**
   * @param leastWidth what the content is laid out in at least, in its own points
   */
  public Zoom(Region content, double leastWidth, double leastHeight) {
    super(content);
    this.content = content;
    this.leastWidth = leastWidth;
    this.leastHeight = leastHeight;
    frame.getStyleClass().add("zoom");
    frame.setFocusTraversable(false);
    frame.viewportBoundsProperty().subscribe(this::fit);
  }

  /** In percent, from 100 on. */
  public void set(int percent) {
    if (percent / USUAL == scale.getX()) {
      return;
    }
    getStyleClass().remove("zoom-" + Math.round(scale.getX() * USUAL));
    scale.setX(percent / USUAL);
    scale.setY(percent / USUAL);
    if (percent == USUAL) {
      usual();
    } else {
      getStyleClass().add("zoom-" + percent);
      enlarge();
    }
  }

  private void enlarge() {
    if (isUsual()) {
      getChildren().clear();
      content.getTransforms().setAll(scale);
      holder.getChildren().setAll(content);
      getChildren().setAll(frame);
    }
    fit(frame.getViewportBounds());
  }

  private void usual() {
    getChildren().clear();
    holder.getChildren().clear();
    content.getTransforms().clear();
    content.setPrefSize(USE_COMPUTED_SIZE, USE_COMPUTED_SIZE);
    getChildren().setAll(content);
  }

  private boolean isUsual() {
    return getChildren().contains(content);
  }

  private void fit(Bounds viewport) {
    if (!isUsual()) {
      content.setPrefSize(
          Math.max(leastWidth, Math.floor(viewport.getWidth() / scale.getX())),
          Math.max(leastHeight, Math.floor(viewport.getHeight() / scale.getY())));
    }
  }
}
