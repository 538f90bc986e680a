package org.limitdesk.ui.cards;

import java.util.List;
import java.util.function.DoubleFunction;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

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
  private static final int LINES = 4;

  private final List<Pair> pairs;
  private final DoubleFunction<String> tick;
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

  PairChart(String name, List<Pair> pairs, DoubleFunction<String> tick) {
    this.pairs = List.copyOf(pairs);
    this.tick = tick;
    most =
        pairs.stream()
            .mapToDouble(pair -> Math.max(height(pair.first()), height(pair.second())))
            .max()
            .orElse(0);
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
    for (int i = 0; i <= LINES; i++) {
      double value = most * i / LINES;
      region("pair-grid", LEFT, Math.round(y(value)), getWidth() - LEFT, 1);
      Label label = Panels.label(tick.apply(value), "muted", "small", "num");
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
    label.setTooltip(new Tooltip(pair.told()));
    place(label, LEFT + slot() * place, getHeight() - FOOT + 4, slot(), LINE);
  }

  private void bar(String style, double x, double width, double value, String told) {
    if (Double.isFinite(value)) {
      double height = Math.max(LEAST, TOP + field() - y(value));
      Region bar = region(style, x, TOP + field() - height, Math.max(1, width - 1), height);
      Tooltip.install(bar, new Tooltip(told));
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
