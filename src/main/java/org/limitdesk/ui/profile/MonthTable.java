package org.limitdesk.ui.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.limitdesk.ui.kit.Numbers;
import org.limitdesk.ui.kit.TableHands;
import org.limitdesk.ui.kit.Tier;
import org.limitdesk.ui.kit.TierBadge;
import org.limitdesk.workflow.Profile.MonthPoints;

/** The score of every month in figures, the last month first. */
final class MonthTable {
  private final Words words;

  MonthTable(Words words) {
    this.words = words;
  }

  /**
   * A month.
   *
   * @param change against the month before; null where one of the two has no score
   */
  private record Row(MonthPoints month, @Nullable BigDecimal change) {}

  /** As high as the chart that it stands for. */
  Node of(List<MonthPoints> history, double height) {
    TableView<Row> table =
        new PlainTable<>(words.texts(), rows(history).reversed(), "profile.nothing")
            .text(
                "profile.column.month", 96, row -> words.texts().dates().month(row.month().month()))
            .number("profile.column.score", 76, row -> words.points(row.month().score().score()))
            .number("profile.column.change", 76, this::change)
            .column("profile.column.tier", 90, this::tierText, (row, text) -> badge(row))
            .text(
                "profile.column.state",
                110,
                row ->
                    words.texts().text("profile.scoreState." + row.month().score().state().code()))
            .high();
    TableHands.high(table, height);
    return table;
  }

  private static List<Row> rows(List<MonthPoints> history) {
    List<Row> rows = new ArrayList<>();
    BigDecimal before = null;
    for (MonthPoints month : history) {
      BigDecimal now = month.score().score();
      rows.add(new Row(month, before == null || now == null ? null : now.subtract(before)));
      before = now;
    }
    return rows;
  }

  private String change(Row row) {
    return row.change() == null ? Numbers.NONE : words.change(row.change());
  }

  private String tierText(Row row) {
    var tier = row.month().score().tier();
    return tier == null ? Numbers.NONE : words.texts().text("tier." + tier.code());
  }

  private @Nullable Node badge(Row row) {
    var tier = row.month().score().tier();
    return tier == null ? null : new TierBadge(words.texts(), Tier.valueOf(tier.name()));
  }
}
