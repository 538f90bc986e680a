package org.limitdesk.ui.cards;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.scoring.fit.FittedCard.FittedBin;
import org.limitdesk.domain.scoring.fit.FittedCard.FittedCharacteristic;
import org.limitdesk.ui.kit.Columns;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.FitReport;
import org.limitdesk.workflow.FitReport.Quality;

/** What was fitted: how well it does, and what each bin was made from. */
final class FitPage {
  private final CardWords words;
  private final Texts texts;
  private final Ranked ranked;

  FitPage(CardWords words) {
    this.words = words;
    texts = words.texts();
    ranked = new Ranked(words);
  }

  /** A page, without the buttons over it. */
  VBox of(FitReport report) {
    VBox page = new VBox(10, Panels.sentence(summary(report)));
    page.getChildren().add(quality("cards.fit.train", report.train(), false));
    Quality held = report.holdOut();
    page.getChildren()
        .add(
            held == null
                ? Panels.sentence(texts.text("cards.fit.tooFew"))
                : quality("cards.fit.holdOut", held, true));
    page.getChildren().add(bins(report));
    page.getChildren().add(calibration(report.train(), held));
    return page;
  }

  private String summary(FitReport report) {
    var card = report.fitted().card();
    return texts.text(
        "cards.fit.summary",
        words.numbers().count(report.fitted().characteristics().size()),
        month(report.months().getFirst()),
        month(report.months().getLast()),
        words.numbers().count(report.left()),
        words.said(card.terms().bad()),
        words.numbers().count(card.terms().horizonMonths()),
        words.points(card.base()));
  }

  private String month(int month) {
    return texts.dates().month(CalendarNumber.month(month));
  }

  private Node quality(String titleKey, Quality quality, boolean held) {
    HBox figures = ranked.figures(quality.ranking());
    if (held) {
      figures
          .getChildren()
          .add(ranked.stability(texts.text("cards.psiAgainstTrain"), quality.psi()));
    }
    figures.getStyleClass().add("card-figures");
    return new VBox(4, Panels.section(texts.text(titleKey)), figures);
  }

  /**
   * A bin of a characteristic.
   *
   * @param first whether it is the first one of its characteristic
   */
  private record Row(FittedCharacteristic of, FittedBin bin, boolean first) {}

  private Node bins(FitReport report) {
    List<Row> rows = new ArrayList<>();
    for (FittedCharacteristic each : report.fitted().characteristics()) {
      for (FittedBin bin : each.bins()) {
        rows.add(new Row(each, bin, bin.equals(each.bins().getFirst())));
      }
    }
    TableView<Row> table =
        Panels.table(
            texts.text("cards.bins"),
            rows,
            List.of(
                Columns.text("name", texts.bind("cards.characteristic"), 190, this::name),
                Columns.number("iv", texts.bind("cards.iv"), 60, this::information),
                Columns.text("bin", texts.bind("cards.bin"), 120, r -> words.bin(r.bin().label())),
                Columns.number("good", texts.bind("cards.good"), 70, r -> count(r.bin().good())),
                Columns.number("bad", texts.bind("cards.bads"), 60, r -> count(r.bin().bad())),
                Columns.number(
                    "woe", texts.bind("cards.woe"), 70, r -> words.figure(r.bin().woe(), 3)),
                Columns.number("points", texts.bind("cards.points"), 70, this::points)));
    return Panels.ofTable(
        texts, texts.text("cards.fit.bins"), table, Panels.sentence(texts.text("cards.fit.woe")));
  }

  private String name(Row row) {
    return row.first() ? words.characteristic(row.of().name()) : "";
  }

  private String information(Row row) {
    return row.first() ? words.figure(row.of().information(), 3) : "";
  }

  private String points(Row row) {
    return words.points(row.bin().points());
  }

  private String count(long count) {
    return words.numbers().count(count);
  }

  private Node calibration(Quality train, @Nullable Quality held) {
    Quality told = held == null ? train : held;
    String title = texts.text(held == null ? "cards.fit.chartTrain" : "cards.fit.chartHeld");
    return new VBox(
        10, ranked.chart(title, told.calibration()), ranked.table(told.calibration(), told.fit()));
  }
}
