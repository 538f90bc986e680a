package org.limitdesk.ui.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;
import org.limitdesk.domain.scoring.Breakdown;
import org.limitdesk.domain.scoring.BreakdownLine;

/**
 * How points lead from the base to the score: a bar for each characteristic that begins where the
 * one before ended. It does not begin at zero, so both ends are labelled.
 */
final class Waterfall extends Pane {
  private static final double TOP = 24;
  private static final double FOOT = 46;
  private static final double FILLED = 0.8;
  private static final double LEAST = 2;

  private final List<Step> steps = new ArrayList<>();
  private final List<Region> bars = new ArrayList<>();
  private final List<Label> values = new ArrayList<>();
  private final List<Label> names = new ArrayList<>();
  private final double low;
  private final double high;

  /** A bar between two scores. */
  private record Step(String name, double from, double to, String label, String style) {}

  Waterfall(Breakdown breakdown, Words words) {
    getStyleClass().add("waterfall");
    setMinHeight(220);
    setPrefHeight(260);
    fill(breakdown, words);
    double least = steps.stream().mapToDouble(Step::to).min().orElse(0);
    double most = steps.stream().mapToDouble(Step::to).max().orElse(1);
    // The least score is where the lowest bar ends; both ends stand on the floor of the chart, a
    // quarter of the range below the lowest score.
    low = least - Math.max(1, (most - least) / 4);
    high = Math.max(most, low + 1);
    steps.forEach(this::draw);
  }

  private void fill(Breakdown breakdown, Words words) {
    BigDecimal at = breakdown.base();
    steps.add(end(words.texts().text("profile.base"), at, words, "waterfall-base"));
    List<BreakdownLine> lines = new ArrayList<>(breakdown.lines());
    lines.sort(Comparator.comparing(BreakdownLine::points).reversed());
    for (BreakdownLine line : lines) {
      BigDecimal next = at.add(line.points());
      String style = line.points().signum() < 0 ? "waterfall-down" : "waterfall-up";
      steps.add(
          new Step(
              words.characteristic(line.characteristic()),
              at.doubleValue(),
              next.doubleValue(),
              words.change(line.points()),
              style));
      at = next;
    }
    steps.add(
        end(words.texts().text("profile.score"), breakdown.score(), words, "waterfall-score"));
  }

  private static Step end(String name, BigDecimal at, Words words, String style) {
    return new Step(name, Double.NEGATIVE_INFINITY, at.doubleValue(), words.points(at), style);
  }

  private void draw(Step step) {
    Region bar = new Region();
    bar.getStyleClass().addAll("waterfall-bar", step.style());
    Tooltip.install(bar, new Tooltip(step.name() + "  " + step.label()));
    Label value = new Label(step.label());
    value.getStyleClass().addAll("num", "strong", "small");
    value.setAlignment(Pos.CENTER);
    Label name = new Label(step.name());
    name.getStyleClass().addAll("muted", "small");
    name.setWrapText(true);
    name.setAlignment(Pos.TOP_CENTER);
    name.setTextAlignment(TextAlignment.CENTER);
    bars.add(bar);
    values.add(value);
    names.add(name);
    getChildren().addAll(List.<Node>of(bar, value, name));
  }

  private double y(double score) {
    double room = getHeight() - TOP - FOOT;
    double from = Math.max(low, score);
    return TOP + room * (high - from) / (high - low);
  }

  @Override
  protected void layoutChildren() {
    double slot = getWidth() / steps.size();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      double above = y(Math.max(step.from(), step.to()));
      double below = y(Math.min(step.from(), step.to()));
      double left = slot * i + slot * (1 - FILLED) / 2;
      bars.get(i).resizeRelocate(left, above, slot * FILLED, Math.max(LEAST, below - above));
      values.get(i).resizeRelocate(slot * i, above - 18, slot, 16);
      names.get(i).resizeRelocate(slot * i + 2, getHeight() - FOOT + 4, slot - 4, FOOT - 4);
    }
  }
}
