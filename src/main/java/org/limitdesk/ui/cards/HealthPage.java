package org.limitdesk.ui.cards;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.limitdesk.ui.kit.Buttons;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.CardHealth;
import org.limitdesk.workflow.CardHealth.Challenger;
import org.limitdesk.workflow.CardHealth.Judged;

/** What was measured of a card. */
final class HealthPage {
  private final CardWords words;
  private final Texts texts;
  private final Ranked ranked;
  private final Consumer<Integer> measureAt;

  /**
   * @param measureAt measures at another month
   */
  HealthPage(CardWords words, Consumer<Integer> measureAt) {
    this.words = words;
    this.measureAt = measureAt;
    texts = words.texts();
    ranked = new Ranked(words);
  }

  /**
   * A page.
   *
   * @param followed the last month whose lines were followed to the card's horizon; 0 for none
   */
  Node of(CardHealth health, int followed) {
    MovePanels moves = new MovePanels(words, health);
    VBox page = new VBox(10, figures(health));
    page.getStyleClass().add("card-page");
    Judged judged = health.judged();
    if (judged == null) {
      page.getChildren().add(whyNot(health, followed));
    }
    VBox scores = moves.chart();
    VBox migration = migration(health);
    if (judged == null || judged.calibration().isEmpty()) {
      page.getChildren().addAll(scores, moves.tables(), migration);
    } else {
      String title = texts.text("cards.calibrationChart");
      page.getChildren()
          .addAll(
              Panels.beside(scores, ranked.chart(title, judged.calibration())),
              moves.tables(),
              Panels.beside(ranked.table(judged.calibration(), judged.fit()), migration));
    }
    Challenger other = health.challenger();
    if (other != null) {
      page.getChildren().add(challenger(other));
    }
    ScrollPane pane = new ScrollPane(page);
    pane.setFitToWidth(true);
    return pane;
  }

  private Node figures(CardHealth health) {
    HBox figures = new HBox();
    Judged judged = health.judged();
    if (judged != null) {
      figures.getChildren().add(ranked.figures(judged.ranking()));
    }
    double psi = health.moves().getFirst().psi();
    figures.getChildren().add(ranked.stability(texts.text("cards.psiScore"), psi));
    figures
        .getChildren()
        .addAll(
            Panels.figure(texts.text("cards.scored"), words.numbers().count(health.scored()), ""),
            Panels.figure(
                texts.text("cards.linesOfMonth"), words.numbers().count(health.lines()), ""));
    figures.getStyleClass().add("card-figures");
    return figures;
  }

  private Node whyNot(CardHealth health, int followed) {
    VBox box = new VBox(4, Panels.section(texts.text("cards.notJudged")));
    box.getChildren().add(Panels.sentence(words.said(health.why())));
    box.getStyleClass().add("card-band");
    if (followed > 0 && followed < health.month()) {
      String month = texts.dates().month(followed);
      box.getChildren()
          .add(
              Buttons.plain(
                  texts.bind("cards.measureAt", month), () -> measureAt.accept(followed)));
    }
    return box;
  }

  private VBox migration(CardHealth health) {
    String title =
        texts.text(
            "cards.migration",
            texts.dates().month(health.base()),
            texts.dates().month(health.month()));
    return new TierTable(words)
        .of(
            title,
            health.migration(),
            "cards.fromTier",
            "cards.toTier",
            texts.text(
                "cards.sameTier",
                words.rate(health.migration().agreement(), 1),
                words.numbers().count(health.migration().lines())));
  }

  private Node challenger(Challenger other) {
    long changed = other.swap().changed().cardinality();
    String title = texts.text("cards.challengerIs", other.name());
    VBox swap =
        new TierTable(words)
            .of(
                texts.text("cards.swap"),
                other.swap(),
                "cards.thisTier",
                "cards.otherTier",
                texts.text(
                    "cards.agreement",
                    words.rate(other.swap().agreement(), 1),
                    words.numbers().count(changed)));
    VBox box = new VBox(8, Panels.section(title));
    if (other.judged() == null) {
      box.getChildren().add(Panels.sentence(texts.text("cards.otherNotJudged")));
    } else {
      HBox figures = ranked.figures(other.judged().ranking());
      figures.getStyleClass().add("card-figures");
      box.getChildren().add(figures);
    }
    box.getChildren().add(swap);
    return box;
  }
}
