package org.limitdesk.ui.review;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.Region;
import org.limitdesk.domain.decision.Direction;
import org.limitdesk.ui.kit.Texts;

/**
 * A limit between the line's rails: both ends with their words, a mark where the proposal is, and
 * the way from there to what is chosen in the colour of its direction.
 */
final class LimitSlider extends Region {
  private static final PseudoClass HARDER = PseudoClass.getPseudoClass("harder");
  private static final double TRACK = 20;
  private static final double THUMB = 16;
  private static final double WAY = 4;
  private static final double MARK = 2;
  private static final double GAP = 2;

  private final Slider slider = new Slider();
  private final Region way = new Region();
  private final Region mark = new Region();
  private final Label proposed;
  private final Label least;
  private final Label most;
  private final double at;

  /**
   * @param range between what the limit may be chosen, fen
   * @param proposal the proposed limit, fen; outside the range it has no mark
   */
  LimitSlider(OverrideRange range, long proposal, Texts texts) {
    at = proposal;
    String figure = texts.numbers().limit(proposal);
    proposed = Cells.label(texts.text("override.markProposed", figure), "small", "medium", "num");
    least = end(texts.text("override.markLeast", texts.numbers().limit(range.least())));
    most = end(texts.text("override.markMost", texts.numbers().limit(range.most())));
    way.getStyleClass().add("limit-way");
    mark.getStyleClass().add("limit-proposed");
    way.setMouseTransparent(true);
    mark.setMouseTransparent(true);
    slider.setMin((double) range.least());
    slider.setMax((double) range.most());
    boolean inside = proposal >= range.least() && proposal <= range.most();
    for (Node node : new Node[] {proposed, mark, way}) {
      node.setVisible(inside);
    }
    getChildren().addAll(slider, way, mark, proposed, least, most);
    slider.valueProperty().subscribe(this::requestLayout);
    slider.disabledProperty().subscribe(off -> way.setVisible(inside && !off));
  }

  private static Label end(String text) {
    return Cells.label(text, "small", "muted", "num");
  }

  Slider slider() {
    return slider;
  }

  /** Which way the chosen limit goes away from the proposal. */
  void show(Direction direction) {
    way.pseudoClassStateChanged(HARDER, direction == Direction.HARDER);
  }

  @Override
  protected void layoutChildren() {
    double top = proposed.prefHeight(-1) + GAP;
    slider.resizeRelocate(0, top, getWidth(), TRACK);
    double middle = top + TRACK / 2;
    double x = place(at);
    double chosen = place(slider.getValue());
    mark.resizeRelocate(x - MARK / 2, top, MARK, TRACK);
    double length = Math.max(0, Math.abs(chosen - x) - THUMB / 2);
    double from = chosen > x ? x : x - length;
    way.resizeRelocate(from, middle - WAY / 2, length, WAY);
    label(proposed, x - proposed.prefWidth(-1) / 2, 0);
    label(least, 0, top + TRACK + GAP);
    label(most, getWidth() - most.prefWidth(-1), top + TRACK + GAP);
  }

  private void label(Label label, double x, double y) {
    double width = label.prefWidth(-1);
    double most = Math.max(0, getWidth() - width);
    label.resizeRelocate(Math.clamp(x, 0, most), y, width, label.prefHeight(-1));
  }

  /** Where a limit stands: the middle of the thumb does not reach the ends. */
  private double place(double limit) {
    double range = slider.getMax() - slider.getMin();
    double share = range == 0 ? 0 : (limit - slider.getMin()) / range;
    return THUMB / 2 + Math.clamp(share, 0, 1) * (getWidth() - THUMB);
  }

  @Override
  protected double computePrefHeight(double width) {
    return proposed.prefHeight(-1) + TRACK + least.prefHeight(-1) + 2 * GAP;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return least.prefWidth(-1) + most.prefWidth(-1) + THUMB;
  }
}
