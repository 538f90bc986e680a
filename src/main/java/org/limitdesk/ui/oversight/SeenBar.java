package org.limitdesk.ui.oversight;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.limitdesk.domain.decision.OverrideOutcome;

/**
 * How a group of lines went on: a dot at the share that was seen, the line of its interval, and a
 * tick at the share of the comparable lines. A group that differs has its share written beside.
 */
final class SeenBar extends Region {
  static final double LEAST_WIDTH = 60;
  static final double PREF_WIDTH = 200;

  private static final double HEIGHT = 18;
  private static final double LINE = 2;
  private static final double TICK = 14;
  private static final double GAP = 4;

  private final List<Region> grid = new ArrayList<>();
  private final Region interval = new Region();
  private final Region seen = new Region();
  private final Region expected = new Region();
  private final Label share;
  private final OverrideOutcome outcome;
  private final SeenScale scale;

  /**
   * @param isBeside whether there are other lines to compare with
   * @param figure the share, written where the group differs
   */
  SeenBar(OverrideOutcome outcome, SeenScale scale, boolean isBeside, String figure) {
    this.outcome = outcome;
    this.scale = scale;
    boolean apart = isBeside && outcome.standsApart();
    for (int i = 0; i <= scale.steps(); i++) {
      grid.add(new Region());
      grid.getLast().getStyleClass().add("seen-grid");
    }
    interval.getStyleClass().add(apart ? "seen-apart" : "seen-alike");
    seen.getStyleClass().add(apart ? "seen-dot-apart" : "seen-dot");
    expected.getStyleClass().add("seen-expected");
    expected.setVisible(isBeside);
    share = new Label(apart ? figure : "");
    share.getStyleClass().addAll("small", "num", "danger");
    getChildren().addAll(grid);
    getChildren().addAll(interval, seen, expected, share);
    setMinSize(LEAST_WIDTH, HEIGHT);
    setPrefSize(PREF_WIDTH, HEIGHT);
    setMaxHeight(HEIGHT);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double middle = HEIGHT / 2;
    for (int i = 0; i < grid.size(); i++) {
      grid.get(i).resizeRelocate(Math.rint(scale.at(i, width)), -2, 1, HEIGHT + 4);
    }
    double from = scale.x(outcome.bad().low(), width);
    double to = scale.x(outcome.bad().high(), width);
    double dot = scale.x(outcome.bad().share(), width) - SeenScale.DOT / 2;
    interval.resizeRelocate(from, middle - LINE / 2, Math.max(1, to - from), LINE);
    seen.resizeRelocate(dot, middle - SeenScale.DOT / 2, SeenScale.DOT, SeenScale.DOT);
    double tick = scale.x(outcome.comparable().share(), width);
    expected.resizeRelocate(tick - LINE / 2, middle - TICK / 2, LINE, TICK);
    share.autosize();
    share.relocate(to + GAP, middle - share.getHeight() / 2);
  }
}
