package org.limitdesk.ui.cards;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.limitdesk.ui.kit.HoverText;

/** Pairs of bars that begin at zero, drawn anew whenever the size changes. */
final class PairChart extends Pane {
  static final String FIRST = "pair-first";
  static final String SECOND = "pair-second";

  private static final double LEFT = 48;
  private static final double TOP = 8;
  private static final double FOOT = 22;
  private static final double LINE = 16;
  private static final double FILLED = 0.76;
  private static final double LEAST = 1;
  private static final int LINES = 5;
  private static final double PERCENT = 100;
  private static final double ROUNDING = 1e-9;
  private static final double LEAST_SHARE = 0.0001;

  private final List<Pair> pairs;
  private final Tick tick;
  private final double step;
  private final double most;
  private double drawnWidth = -1;
  private double drawnHeight = -1;

  /**
   * Two bars.
   *
   * @param label what stands under them
   * @param told both in words
   */
  record Pair(String label, double first, double second, String told) {}

  /** Writes a value at a line of the grid, with as many decimals as the lines need. */
  interface Tick {
    String of(double value, int decimals);
  }

  PairChart(String name, List<Pair> pairs, Tick tick) {
    this.pairs = List.copyOf(pairs);
    this.tick = tick;
    double highest =
        pairs.stream()
            .mapToDouble(pair -> Math.max(height(pair.first()), height(pair.second())))
            .max()
            .orElse(0);
    step = step(highest);
    most = Math.ceil(highest / step) * step;
    setMinHeight(170);
    setPrefHeight(170);
    setMinWidth(0);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(name);
  }

  /** What the two colours stand for. */
  static HBox legend(String first, String second) {
    HBox legend = new HBox(6, swatch(FIRST), name(first), swatch(SECOND), name(second));
    legend.setAlignment(Pos.CENTER_LEFT);
    return legend;
  }

  private static Region swatch(String style) {
    Region swatch = new Region();
    swatch.getStyleClass().addAll("pair-swatch", style);
    return swatch;
  }

  private static Label name(String text) {
    Label label = Panels.label(text, "muted", "second");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  /**
   * The least of 1, 2 or 5 times a power of ten that needs no more lines than there is room for.
   */
  private static double step(double highest) {
    double step = Math.pow(10, Math.floor(Math.log10(Math.max(LEAST_SHARE, highest / LINES))));
    for (double times : new double[] {1, 2, 5}) {
      if (highest / (step * times) <= LINES) {
        return step * times;
      }
    }
    return step * 10;
  }

  private static double height(double value) {
    return Double.isFinite(value) ? value : 0;
  }

  @Override
  protected void layoutChildren() {
    if (getWidth() == drawnWidth && getHeight() == drawnHeight) {
      return;
    }
    drawnWidth = getWidth();
    drawnHeight = getHeight();
    getChildren().clear();
    if (most > 0) {
      grid();
      for (int i = 0; i < pairs.size(); i++) {
        pair(i, pairs.get(i));
      }
    }
  }

  private double field() {
    return getHeight() - TOP - FOOT;
  }

  private double y(double value) {
    return TOP + field() * (1 - value / most);
  }

  private double slot() {
    return (getWidth() - LEFT) / pairs.size();
  }

  private void grid() {
    int decimals = (int) Math.max(0, Math.ceil(-Math.log10(step * PERCENT) - ROUNDING));
    for (int i = 0; i <= Math.round(most / step); i++) {
      double value = step * i;
      region("pair-grid", LEFT, Math.rint(y(value)), getWidth() - LEFT, 1);
      Label label = Panels.label(tick.of(value, decimals), "muted", "small", "num");
      label.setAlignment(Pos.CENTER_RIGHT);
      place(label, 0, y(value) - LINE / 2, LEFT - 6, LINE);
    }
  }

  private void pair(int place, Pair pair) {
    double width = slot() * FILLED / 2;
    double x = LEFT + slot() * place + slot() * (1 - FILLED) / 2;
    bar(FIRST, x, width, pair.first(), pair.told());
    bar(SECOND, x + width, width, pair.second(), pair.told());
    Label label = Panels.label(pair.label(), "muted", "small", "num", "abridged");
    label.setAlignment(Pos.CENTER);
    HoverText.on(label, pair.told());
    place(label, LEFT + slot() * place, getHeight() - FOOT + 4, slot(), LINE);
  }

  private void bar(String style, double x, double width, double value, String told) {
    if (Double.isFinite(value)) {
      double height = Math.max(LEAST, TOP + field() - y(value));
      Region bar = region(style, x, TOP + field() - height, Math.max(1, width - 1), height);
      HoverText.on(bar, told);
    }
  }

  private Region region(String style, double x, double y, double width, double height) {
    Region region = new Region();
    region.getStyleClass().add(style);
    place(region, x, y, width, height);
    return region;
  }

  private void place(Node node, double x, double y, double width, double height) {
    getChildren().add(node);
    node.applyCss();
    node.resizeRelocate(x, y, width, height);
  }
}
