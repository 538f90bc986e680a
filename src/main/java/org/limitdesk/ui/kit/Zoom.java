package org.limitdesk.ui.kit;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;

/**
 * How large all in a window is drawn, texts, rows and columns alike, as one enlarges a page: its
 * layers are laid out in less, and fill the window. Dialogs and notices stand in sight so; what
 * needs more room than there is then is scrolled below them.
 */
public final class Zoom extends Region {
  private static final double USUAL = 100;

  private final Layers layers;
  private final Scale scale = new Scale(1, 1);

  /**
   * @param leastWidth what the content is laid out in at least, in its own points
   */
  public Zoom(Layers layers, double leastWidth, double leastHeight) {
    this.layers = layers;
    layers.least(leastWidth, leastHeight);
    getChildren().setAll(layers);
  }

  /** In percent, from 100 on. */
  public void set(int percent) {
    if (percent / USUAL == scale.getX()) {
      return;
    }
    getStyleClass().remove("zoom-" + Math.round(scale.getX() * USUAL));
    scale.setX(percent / USUAL);
    scale.setY(percent / USUAL);
    Scene scene = getScene();
    @Nullable Node focus = scene == null ? null : scene.getFocusOwner();
    if (percent == USUAL) {
      layers.getTransforms().clear();
    } else {
      getStyleClass().add("zoom-" + percent);
      layers.getTransforms().setAll(scale);
    }
    layers.scrolled(percent != USUAL);
    if (focus != null) {
      Focus.whenThere(focus);
    }
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    layers.resizeRelocate(
        0, 0, Math.ceil(getWidth() / scale.getX()), Math.ceil(getHeight() / scale.getY()));
  }
}
