package org.limitdesk.ui.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.scoring.Breakdown;
import org.limitdesk.domain.scoring.ScoreChange;
import org.limitdesk.domain.scoring.ScoreChange.Step;
import org.limitdesk.ui.kit.Numbers;
import org.limitdesk.ui.kit.Tier;
import org.limitdesk.ui.kit.TierBadge;
import org.limitdesk.workflow.Profile;
import org.limitdesk.workflow.Profile.MonthPoints;
import org.limitdesk.workflow.Profile.Scored;

/** The score of every month, each from what was known then, and what changed it. */
final class HistoryTab {
  private final Words words;

  HistoryTab(Words words) {
    this.words = words;
  }

  /**
   * A month beside the one before it.
   *
   * @param change null where one of the two has no score
   */
  private record MonthChange(MonthPoints month, @Nullable ScoreChange change) {}

  Node of(Profile profile) {
    if (profile.scored().isEmpty()) {
      return Page.sentence(words.texts().text("profile.noCard"));
    }
    Scored scored = profile.scored().get();
    List<MonthChange> months = changes(scored.history()).reversed();
    VBox changed = new VBox(10);
    HBox.setHgrow(changed, Priority.ALWAYS);
    TableView<MonthChange> table = table(months);
    table.getSelectionModel().selectedItemProperty().subscribe(month -> show(changed, month));
    table.getSelectionModel().select(0);
    VBox list = new VBox(table);
    HBox below = new HBox(16, list, changed);
    return Page.scrolled(
        Page.of(
            Page.section(words.texts().text("profile.history")),
            new ScoreLine(scored.history(), scored.tiers(), words),
            below));
  }

  private static List<MonthChange> changes(List<MonthPoints> history) {
    List<MonthChange> changes = new ArrayList<>();
    Breakdown before = null;
    for (MonthPoints month : history) {
      Breakdown now = month.breakdown();
      changes.add(
          new MonthChange(
              month, before == null || now == null ? null : ScoreChange.between(before, now)));
      before = now;
    }
    return changes;
  }

  private TableView<MonthChange> table(List<MonthChange> months) {
    TableView<MonthChange> table =
        new PlainTable<>(words.texts(), months, "profile.nothing")
            .text("profile.column.month", 110, m -> words.texts().dates().month(m.month().month()))
            .number("profile.column.score", 80, m -> words.points(m.month().score().score()))
            .number(
                "profile.column.change",
                90,
                m -> m.change() == null ? Numbers.NONE : words.change(m.change().difference()))
            .column("profile.column.tier", 100, this::tierText, (m, text) -> badge(m.month()))
            .text(
                "profile.column.state",
                180,
                m -> words.texts().text("profile.scoreState." + m.month().score().state().code()))
            .high();
    table.setMinWidth(580);
    return table;
  }

  private String tierText(MonthChange month) {
    var tier = month.month().score().tier();
    return tier == null ? Numbers.NONE : words.texts().text("tier." + tier.code());
  }

  private @Nullable Node badge(MonthPoints month) {
    var tier = month.score().tier();
    return tier == null ? null : new TierBadge(words.texts(), Tier.valueOf(tier.name()));
  }

  private void show(VBox place, @Nullable MonthChange month) {
    place.getChildren().clear();
    if (month == null) {
      return;
    }
    String name = words.texts().dates().month(month.month().month());
    place.getChildren().add(Page.section(words.texts().text("profile.changedIn", name)));
    if (month.change() == null) {
      place.getChildren().add(Page.sentence(words.texts().text("profile.noChange")));
      return;
    }
    List<Step> steps =
        month.change().steps().stream()
            .filter(step -> step.difference().signum() != 0)
            .sorted(Comparator.comparing((Step step) -> step.difference().abs()).reversed())
            .toList();
    place.getChildren().add(stepTable(steps));
    BigDecimal sum = steps.stream().map(Step::difference).reduce(BigDecimal.ZERO, BigDecimal::add);
    place
        .getChildren()
        .add(Page.sentence(words.texts().text("profile.changeSum", words.change(sum))));
  }

  private Node stepTable(List<Step> steps) {
    return new PlainTable<>(words.texts(), steps, "profile.sameScore")
        .text(
            "profile.column.characteristic",
            230,
            step -> words.characteristic(step.after().characteristic()))
        .styled("medium")
        .number("profile.column.before", 100, step -> words.values(step.before().values()))
        .number("profile.column.after", 100, step -> words.values(step.after().values()))
        .number("profile.column.change", 90, step -> words.change(step.difference()))
        .styled("strong")
        .asHighAsItsRows();
  }
}
