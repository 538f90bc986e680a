package org.limitdesk.ui.oversight;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.limitdesk.ui.kit.Texts;

/** Overrides for one reason: harder to the left of an axis, softer to the right, with counts. */
final class WaysBar extends Region {
  private static final double HEIGHT = 18;
  private static final double BAR = 12;
  private static final double AXIS = 1;

  /** Room for a count at each end. */
  private static final double COUNT = 34;

  private final Region left = new Region();
  private final Region right = new Region();
  private final Region axis = new Region();
  private final Label lefts;
  private final Label rights;
  private final Scale scale;
  private final long harder;
  private final long softer;

  /**
   * What all bars of a panel share.
   *
   * @param harder the most that any reason has to the left
   * @param softer the most to the right
   */
  record Scale(long harder, long softer) {}

  WaysBar(long harder, long softer, Scale scale, Texts texts) {
    this.harder = harder;
    this.softer = softer;
    this.scale = scale;
    left.getStyleClass().addAll("rate-fill", "rate-harder");
    right.getStyleClass().addAll("rate-fill", "rate-softer");
    axis.getStyleClass().add("rate-axis");
    lefts = count(harder, texts);
    rights = count(softer, texts);
    getChildren().addAll(left, right, axis, lefts, rights);
    setMinSize(2 * COUNT + 20, HEIGHT);
    setPrefSize(160, HEIGHT);
    setMaxHeight(HEIGHT);
  }

  private static Label count(long count, Texts texts) {
    Label label = new Label(count == 0 ? "" : texts.numbers().count(count));
    label.getStyleClass().addAll("second", "num");
    return label;
  }

  @Override
  protected void layoutChildren() {
    double room = Math.max(0, getWidth() - 2 * COUNT);
    double all = Math.max(1, scale.harder() + scale.softer());
    double zero = COUNT + room * scale.harder() / all;
    double y = (HEIGHT - BAR) / 2;
    left.resizeRelocate(zero - room * harder / all, y, room * harder / all, BAR);
    right.resizeRelocate(zero, y, room * softer / all, BAR);
    axis.resizeRelocate(zero - AXIS / 2, 0, AXIS, HEIGHT);
    for (Label label : List.of(lefts, rights)) {
      label.autosize();
    }
    double middle = (HEIGHT - lefts.getHeight()) / 2;
    lefts.relocate(left.getLayoutX() - 5 - lefts.getWidth(), middle);
    rights.relocate(zero + right.getWidth() + 5, middle);
  }
}
