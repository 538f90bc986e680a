package org.limitdesk.ui.profile;

import java.math.BigDecimal;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.scoring.Breakdown;
import org.limitdesk.domain.scoring.BreakdownLine;
import org.limitdesk.domain.scoring.CardTerms;
import org.limitdesk.workflow.Profile;
import org.limitdesk.workflow.Profile.Scored;

/** Where the points went: from the card's base to the score, bar by bar and line by line. */
final class ScoreTab {
  private final Words words;

  ScoreTab(Words words) {
    this.words = words;
  }

  Node of(Profile profile) {
    if (profile.scored().isEmpty()) {
      return Page.sentence(words.texts().text("profile.noCard"));
    }
    Scored scored = profile.scored().get();
    Breakdown breakdown = scored.now().breakdown();
    VBox page = Page.of();
    if (breakdown == null) {
      String state = scored.now().score().state().code();
      page.getChildren().add(Page.sentence(words.texts().text("profile.state." + state)));
    } else {
      page.getChildren()
          .addAll(
              Page.section(words.texts().text("profile.points")),
              sum(breakdown),
              new Waterfall(breakdown, words),
              table(breakdown));
    }
    page.getChildren().add(terms(scored));
    return Page.scrolled(page);
  }

  /** Base plus points is the score, to the last decimal; it is summed again here and said. */
  private Node sum(Breakdown breakdown) {
    BigDecimal points =
        breakdown.lines().stream()
            .map(BreakdownLine::points)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean exact = breakdown.base().add(points).compareTo(breakdown.score()) == 0;
    Label sum =
        new Label(
            words
                .texts()
                .text(
                    "profile.sum",
                    words.points(breakdown.base()),
                    words.change(points),
                    words.points(breakdown.score())));
    sum.getStyleClass().addAll("num", "strong");
    Label verdict = new Label(words.texts().text(exact ? "profile.exact" : "profile.notExact"));
    verdict.getStyleClass().add(exact ? "success" : "danger");
    HBox line = new HBox(12, sum, verdict);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private Node table(Breakdown breakdown) {
    return new PlainTable<>(words.texts(), breakdown.lines(), "profile.nothing")
        .text(
            "profile.column.characteristic",
            230,
            line -> words.characteristic(line.characteristic()))
        .styled("medium")
        .number("profile.column.value", 110, line -> words.values(line.values()))
        .text("profile.column.bin", 180, line -> words.bin(line.bin()))
        .number("profile.column.points", 80, line -> words.points(line.points()))
        .styled("strong")
        .number("profile.column.least", 80, line -> words.points(line.least()))
        .number("profile.column.most", 80, line -> words.points(line.most()))
        .column(
            "profile.column.lost",
            80,
            line -> words.points(line.lost()),
            (line, text) -> lost(line, text))
        .styled("right")
        .number("profile.column.mean", 100, line -> words.points(line.bookMean()))
        .asHighAsItsRows();
  }

  private static @Nullable Node lost(BreakdownLine line, String text) {
    if (line.lost().signum() <= 0) {
      return null;
    }
    Label label = new Label(text);
    label.getStyleClass().addAll("points-lost", "num");
    return label;
  }

  private Node terms(Scored scored) {
    CardTerms terms = scored.now().terms();
    VBox box = new VBox(2, muted(words.texts().text("profile.card", scored.card())));
    if (terms.bad() != null) {
      String horizon = words.numbers().count(terms.horizonMonths());
      box.getChildren().add(muted(words.texts().text("profile.bad", terms.bad(), horizon)));
    }
    if (terms.population() != null) {
      box.getChildren().add(muted(words.texts().text("profile.population", terms.population())));
    }
    if (scored.now().breakdown() != null
        && scored.now().breakdown().lines().getFirst().bookMean() == null) {
      box.getChildren().add(muted(words.texts().text("profile.noMeans")));
    }
    return box;
  }

  private static Label muted(String text) {
    Label label = new Label(text);
    label.getStyleClass().addAll("muted", "second");
    label.setWrapText(true);
    return label;
  }
}
