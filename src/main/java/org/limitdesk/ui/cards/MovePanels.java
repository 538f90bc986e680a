package org.limitdesk.ui.cards;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.ui.kit.Columns;
import org.limitdesk.ui.kit.TableHands;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.CardHealth;
import org.limitdesk.workflow.CardHealth.Bin;
import org.limitdesk.workflow.CardHealth.Move;

/** How far the lines moved between the two months: all measures, and the bins of one. */
final class MovePanels {
  private static final int MOST_BINS_SEEN = 12;

  private final CardWords words;
  private final Texts texts;
  private final Ranked ranked;
  private final CardHealth health;
  private long allBase;
  private long allNow;

  MovePanels(CardWords words, CardHealth health) {
    this.words = words;
    this.health = health;
    texts = words.texts();
    ranked = new Ranked(words);
  }

  /** The scores of both months, a pair of bars a band. */
  VBox chart() {
    Move score = health.moves().getFirst();
    reckon(score);
    String title = texts.text("cards.scores");
    PairChart chart =
        new PairChart(title, score.bins().stream().map(this::pair).toList(), words.numbers()::rate);
    return Panels.of(
        title,
        List.of(
            PairChart.legend(
                texts.dates().month(health.base()), texts.dates().month(health.month()))),
        chart);
  }

  private PairChart.Pair pair(Bin bin) {
    String label = words.bin(bin.label());
    int comma = label.indexOf(',');
    String start = comma > 0 ? label.substring(1, comma) : label.replaceFirst("^≥ ", "");
    return new PairChart.Pair(
        start,
        share(bin.base(), allBase),
        share(bin.now(), allNow),
        texts.text(
            "cards.binTold",
            label,
            words.rate(share(bin.base(), allBase), 1),
            words.rate(share(bin.now(), allNow), 1)));
  }

  private void reckon(Move move) {
    allBase = move.bins().stream().mapToLong(Bin::base).sum();
    allNow = move.bins().stream().mapToLong(Bin::now).sum();
  }

  private static double share(long part, long all) {
    return all == 0 ? Double.NaN : (double) part / all;
  }

  /** A row a measure; the bins of the one that is chosen stand beside. */
  HBox tables() {
    TableView<Bin> bins = bins();
    TableView<Move> moves =
        Panels.table(
            texts.text("cards.moves"),
            health.moves(),
            List.of(
                Columns.text("name", texts.bind("cards.characteristic"), 210, this::name),
                Columns.number(
                    "psi", texts.bind("cards.psi"), 70, move -> words.figure(move.psi(), 4)),
                meaning()));
    VBox chosen = Panels.ofTable(texts, texts.text("cards.binsOf", ""), bins);
    moves
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((at, before, now) -> show(now, chosen, bins));
    moves.getSelectionModel().selectFirst();
    VBox left =
        Panels.ofTable(
            texts, texts.text("cards.moves"), moves, Panels.sentence(texts.text("cards.psiMarks")));
    return Panels.beside(left, chosen);
  }

  private TableColumn<Move, String> meaning() {
    TableColumn<Move, String> column =
        Columns.text("meaning", texts.bind("cards.meaning"), 120, m -> ranked.meaning(m.psi()));
    column.setCellFactory(ignored -> new LevelCell());
    return column;
  }

  private String name(Move move) {
    return move.name().isEmpty() ? texts.text("cards.score") : words.characteristic(move.name());
  }

  private TableView<Bin> bins() {
    return Panels.table(
        texts.text("cards.bins"),
        List.of(),
        List.of(
            Columns.text("bin", texts.bind("cards.bin"), 150, bin -> words.bin(bin.label())),
            Columns.number(
                "base", texts.bind("cards.inBase"), 116, bin -> words.numbers().count(bin.base())),
            Columns.number(
                "baseShare",
                texts.bind("cards.share"),
                70,
                bin -> words.rate(share(bin.base(), allBase), 1)),
            Columns.number(
                "now", texts.bind("cards.inMonth"), 80, bin -> words.numbers().count(bin.now())),
            Columns.number(
                "nowShare",
                texts.bind("cards.share"),
                70,
                bin -> words.rate(share(bin.now(), allNow), 1))));
  }

  private void show(@Nullable Move move, VBox panel, TableView<Bin> bins) {
    if (move == null) {
      return;
    }
    reckon(move);
    bins.setItems(FXCollections.observableArrayList(move.bins()));
    bins.getFocusModel().focus(-1);
    TableHands.asHigh(bins, Math.min(MOST_BINS_SEEN, Math.max(1, move.bins().size())));
    if (panel.getChildren().getFirst() instanceof HBox head
        && head.getChildren().getFirst() instanceof javafx.scene.control.Label title) {
      title.setText(texts.text("cards.binsOf", name(move)));
      title.setMinWidth(Region.USE_PREF_SIZE);
    }
  }

  /** In the colour of its mark, which its words say too. */
  private static final class LevelCell extends javafx.scene.control.TableCell<Move, String> {
    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
      super.updateItem(text, empty);
      Move move = getTableRow() == null ? null : getTableRow().getItem();
      getStyleClass().removeAll("danger", "warning");
      setText(empty ? null : text);
      if (!empty && move != null && move.level() > 0) {
        getStyleClass().add(move.level() > 1 ? "danger" : "warning");
      }
    }
  }
}
