package org.limitdesk.ui.cards;

import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.scoring.health.Calibration;
import org.limitdesk.domain.scoring.health.GoodnessOfFit;
import org.limitdesk.domain.scoring.health.Ranking;
import org.limitdesk.domain.scoring.health.Stability;
import org.limitdesk.ui.kit.Columns;
import org.limitdesk.ui.kit.Texts;

/** How well scores rank lines, and whether their PD came true. */
final class Ranked {
  private static final double CLEAR = 0.05;

  private final CardWords words;
  private final Texts texts;

  Ranked(CardWords words) {
    this.words = words;
    texts = words.texts();
  }

  /** AUC, KS and Gini, and the lines that they are of. */
  HBox figures(Ranking ranking) {
    return new HBox(
        Panels.figure(texts.text("cards.auc"), words.figure(ranking.auc(), 4), ""),
        Panels.figure(texts.text("cards.ks"), words.figure(ranking.ks(), 4), ""),
        Panels.figure(texts.text("cards.gini"), words.figure(ranking.gini(), 4), ""),
        Panels.figure(texts.text("cards.knownLines"), words.numbers().count(ranking.lines()), ""),
        Panels.figure(texts.text("cards.badLines"), words.numbers().count(ranking.bads()), ""));
  }

  /** A stability index, in the colour of its mark. */
  VBox stability(String name, double psi) {
    return Panels.figure(name, words.figure(psi, 4), style(psi));
  }

  static String style(double psi) {
    return psi >= Stability.MOVED_FAR ? "danger" : psi >= Stability.MOVED ? "warning" : "";
  }

  /** What a stability index means. */
  String meaning(double psi) {
    String key =
        Double.isNaN(psi)
            ? "cards.psiUnknown"
            : psi >= Stability.MOVED_FAR
                ? "cards.movedFar"
                : psi >= Stability.MOVED ? "cards.moved" : "cards.stable";
    return texts.text(key);
  }

  /** Predicted and observed, a pair of bars a band. */
  VBox chart(String title, List<Calibration.Band> bands) {
    String predicted = texts.text("cards.predicted");
    String observed = texts.text("cards.observed");
    PairChart chart =
        new PairChart(title, bands.stream().map(this::pair).toList(), words.numbers()::rate);
    return Panels.of(title, List.of(PairChart.legend(predicted, observed)), chart);
  }

  private PairChart.Pair pair(Calibration.Band band) {
    return new PairChart.Pair(
        start(band),
        band.predicted(),
        band.observed(),
        texts.text(
            "cards.bandTold",
            label(band),
            words.rate(band.predicted(), 2),
            words.rate(band.observed(), 2),
            words.numbers().count(band.lines())));
  }

  private String start(Calibration.Band band) {
    return Double.isInfinite(band.from())
        ? Double.isInfinite(band.to()) ? "" : "< " + words.edge(band.to())
        : words.edge(band.from());
  }

  private String label(Calibration.Band band) {
    if (Double.isInfinite(band.from())) {
      return start(band);
    }
    return Double.isInfinite(band.to())
        ? "≥ " + words.edge(band.from())
        : "[" + words.edge(band.from()) + ", " + words.edge(band.to()) + ")";
  }

  /** The bands as a table, and the sentence of the test. */
  VBox table(List<Calibration.Band> bands, @Nullable GoodnessOfFit fit) {
    String title = texts.text("cards.calibration");
    TableView<Calibration.Band> table =
        Panels.table(
            title,
            bands,
            List.of(
                Columns.text("band", texts.bind("cards.band"), 110, this::label),
                Columns.number(
                    "lines",
                    texts.bind("cards.lines"),
                    80,
                    band -> words.numbers().count(band.lines())),
                Columns.number(
                    "bad",
                    texts.bind("cards.bads"),
                    70,
                    band -> words.numbers().count(band.bads())),
                Columns.number(
                    "predicted",
                    texts.bind("cards.predicted"),
                    90,
                    band -> words.rate(band.predicted(), 2)),
                Columns.number(
                    "observed",
                    texts.bind("cards.observed"),
                    90,
                    band -> words.rate(band.observed(), 2))));
    return Panels.ofTable(texts, title, table, Panels.sentence(verdict(fit)));
  }

  private String verdict(@Nullable GoodnessOfFit fit) {
    if (fit == null || Double.isNaN(fit.p())) {
      return texts.text("cards.fitUntold");
    }
    return texts.text(
        fit.p() < CLEAR ? "cards.fitsNot" : "cards.fits",
        words.figure(fit.statistic(), 2),
        words.numbers().count(fit.degrees()),
        words.figure(fit.p(), 4));
  }
}
