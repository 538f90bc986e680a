package org.limitdesk.ui.cards;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.scoring.Attribute;
import org.limitdesk.domain.scoring.Characteristic;
import org.limitdesk.domain.scoring.Scorecard;
import org.limitdesk.ui.kit.Columns;
import org.limitdesk.ui.kit.Numbers;
import org.limitdesk.ui.kit.Preferences;
import org.limitdesk.ui.kit.TableState;
import org.limitdesk.ui.kit.Texts;

/** What is in a card: what its figures are about, and the points of every bin. */
final class PointsPage {
  private static final double ROW = 26;

  private final CardWords words;
  private final Texts texts;
  private final TableState state;
  private @Nullable TableView<Row> shown;

  PointsPage(CardWords words, Preferences preferences) {
    this.words = words;
    texts = words.texts();
    state = new TableState("cards", preferences);
  }

  /**
   * A bin.
   *
   * @param first whether it is the first one of its characteristic
   */
  private record Row(Characteristic of, Attribute bin, boolean first) {}

  VBox of(Scorecard card) {
    keep();
    TableView<Row> table = table(card);
    VBox.setVgrow(table, Priority.ALWAYS);
    VBox page = new VBox(10, facts(card), table);
    page.getStyleClass().add("card-page");
    return page;
  }

  private Node facts(Scorecard card) {
    GridPane grid = new GridPane(16, 3);
    for (int i = 0; i < 4; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setHgrow(i % 2 == 0 ? Priority.NEVER : Priority.ALWAYS);
      grid.getColumnConstraints().add(column);
    }
    List<String> facts = new ArrayList<>();
    var scale = card.scale();
    var tiers = card.tiers();
    fact(facts, "cards.base", words.points(card.base()));
    fact(facts, "cards.pdo", scale == null ? texts.text("cards.noPd") : words.points(scale.pdo()));
    fact(facts, "cards.offset", scale == null ? Numbers.NONE : words.points(scale.offset()));
    fact(
        facts,
        "cards.tiers",
        tiers == null
            ? texts.text("cards.noTiers")
            : texts.text(
                "cards.tierEdges",
                words.points(tiers.lowFrom()),
                words.points(tiers.mediumFrom())));
    fact(facts, "cards.bad", words.said(card.terms().bad()));
    fact(facts, "cards.horizon", horizon(card));
    fact(facts, "cards.population", words.said(card.terms().population()));
    fact(facts, "cards.reasons", texts.text(reasons(card)));
    for (int i = 0; i < facts.size(); i += 2) {
      int at = i / 2;
      grid.add(name(facts.get(i)), at % 2 * 2, at / 2);
      grid.add(value(facts.get(i + 1)), at % 2 * 2 + 1, at / 2);
    }
    return card.terms().made() == null
        ? grid
        : new VBox(6, grid, Panels.sentence(words.said(card.terms().made())));
  }

  private void fact(List<String> facts, String key, String value) {
    facts.add(texts.text(key));
    facts.add(value);
  }

  private static Label name(String text) {
    Label label = Panels.label(text, "muted", "second");
    label.setMinWidth(Label.USE_PREF_SIZE);
    return label;
  }

  private static Label value(String text) {
    Label label = Panels.label(text, "num");
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    return label;
  }

  private String horizon(Scorecard card) {
    int months = card.terms().horizonMonths();
    return months == 0 ? Numbers.NONE : texts.text("cards.months", words.numbers().count(months));
  }

  private static String reasons(Scorecard card) {
    return switch (card.reasons()) {
      case POINTS_BELOW -> "cards.reasonsBelow";
      case POINTS_ABOVE -> "cards.reasonsAbove";
      case NONE -> "cards.reasonsNone";
    };
  }

  private TableView<Row> table(Scorecard card) {
    TableView<Row> table = new TableView<>();
    table.setFixedCellSize(ROW);
    table.setAccessibleText(texts.text("cards.tab.points"));
    for (Characteristic each : card.characteristics()) {
      for (Attribute bin : each.attributes()) {
        boolean first = bin.equals(each.attributes().getFirst());
        table.getItems().add(new Row(each, bin, first));
      }
    }
    TableColumn<Row, String> name =
        Columns.text("name", texts.bind("cards.characteristic"), 240, this::name);
    name.getStyleClass().add("medium");
    table
        .getColumns()
        .addAll(
            List.of(
                name,
                Columns.text("bin", texts.bind("cards.bin"), 190, this::bin),
                Columns.number("points", texts.bind("cards.points"), 90, this::points),
                Columns.number("range", texts.bind("cards.range"), 110, this::range),
                Columns.number("baseline", texts.bind("cards.baseline"), 90, this::baseline),
                Columns.text("reason", texts.bind("cards.reasonCode"), 200, this::reason)));
    state.restore(table);
    table.getFocusModel().focus(-1);
    shown = table;
    return table;
  }

  /** Remembers how the columns were left. */
  void keep() {
    if (shown != null) {
      state.keep(shown);
    }
  }

  private String name(Row row) {
    return row.first() ? words.characteristic(row.of().name()) : "";
  }

  private String bin(Row row) {
    return words.bin(row.bin().condition().label());
  }

  private String points(Row row) {
    return row.bin().reckoned() == null
        ? words.points(row.bin().points())
        : texts.text("cards.reckoned");
  }

  private String range(Row row) {
    BigDecimal least = row.of().least();
    return row.first()
        ? texts.text("cards.fromTo", words.points(least), words.points(row.of().most()))
        : "";
  }

  private String baseline(Row row) {
    return row.first() ? words.points(row.of().baseline()) : "";
  }

  private String reason(Row row) {
    @Nullable String code = row.of().reasonCode(row.bin());
    return code == null ? Numbers.NONE : words.characteristic(Objects.requireNonNull(code));
  }
}
