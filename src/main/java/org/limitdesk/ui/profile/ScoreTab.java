package org.limitdesk.ui.profile;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.proposal.LinePrice;
import org.limitdesk.domain.scoring.Breakdown;
import org.limitdesk.domain.scoring.CardTerms;
import org.limitdesk.ui.kit.KnownSentences;
import org.limitdesk.ui.kit.PriceFigures;
import org.limitdesk.workflow.Profile;
import org.limitdesk.workflow.Profile.Scored;

/** The score: where the points went, what changed it, and how it can be improved. */
final class ScoreTab {
  private static final double SIDE = 500;

  private final Words words;
  private final Consumer<BigDecimal> search;
  private @Nullable PathPanel paths;

  /**
   * @param search looks for paths to a score
   */
  ScoreTab(Words words, Consumer<BigDecimal> search) {
    this.words = words;
    this.search = search;
  }

  Node of(Profile profile) {
    paths = null;
    if (profile.scored().isEmpty()) {
      return Page.sentence(words.texts().text("profile.noCard"));
    }
    Scored scored = profile.scored().get();
    Breakdown breakdown = scored.now().breakdown();
    VBox left = Page.of();
    HBox.setHgrow(left, Priority.ALWAYS);
    left.setMinWidth(0);
    if (breakdown == null) {
      String state = scored.now().score().state().code();
      left.getChildren().add(Page.sentence(words.texts().text("profile.state." + state)));
    } else {
      left.getChildren().add(new PointsPanel(words).of(scored, breakdown));
    }
    left.getChildren().add(terms(scored));
    scored.now().price().ifPresent(price -> left.getChildren().addAll(price(price)));
    VBox right = Page.of(new ChangePanel(profile, scored, words).node());
    right.getStyleClass().add("profile-side");
    right.setMinWidth(SIDE);
    right.setMaxWidth(SIDE);
    if (breakdown != null) {
      right.getChildren().add(path(profile, scored));
    }
    return Page.scrolled(new HBox(left, right));
  }

  private Node path(Profile profile, Scored scored) {
    PathPanel panel = new PathPanel(profile, scored, words, search);
    paths = panel;
    BigDecimal first = panel.first();
    if (first != null) {
      search.accept(first);
    }
    return panel.node();
  }

  /** Shows what was found of the paths; nothing where the page is not shown. */
  void showPaths(@Nullable PathState state) {
    if (paths != null) {
      paths.show(state);
    }
  }

  private List<Node> price(LinePrice price) {
    return List.of(
        Page.section(words.texts().text("price.title")), PriceFigures.of(price, words.texts()));
  }

  private Node terms(Scored scored) {
    CardTerms terms = scored.now().terms();
    VBox box = new VBox(2, muted(words.texts().text("profile.card", scored.card())));
    String bad = terms.bad();
    if (bad != null) {
      String said = KnownSentences.CARD.in(words.texts(), bad);
      String horizon = words.numbers().count(terms.horizonMonths());
      box.getChildren().add(muted(words.texts().text("profile.bad", said, horizon)));
    }
    if (terms.population() != null) {
      box.getChildren().add(muted(words.texts().text("profile.population", terms.population())));
    }
    if (scored.now().breakdown() != null && scored.now().breakdown().bookBelow() == null) {
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
