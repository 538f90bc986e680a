package org.limitdesk.ui.oversight;

import javafx.scene.layout.Region;
import org.limitdesk.domain.decision.OverrideOutcome;

/**
 * How a group of lines went on: a dot at the share that was seen, the line of its interval, and a
 * tick at the share of the comparable lines.
 */
final class SeenBar extends Region {
  private static final double HEIGHT = 18;
  private static final double DOT = 8;
  private static final double LINE = 2;
  private static final double TICK = 12;

  private final Region ground = new Region();
  private final Region interval = new Region();
  private final Region seen = new Region();
  private final Region expected = new Region();
  private final OverrideOutcome outcome;
  private final double top;

  /**
   * @param top the share at the right end
   */
  SeenBar(OverrideOutcome outcome, double top) {
    this.outcome = outcome;
    this.top = top;
    boolean apart = outcome.standsApart();
    ground.getStyleClass().add("seen-ground");
    interval.getStyleClass().addAll("seen-interval", apart ? "seen-apart" : "seen-alike");
    seen.getStyleClass().addAll("seen-dot", apart ? "seen-apart" : "seen-alike");
    expected.getStyleClass().add("seen-expected");
    getChildren().addAll(ground, interval, seen, expected);
    setMinSize(60, HEIGHT);
    setPrefSize(120, HEIGHT);
    setMaxHeight(HEIGHT);
  }

  @Override
  protected void layoutChildren() {
    double middle = HEIGHT / 2;
    double from = x(outcome.bad().low());
    double to = x(outcome.bad().high());
    ground.resizeRelocate(0, middle - 0.5, getWidth(), 1);
    interval.resizeRelocate(from, middle - LINE / 2, Math.max(1, to - from), LINE);
    seen.resizeRelocate(x(outcome.bad().share()) - DOT / 2, middle - DOT / 2, DOT, DOT);
    double tick = x(outcome.comparable().share());
    expected.resizeRelocate(tick - LINE / 2, middle - TICK / 2, LINE, TICK);
  }

  /** The dot of nothing stands whole in the bar. */
  private double x(double share) {
    double room = getWidth() - DOT;
    return DOT / 2 + room * Math.min(1, top == 0 ? 0 : share / top);
  }
}
