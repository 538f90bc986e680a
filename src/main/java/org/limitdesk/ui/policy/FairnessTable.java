package org.limitdesk.ui.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.policy.LossRates;
import org.limitdesk.domain.whatif.Fairness;
import org.limitdesk.domain.whatif.FairnessRow;
import org.limitdesk.domain.whatif.TrialFigures;
import org.limitdesk.ui.kit.Columns;
import org.limitdesk.ui.kit.Numbers;
import org.limitdesk.ui.kit.TableHands;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.TryPolicy.Trial;

/** How the cuts fall on genders and age groups: shown, never an input. */
final class FairnessTable {
  private static final double ROW = 26;

  private final TableView<FairnessRow> table;
  private final Texts texts;
  private @Nullable TrialFigures figures;

  /**
   * @param open shows the cut lines of a group
   */
  FairnessTable(TableView<FairnessRow> table, Texts texts, Consumer<FigureRow.Lines> open) {
    this.table = table;
    this.texts = texts;
    TableHands.onOpen(table, row -> open(row, open));
    table.setFixedCellSize(ROW);
    add(Columns.text("group", texts.bind("studio.group"), 160, this::group));
    add(Columns.number("lines", texts.bind("studio.lines"), 70, r -> count(r.lines())));
    add(Columns.number("share", texts.bind("studio.shareCut"), 70, r -> rate(r.share())));
    add(Columns.number("interval", texts.bind("studio.interval"), 110, this::interval));
    add(Columns.number("ratio", texts.bind("studio.ratio"), 60, r -> decimal(r.ratio())));
    add(Columns.number("notCut", texts.bind("studio.notCut"), 70, r -> decimal(r.notCutRatio())));
    add(Columns.text("mark", texts.bind("studio.houseMark"), 130, this::mark));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
  }

  private void add(TableColumn<FairnessRow, String> column) {
    table.getColumns().add(column);
  }

  /** Shows the groups with all tiers together, and below them those of a tier that fail. */
  void show(Trial trial) {
    figures = trial.figures();
    List<FairnessRow> shown = new ArrayList<>();
    trial.fairness().stream().filter(FairnessTable::isWhole).forEach(shown::add);
    trial.fairness().stream().filter(row -> !isWhole(row) && !row.passes()).forEach(shown::add);
    table.setItems(FXCollections.observableArrayList(shown));
    table.refresh();
    TableHands.asHigh(table, Math.max(1, shown.size()));
  }

  private void open(FairnessRow row, Consumer<FigureRow.Lines> open) {
    TrialFigures of = figures;
    if (of != null) {
      open.accept(new FigureRow.Lines(group(row), of.result(), () -> Fairness.lines(of, row)));
    }
  }

  private static boolean isWhole(FairnessRow row) {
    return row.tier().equals(Fairness.ALL);
  }

  /** A group, with its tier where it is of one. */
  private String group(FairnessRow row) {
    return isWhole(row) ? people(row) : people(row) + " · " + tier(row.tier());
  }

  private String tier(String tier) {
    return texts.text(tier.equals(LossRates.UNSCORED) ? "policy.unscored" : "tier." + tier);
  }

  private String people(FairnessRow row) {
    String code = row.group().replace(' ', '_');
    return row.trait().equals("gender")
        ? texts.word("group.gender.", code)
        : texts.word("group.age.", code);
  }

  private String count(long count) {
    return texts.numbers().count(count);
  }

  private String rate(double share) {
    return texts.numbers().rate(share, 2);
  }

  private String interval(FairnessRow row) {
    return rate(row.interval().low()) + "–" + rate(row.interval().high());
  }

  private String decimal(double value) {
    return Double.isNaN(value) ? Numbers.NONE : texts.numbers().decimal(value, 2);
  }

  private String mark(FairnessRow row) {
    return texts.text(
        !row.isJudged() ? "studio.notJudged" : row.passes() ? "studio.passes" : "studio.below");
  }
}
