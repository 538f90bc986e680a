package org.limitdesk.ui.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
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

  private static final double LINE = 16;
  private static final double[] STEPS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};
  private static final int MOST_LINES = 7;

  private final @Nullable Tiers tiers;
  private final Words words;
  private final List<Runnable> bandNames = new ArrayList<>();
  private double low;
  private double high;
  private double drawnWidth = -1;
  private double drawnHeight = -1;

  ScoreField(@Nullable Tiers tiers, Words words) {
    this.tiers = tiers;
    this.words = words;
    getStyleClass().add("score-field");
  }

  /** How much room is left at the right of the field. */
  abstract double right();

  /** How much room is left under the field. */
  abstract double foot();

  /** Where the names of the tiers begin. */
  abstract double bandNamesAt();

  /** What a tier is called in the field. */
  abstract String bandName(String tier, String key, BigDecimal edge);

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
    bandNames.forEach(Runnable::run);
    bandNames.clear();
    draw();
  }

  final double fieldWidth() {
    return getWidth() - LEFT - right();
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
      region("score-grid", LEFT, Math.round(y(at)), fieldWidth(), 1);
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
      band("low", "profile.bandFrom", tiers.lowFrom(), Double.MAX_VALUE, tiers.lowFrom());
      band(
          "medium",
          "profile.bandFrom",
          tiers.mediumFrom(),
          tiers.lowFrom().doubleValue(),
          tiers.mediumFrom());
      band("high", "profile.bandUnder", null, tiers.mediumFrom().doubleValue(), tiers.mediumFrom());
    }
  }

  private void band(
      String tier, String key, @Nullable BigDecimal from, double to, BigDecimal edge) {
    double top = y(to);
    double bottom = from == null ? floor() : y(from.doubleValue());
    if (bottom - top < 1) {
      return;
    }
    region("score-band-" + tier, LEFT, top, fieldWidth(), bottom - top);
    if (bottom - top > LINE) {
      double at = from == null ? top : bottom - LINE;
      bandNames.add(() -> {
        Label name = label(bandName(tier, key, edge), "score-band-name", "small");
        name.getStyleClass().add("score-band-name-" + tier);
        place(name, bandNamesAt(), at, 0, LINE);
      });
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
