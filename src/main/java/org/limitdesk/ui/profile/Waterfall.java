package org.limitdesk.ui.profile;

import java.math.BigDecimal;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.scoring.Breakdown;
import org.limitdesk.domain.scoring.Tiers;
import org.limitdesk.ui.kit.HoverText;

/**
 * How points lead to the score: a bar for each characteristic that begins where the one before
 * ended. The card's reasons stand out.
 */
final class Waterfall extends ScoreField {
  private static final double FILLED = 0.84;
  private static final double LEAST = 2;
  private static final double TEXT = 15;

  private final Breakdown breakdown;
  private PointSteps.From from;
  private PointSteps steps;

  Waterfall(Breakdown breakdown, PointSteps.From from, @Nullable Tiers tiers, Words words) {
    super(tiers, words);
    this.breakdown = breakdown;
    this.from = from;
    steps = PointSteps.of(breakdown, from);
    setMinHeight(300);
    setPrefHeight(320);
    range();
  }

  /** Begins to count elsewhere. */
  void from(PointSteps.From where) {
    from = where;
    steps = PointSteps.of(breakdown, where);
    range();
  }

  private void range() {
    double[] scores =
        Stream.concat(Stream.of(steps.begin()), steps.steps().stream().map(PointSteps.Step::to))
            .mapToDouble(BigDecimal::doubleValue)
            .toArray();
    double least = java.util.Arrays.stream(scores).min().orElseThrow();
    double most = java.util.Arrays.stream(scores).max().orElseThrow();
    range(least, most);
  }

  @Override
  double foot() {
    return 48;
  }

  private double slot() {
    return fieldWidth() / (steps.steps().size() + 2);
  }

  @Override
  void draw() {
    mean();
    String begin = words().texts().text("profile.begin." + from.name().toLowerCase(ROOT));
    end(0, begin, steps.begin(), "waterfall-base");
    for (int i = 0; i < steps.steps().size(); i++) {
      step(i + 1, steps.steps().get(i));
    }
    end(
        steps.steps().size() + 1,
        words().texts().text("profile.score"),
        breakdown.score(),
        "waterfall-score");
  }

  private static final java.util.Locale ROOT = java.util.Locale.ROOT;

  /** The score of the book's mean line. */
  private void mean() {
    if (breakdown.bookBelow() == null) {
      return;
    }
    BigDecimal mean = PointSteps.of(breakdown, PointSteps.From.MEAN).begin();
    region("score-mean", LEFT, y(mean.doubleValue()), fieldWidth(), 1);
    Label name = label(words().texts().text("profile.bookMean", words().points(mean)), "small");
    name.getStyleClass().add("muted");
    place(name, 0, 0, 0, TEXT);
    double width = name.prefWidth(-1);
    place(name, LEFT + fieldWidth() - width - 4, y(mean.doubleValue()) - TEXT - 1, width, TEXT);
  }

  private void end(int slot, String name, BigDecimal score, String style) {
    double top = y(score.doubleValue());
    bar(slot, top, floor(), style, name + "  " + words().points(score));
    value(slot, top - TEXT - 2, words().points(score));
    name(slot, name);
  }

  private void step(int slot, PointSteps.Step step) {
    double one = y(step.from().doubleValue());
    double other = y(step.to().doubleValue());
    boolean loss = step.difference().signum() < 0;
    String style = !loss ? "waterfall-up" : step.isReason() ? "waterfall-down" : "waterfall-less";
    String name = words().characteristic(step.characteristic());
    String change = words().change(step.difference());
    bar(slot, Math.min(one, other), Math.max(one, other), style, name + "  " + change);
    region("waterfall-link", x(slot) - slot() * (1 - FILLED), one, slot() * (1 - FILLED), 1);
    value(slot, loss ? Math.max(one, other) + 1 : other - TEXT - 1, change);
    name(slot, name);
  }

  private double x(int slot) {
    return LEFT + slot() * slot + slot() * (1 - FILLED) / 2;
  }

  private void bar(int slot, double top, double bottom, String style, String told) {
    double height = Math.max(LEAST, bottom - top);
    Region bar = region("waterfall-bar " + style, x(slot), top, slot() * FILLED, height);
    HoverText.on(bar, told);
  }

  private void value(int slot, double y, String text) {
    Label value = label(text, "num", "strong", "small");
    value.setAlignment(Pos.CENTER);
    place(value, LEFT + slot() * slot, y, slot(), TEXT);
  }

  private void name(int slot, String text) {
    Label name = label(text, "muted", "small", "abridged");
    name.setWrapText(true);
    name.setAlignment(Pos.TOP_CENTER);
    name.setTextAlignment(TextAlignment.CENTER);
    HoverText.on(name, text);
    place(name, LEFT + slot() * slot + 1, floor() + 4, slot() - 2, foot() - 4);
  }
}
