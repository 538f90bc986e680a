package org.limitdesk.ui.profile;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.limitdesk.domain.scoring.Breakdown;
import org.limitdesk.domain.scoring.ScoreChange;
import org.limitdesk.domain.scoring.ScoreChange.Step;
import org.limitdesk.ui.kit.HoverText;
import org.limitdesk.ui.kit.Wording;
import org.limitdesk.workflow.Profile;
import org.limitdesk.workflow.Profile.MonthPoints;
import org.limitdesk.workflow.Profile.Scored;

/** The score of every month, and what changed it between any two of them. */
final class ChangePanel {
  private static final int MONTHS_BACK = 3;
  private static final double BAR = 70;

  private final Words words;
  private final ScoreChart chart;
  private final StackPane history;
  private final VBox changes = new VBox(2);
  private final ComboBox<MonthPoints> from = new ComboBox<>();
  private final ComboBox<MonthPoints> to = new ComboBox<>();
  private final VBox node;

  ChangePanel(Profile profile, Scored scored, Words words) {
    this.words = words;
    Map<Integer, ScoreNotes.Note> notes = ScoreNotes.of(profile, words);
    chart = new ScoreChart(scored.history(), notes, scored.tiers(), words);
    history = new StackPane(chart);
    List<MonthPoints> valid =
        scored.history().stream().filter(month -> month.breakdown() != null).toList();
    Label until = new Label("→");
    until.getStyleClass().add("muted");
    HBox both = new HBox(8, from, until, to);
    both.setAlignment(Pos.CENTER_LEFT);
    // In a narrow window the months to compare stand on a line of their own.
    FlowPane head =
        new FlowPane(
            8, 6, Page.section(words.texts().text("profile.history")), asTable(scored), both);
    node = new VBox(8, head, history, changes);
    if (valid.size() < 2) {
      changes.getChildren().setAll(Page.sentence(words.texts().text("profile.noChange")));
      head.getChildren().remove(both);
    } else {
      choose(valid);
    }
  }

  Node node() {
    return node;
  }

  /** Shows the chart in figures, and the chart again. */
  private ToggleButton asTable(Scored scored) {
    ToggleButton button = new ToggleButton(words.texts().text("profile.asTable"));
    button.getStyleClass().addAll("alone", "small-one");
    button.setMinWidth(ToggleButton.USE_PREF_SIZE);
    button.setOnAction(event ->
        history
            .getChildren()
            .setAll(
                button.isSelected()
                    ? new MonthTable(words).of(scored.history(), chart.getHeight())
                    : chart));
    return button;
  }

  private void choose(List<MonthPoints> valid) {
    for (ComboBox<MonthPoints> box : List.of(from, to)) {
      box.getItems().setAll(valid);
      box.setConverter(new Wording<>(month -> words.texts().dates().month(month.month())));
      box.getStyleClass().add("small-one");
      box.setMinWidth(112);
    }
    from.setAccessibleText(words.texts().text("profile.compareFrom"));
    to.setAccessibleText(words.texts().text("profile.compareTo"));
    from.setValue(valid.get(Math.max(0, valid.size() - 1 - MONTHS_BACK)));
    to.setValue(valid.getLast());
    from.setOnAction(event -> show());
    to.setOnAction(event -> show());
    show();
  }

  /** The earlier month is always the one that is left. */
  private void show() {
    boolean turned = from.getValue().month() > to.getValue().month();
    MonthPoints first = turned ? to.getValue() : from.getValue();
    MonthPoints last = turned ? from.getValue() : to.getValue();
    Breakdown before = first.breakdown();
    Breakdown after = last.breakdown();
    if (before == null || after == null) {
      return;
    }
    chart.compare(first, last);
    ScoreChange change = ScoreChange.between(before, after);
    changes.getChildren().setAll(total(before, change, after));
    List<Step> steps =
        change.steps().stream()
            .filter(step -> step.difference().signum() != 0)
            .sorted(Comparator.comparing((Step step) -> step.difference().abs()).reversed())
            .toList();
    if (steps.isEmpty()) {
      changes.getChildren().add(Page.sentence(words.texts().text("profile.sameScore")));
    }
    double widest = steps.isEmpty() ? 1 : steps.getFirst().difference().abs().doubleValue();
    steps.forEach(step -> changes.getChildren().add(row(step, widest)));
  }

  private HBox total(Breakdown before, ScoreChange change, Breakdown after) {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Label sum =
        new Label(
            "%s %s = %s"
                .formatted(
                    words.points(before.score()),
                    words.change(change.difference()),
                    words.points(after.score())));
    sum.getStyleClass().addAll("num", "strong");
    HBox row = new HBox(8, Page.section(words.texts().text("profile.changed")), gap, sum);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private HBox row(Step step, double widest) {
    Label name = new Label(words.characteristic(step.after().characteristic()));
    name.getStyleClass().addAll("medium", "abridged");
    HoverText.on(name, name.getText());
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox row =
        new HBox(
            8,
            name,
            number(values(step), 100),
            number(points(step), 68),
            bar(step.difference(), widest),
            change(step.difference()));
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("change-row");
    return row;
  }

  private String values(Step step) {
    return words.values(step.before().values()) + " → " + words.values(step.after().values());
  }

  private String points(Step step) {
    return words.points(step.before().points()) + " → " + words.points(step.after().points());
  }

  private static Label number(String text, double width) {
    Label label = new Label(text);
    label.getStyleClass().addAll("num", "muted", "second");
    label.setMinWidth(width);
    label.setAlignment(Pos.CENTER_RIGHT);
    return label;
  }

  private static HBox bar(BigDecimal difference, double widest) {
    Region bar = new Region();
    bar.getStyleClass().add(difference.signum() < 0 ? "waterfall-down" : "waterfall-up");
    double width = Math.max(2, difference.abs().doubleValue() / widest * BAR);
    bar.setMinSize(width, 8);
    bar.setMaxSize(width, 8);
    HBox place = new HBox(bar);
    place.setMinWidth(BAR);
    place.setAlignment(Pos.CENTER_RIGHT);
    return place;
  }

  private Label change(BigDecimal difference) {
    Label label = new Label(words.change(difference));
    label.getStyleClass().addAll("num", "strong");
    label.setMinWidth(40);
    label.setAlignment(Pos.CENTER_RIGHT);
    return label;
  }
}
