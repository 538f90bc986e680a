package org.limitdesk.ui.profile;

import java.math.BigDecimal;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.scoring.Tiers;

/**
 * A field in which scores go up: a grid with round scores, the card's tiers as bands behind it, and
 * what a chart draws over them. It does not begin at zero, so its ends are written. Drawn anew
 * whenever its size changes.
 */
abstract class ScoreField extends Pane {
  static final double LEFT = 38;
  static final double TOP = 22;

  /** Where the tiers' names stand. */
  private static final double RIGHT = 72;

  private static final double LINE = 16;
  private static final double[] STEPS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};
  private static final int MOST_LINES = 7;

  private final @Nullable Tiers tiers;
  private final Words words;
  private double low;
  private double high;
  private double drawnWidth = -1;
  private double drawnHeight = -1;

  ScoreField(@Nullable Tiers tiers, Words words) {
    this.tiers = tiers;
    this.words = words;
    getStyleClass().add("score-field");
  }

  /** How much room is left under the field. */
  abstract double foot();

  /** Draws over the field. */
  abstract void draw();

  final Words words() {
    return words;
  }

  /** The scores that the field must hold. */
  final void range(double least, double most) {
    double room = Math.max(10, (most - least) / 8);
    low = least - room;
    high = most + room / 2;
    redraw();
  }

  /** Draws anew with the next layout. */
  final void redraw() {
    drawnWidth = -1;
    requestLayout();
  }

  @Override
  protected final void layoutChildren() {
    if (getWidth() == drawnWidth && getHeight() == drawnHeight) {
      return;
    }
    drawnWidth = getWidth();
    drawnHeight = getHeight();
    getChildren().clear();
    bands();
    grid();
    draw();
  }

  final double fieldWidth() {
    return getWidth() - LEFT - RIGHT;
  }

  final double y(double score) {
    double within = Math.clamp(score, low, high);
    return TOP + (getHeight() - TOP - foot()) * (high - within) / (high - low);
  }

  final double floor() {
    return getHeight() - foot();
  }

  private void grid() {
    double step = step();
    for (double at = Math.ceil(low / step) * step; at <= high; at += step) {
      region("score-grid", LEFT, Math.rint(y(at)), fieldWidth(), 1);
      Label tick = label(words.numbers().decimal(at, 0), "muted", "small", "num");
      tick.setAlignment(Pos.CENTER_RIGHT);
      place(tick, 0, y(at) - LINE / 2, LEFT - 6, LINE);
    }
  }

  private double step() {
    for (double step : STEPS) {
      if ((high - low) / step <= MOST_LINES) {
        return step;
      }
    }
    return STEPS[STEPS.length - 1];
  }

  private void bands() {
    if (tiers != null) {
      double medium = tiers.mediumFrom().doubleValue();
      double low = tiers.lowFrom().doubleValue();
      band("low", tiers.lowFrom(), TOP, y(low));
      band("medium", tiers.mediumFrom(), y(low), y(medium));
      band("high", null, y(medium), floor());
    }
  }

  private void band(String tier, @Nullable BigDecimal from, double top, double bottom) {
    region("score-band-" + tier, LEFT, top, fieldWidth(), Math.max(0, bottom - top));
    if (bottom - top > LINE) {
      String name = words.texts().text("tier." + tier);
      Label label =
          label(
              from == null ? name : name + " " + words.points(from),
              "score-band-name-" + tier,
              "small");
      double at = from == null ? top : bottom - LINE;
      place(label, LEFT + fieldWidth() + 6, at, RIGHT - 6, LINE);
    }
  }

  final Region region(String style, double x, double y, double width, double height) {
    Region region = new Region();
    region.getStyleClass().addAll(List.of(style.split(" ")));
    place(region, x, y, width, height);
    return region;
  }

  final Label label(String text, String... styles) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styles);
    return label;
  }

  /** Puts a node in its place; a label is measured once it is in the scene. */
  final void place(Node node, double x, double y, double width, double height) {
    if (!getChildren().contains(node)) {
      getChildren().add(node);
      node.applyCss();
    }
    double wide = node instanceof Label && width <= 0 ? node.prefWidth(-1) : width;
    node.resizeRelocate(x, y, wide, height);
  }
}
