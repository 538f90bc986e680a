package org.limitdesk.ui.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.control.TableView;
import org.limitdesk.domain.backtest.Fate;
import org.limitdesk.domain.backtest.Score;
import org.limitdesk.domain.backtest.ScoredLines.Figure;
import org.limitdesk.domain.backtest.ScoredLines.Part;
import org.limitdesk.domain.backtest.Verdict;
import org.limitdesk.domain.policy.LossRates;
import org.limitdesk.domain.policy.SegmentField;
import org.limitdesk.ui.kit.Columns;
import org.limitdesk.ui.kit.Numbers;
import org.limitdesk.ui.kit.TableHands;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.policy.StudioModel.Tested;
import org.limitdesk.ui.policy.TestedFigures.Behind;
import org.limitdesk.workflow.BackTest;

/** How a draft and the policy in force fare on a past month, by tier or by segment. */
final class TestedGroups {
  private static final double NARROW = 84;

  private final Texts texts;

  /** The scores of a group. */
  record Row(String name, Score inForce, Score draft, Behind behind) {}

  TestedGroups(Texts texts) {
    this.texts = texts;
  }

  /** What lines are grouped by; the first is not to group them. */
  static List<String> kinds() {
    List<String> kinds = new ArrayList<>(List.of("whole", "tier"));
    SegmentField.ALL.forEach(field -> kinds.add(field.code()));
    return List.copyOf(kinds);
  }

  /** A table of groups, without rows. */
  TableView<Row> table(double row) {
    TableView<Row> table = new TableView<>();
    table.setFixedCellSize(row);
    table.getColumns().add(Columns.text("group", texts.bind("studio.group"), 150, Row::name));
    count(table, "lines", each -> each.draft().lines());
    count(table, "cutInForce", each -> each.inForce().cut());
    count(table, "cutDraft", each -> each.draft().cut());
    count(table, "cutBad", each -> each.draft().cut(Fate.BAD));
    count(table, "cutGood", each -> each.draft().cut(Fate.GOOD));
    number(
        table,
        "goodPerBad",
        each -> TestedFigures.ratio(each.draft().goodPerBad(), texts.numbers()));
    number(table, "saved", this::saved);
    TableHands.widths(table, "group");
    return table;
  }

  /** Without later balances it is not known. */
  private String saved(Row row) {
    return row.behind().test().source() == BackTest.Source.MONTHS
        ? texts.numbers().sum(row.draft().saved())
        : Numbers.NONE;
  }

  private void count(TableView<Row> table, String id, Function<Row, Long> value) {
    number(table, id, each -> texts.numbers().count(value.apply(each)));
  }

  private void number(TableView<Row> table, String id, Function<Row, String> value) {
    table
        .getColumns()
        .add(
            Columns.number(
                id,
                texts.bind(id.equals("lines") ? "studio.lines" : "studio.tested." + id),
                NARROW,
                value));
  }

  /** The groups of a kind, the ones with the most cuts first. */
  List<Row> of(Tested tested, String kind) {
    List<Row> rows = new ArrayList<>();
    SegmentField.named(kind)
        .ifPresentOrElse(
            field ->
                scores(tested.draft().verdict(), field)
                    .forEach((value, score) -> {
                      Score before =
                          scores(tested.inForce().verdict(), field).getOrDefault(value, score);
                      rows.add(
                          row(name(field, value), before, score, tested, Part.of(field, value)));
                    }),
            () ->
                tested
                    .draft()
                    .verdict()
                    .tiers()
                    .forEach((tier, score) -> {
                      Score before = tested.inForce().verdict().tiers().getOrDefault(tier, score);
                      rows.add(row(tier(tier), before, score, tested, Part.of(tier)));
                    }));
    rows.sort((one, other) -> Long.compare(other.draft().cut(), one.draft().cut()));
    return FXCollections.observableArrayList(rows);
  }

  private static Map<String, Score> scores(Verdict verdict, SegmentField field) {
    return verdict.segments(field);
  }

  private Row row(String name, Score before, Score after, Tested tested, Part part) {
    String title = name + ": " + texts.text("studio.test.cut");
    return new Row(name, before, after, new Behind(title, tested.draft(), Figure.CUT, part));
  }

  private String name(SegmentField field, String value) {
    return value.equals(Verdict.UNKNOWN)
        ? texts.text("studio.unknown")
        : texts.word(field.code() + ".", value);
  }

  private String tier(String tier) {
    return texts.text(tier.equals(LossRates.UNSCORED) ? "policy.unscored" : "tier." + tier);
  }
}
