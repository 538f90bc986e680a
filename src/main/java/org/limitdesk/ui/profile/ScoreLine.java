package org.limitdesk.ui.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.scoring.Tiers;
import org.limitdesk.workflow.Profile.MonthPoints;

/** The score month by month as a line; a month without a score breaks it. */
final class ScoreLine extends Pane {
  private static final double LEFT = 48;
  private static final double RIGHT = 130;
  private static final double TOP = 14;
  private static final double FOOT = 26;
  private static final int MONTHS_BETWEEN_LABELS = 3;
  private static final double RADIUS = 3;

  private final List<MonthPoints> months;
  private final List<Mark> marks = new ArrayList<>();
  private final Words words;
  private double low;
  private double high;

  /** Something that stands at a score: a boundary of a tier with its name. */
  private record Mark(double score, Region line, Label label) {}

  ScoreLine(List<MonthPoints> months, @Nullable Tiers tiers, Words words) {
    this.months = months;
    this.words = words;
    getStyleClass().add("score-line");
    setMinHeight(190);
    setPrefHeight(220);
    range();
    if (tiers != null) {
      mark(tiers.lowFrom(), "profile.lowFrom");
      mark(tiers.mediumFrom(), "profile.mediumFrom");
    }
  }

  private void range() {
    double[] scores =
        months.stream().filter(m -> m.score().score() != null).mapToDouble(this::score).toArray();
    low = java.util.Arrays.stream(scores).min().orElse(0) - 20;
    high = java.util.Arrays.stream(scores).max().orElse(1) + 20;
  }

  private double score(MonthPoints month) {
    BigDecimal score = month.score().score();
    return score == null ? Double.NaN : score.doubleValue();
  }

  private void mark(BigDecimal score, String key) {
    low = Math.min(low, score.doubleValue() - 10);
    high = Math.max(high, score.doubleValue() + 10);
    Region line = new Region();
    line.getStyleClass().add("score-edge");
    Label label = new Label(words.texts().text(key, words.points(score)));
    label.getStyleClass().addAll("small", "muted");
    marks.add(new Mark(score.doubleValue(), line, label));
  }

  private double x(int index) {
    return LEFT + (getWidth() - LEFT - RIGHT) * index / Math.max(1, months.size() - 1);
  }

  private double y(double score) {
    return TOP + (getHeight() - TOP - FOOT) * (high - score) / (high - low);
  }

  @Override
  protected void layoutChildren() {
    getChildren().clear();
    for (Mark mark : marks) {
      getChildren().addAll(mark.line(), mark.label());
      mark.line().resizeRelocate(LEFT, y(mark.score()), getWidth() - LEFT - RIGHT, 1);
      mark.label().resizeRelocate(getWidth() - RIGHT + 6, y(mark.score()) - 8, RIGHT - 6, 16);
    }
    Polyline line = newLine();
    for (int i = 0; i < months.size(); i++) {
      double score = score(months.get(i));
      if (Double.isNaN(score)) {
        line = newLine();
      } else {
        line.getPoints().addAll(x(i), y(score));
        dot(i, score);
      }
      monthLabel(i);
    }
  }

  private Polyline newLine() {
    Polyline line = new Polyline();
    line.getStyleClass().add("score-curve");
    getChildren().add(line);
    return line;
  }

  private void dot(int index, double score) {
    Circle dot = new Circle(x(index), y(score), RADIUS);
    dot.getStyleClass().add("score-dot");
    getChildren().add(dot);
    if (index == 0 || index == months.size() - 1) {
      Label label = new Label(words.points(months.get(index).score().score()));
      label.getStyleClass().addAll("small", "strong", "num");
      getChildren().add(label);
      label.resizeRelocate(x(index) - 20, y(score) - 20, 44, 16);
    }
  }

  private void monthLabel(int index) {
    boolean labelled = (months.size() - 1 - index) % MONTHS_BETWEEN_LABELS == 0;
    if (labelled) {
      Label label = new Label(words.texts().dates().month(months.get(index).month()));
      label.getStyleClass().addAll("small", "muted");
      getChildren().add(label);
      label.resizeRelocate(x(index) - 30, getHeight() - FOOT + 6, 76, 16);
    }
  }
}
