package org.limitdesk.ui.profile;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.scoring.Tiers;
import org.limitdesk.ui.kit.HoverText;
import org.limitdesk.workflow.Profile.MonthPoints;

/**
 * The score month by month as a line; a month without a score breaks it. Two months are compared,
 * and what happened to the line stands at its month.
 */
final class ScoreChart extends ScoreField {
  private static final double RADIUS = 3.5;
  private static final double TEXT = 15;
  private static final int MONTHS_BETWEEN_LABELS = 6;

  private final List<MonthPoints> months;
  private final Map<Integer, ScoreNotes.Note> notes;
  private @Nullable MonthPoints before;
  private @Nullable MonthPoints after;

  ScoreChart(
      List<MonthPoints> months,
      Map<Integer, ScoreNotes.Note> notes,
      @Nullable Tiers tiers,
      Words words) {
    super(tiers, words);
    this.months = months;
    this.notes = notes;
    setMinHeight(220);
    setPrefHeight(230);
    double[] scores =
        months.stream()
            .mapToDouble(ScoreChart::score)
            .filter(score -> !Double.isNaN(score))
            .toArray();
    double least = Arrays.stream(scores).min().orElse(0);
    range(least, Arrays.stream(scores).max().orElse(1));
  }

  /** Marks the two months that are compared. */
  void compare(MonthPoints from, MonthPoints to) {
    before = from;
    after = to;
    redraw();
  }

  private static double score(MonthPoints month) {
    return month.score().score() == null ? Double.NaN : month.score().score().doubleValue();
  }

  @Override
  double foot() {
    return 24;
  }

  private double x(int index) {
    return LEFT + 6 + (fieldWidth() - 12) * index / Math.max(1, months.size() - 1);
  }

  @Override
  void draw() {
    span();
    line();
    int labelledTo = Integer.MIN_VALUE / 2;
    for (int i = 0; i < months.size(); i++) {
      ScoreNotes.Note note = notes.get(months.get(i).month());
      if (note != null && !Double.isNaN(score(months.get(i)))) {
        boolean labelled = i - labelledTo > 3 && isApartFromEnds(i);
        note(i, note, labelled);
        labelledTo = labelled ? i : labelledTo;
      }
      monthLabel(i);
    }
    ends();
  }

  private void span() {
    if (before != null && after != null) {
      double from = x(months.indexOf(before));
      region("score-span", from, TOP, x(months.indexOf(after)) - from, floor() - TOP);
    }
  }

  private void line() {
    Polyline line = newLine();
    for (int i = 0; i < months.size(); i++) {
      double score = score(months.get(i));
      if (Double.isNaN(score)) {
        line = newLine();
      } else {
        line.getPoints().addAll(x(i), y(score));
      }
    }
  }

  private Polyline newLine() {
    Polyline line = new Polyline();
    line.getStyleClass().add("score-curve");
    getChildren().add(line);
    return line;
  }

  /** Whether the scores of the compared months do not stand there. */
  private boolean isApartFromEnds(int index) {
    return compared().stream().noneMatch(each -> Math.abs(months.indexOf(each) - index) < 3);
  }

  /** Whether the line comes down to that month, so that there is room under it. */
  private boolean isLow(int index) {
    double before = index == 0 ? Double.NaN : score(months.get(index - 1));
    return before > score(months.get(index));
  }

  private void note(int index, ScoreNotes.Note note, boolean labelled) {
    double y = y(score(months.get(index)));
    Circle dot = new Circle(x(index), y, RADIUS);
    dot.getStyleClass().add("score-note");
    HoverText.on(dot, note.told());
    getChildren().add(dot);
    if (labelled) {
      Label label = label(note.label(), "small", "muted");
      place(label, 0, 0, 0, TEXT);
      double width = label.prefWidth(-1);
      double left = Math.clamp(x(index) - width / 2, LEFT, LEFT + fieldWidth() - width);
      place(label, left, isLow(index) ? y + RADIUS + 2 : y - TEXT - RADIUS - 2, width, TEXT);
    }
  }

  private void ends() {
    for (MonthPoints each : before == null ? List.of(months.getLast()) : compared()) {
      double score = score(each);
      if (!Double.isNaN(score)) {
        double x = x(months.indexOf(each));
        Circle dot = new Circle(x, y(score), RADIUS);
        dot.getStyleClass().add("score-end");
        getChildren().add(dot);
        Label label = label(words().points(each.score().score()), "small", "strong", "num");
        place(label, 0, 0, 0, TEXT);
        double width = label.prefWidth(-1);
        place(label, Math.max(LEFT, x - width - 6), y(score) + 2, width, TEXT);
      }
    }
  }

  private List<MonthPoints> compared() {
    return before == null || after == null ? List.of() : List.of(before, after);
  }

  private void monthLabel(int index) {
    if ((months.size() - 1 - index) % MONTHS_BETWEEN_LABELS == 0) {
      Label label =
          label(words().texts().dates().month(months.get(index).month()), "small", "muted");
      place(label, 0, 0, 0, TEXT);
      double width = label.prefWidth(-1);
      double left = Math.min(x(index) - width / 2, getWidth() - width);
      place(label, left, floor() + 6, width, TEXT);
    }
  }
}
