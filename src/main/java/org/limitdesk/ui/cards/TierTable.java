package org.limitdesk.ui.cards;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.limitdesk.domain.scoring.Tier;
import org.limitdesk.domain.scoring.health.Migration;
import org.limitdesk.ui.kit.Columns;
import org.limitdesk.ui.kit.Numbers;
import org.limitdesk.ui.kit.Texts;

/** From tier to tier: a row where lines came from, a column where they are. */
final class TierTable {
  private final CardWords words;
  private final Texts texts;

  TierTable(CardWords words) {
    this.words = words;
    texts = words.texts();
  }

  /** A row of the table. */
  private record Row(Tier from, List<Migration.Cell> cells) {
    long sum() {
      return cells.stream().mapToLong(Migration.Cell::lines).sum();
    }
  }

  /**
   * A panel.
   *
   * @param fromKey what the rows are, with the tier's name
   * @param toKey what the columns are, with the tier's name
   */
  VBox of(String title, Migration migration, String fromKey, String toKey, String below) {
    List<Row> rows =
        Arrays.stream(Tier.values()).map(tier -> new Row(tier, cells(migration, tier))).toList();
    List<TableColumn<Row, String>> columns = new ArrayList<>();
    columns.add(
        Columns.text(
            "from", texts.bind("cards.tier"), 150, row -> texts.text(fromKey, name(row.from()))));
    for (Tier to : Tier.values()) {
      TableColumn<Row, String> column =
          Columns.number("to" + to, texts.bind("cards.tier"), 110, row -> lines(row, to));
      column.textProperty().unbind();
      column.setText(texts.text(toKey, name(to)));
      columns.add(column);
    }
    columns.add(
        Columns.number(
            "sum", texts.bind("cards.sum"), 80, row -> words.numbers().count(row.sum())));
    TableView<Row> table = Panels.table(title, rows, columns);
    return Panels.ofTable(texts, title, table, Panels.sentence(below));
  }

  private String name(Tier tier) {
    return texts.text("tier." + tier.code());
  }

  private static List<Migration.Cell> cells(Migration migration, Tier from) {
    return migration.cells().stream().filter(cell -> cell.from() == from).toList();
  }

  /** How many, and how many of them went bad where that is known. */
  private String lines(Row row, Tier to) {
    for (Migration.Cell cell : row.cells()) {
      if (cell.to() == to) {
        String lines = words.numbers().count(cell.lines());
        return cell.known() == 0
            ? lines
            : texts.text("cards.ofThemBad", lines, words.numbers().count(cell.bad()));
      }
    }
    return Numbers.NONE;
  }
}
