package org.limitdesk.ui.profile;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.limitdesk.domain.scoring.ScoreChange.Step;
import org.limitdesk.domain.scoring.Tiers;
import org.limitdesk.domain.scoring.path.ImprovementPath;
import org.limitdesk.ui.kit.Clip;
import org.limitdesk.ui.kit.HoverText;
import org.limitdesk.ui.kit.Tier;
import org.limitdesk.ui.kit.TierBadge;
import org.limitdesk.workflow.Profile;
import org.limitdesk.workflow.Profile.Scored;

/**
 * What the borrower can do to reach a tier or a score: the soonest way, and those that ask less.
 */
final class PathPanel {
  private final Words words;
  private final PathWords acts;
  private final @Nullable Tiers tiers;
  private final Consumer<BigDecimal> search;
  private final HBox targets = new HBox();
  private final TextField score = new TextField();
  private final Label title;
  private final VBox found = new VBox();
  private final VBox node;

  /**
   * @param search looks for paths to a score
   */
  PathPanel(Profile profile, Scored scored, Words words, Consumer<BigDecimal> search) {
    this.words = words;
    this.search = search;
    tiers = scored.tiers();
    acts = new PathWords(words, profile.line().now());
    title = Page.section(words.texts().text("profile.path"));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    targets.getStyleClass().addAll("segmented", "small-ones");
    score.setPrefColumnCount(5);
    score.setPromptText(words.texts().text("profile.score"));
    score.setAccessibleText(words.texts().text("profile.path.score"));
    score.setOnAction(event -> typed());
    HBox head = new HBox(8, title, gap, targets, score);
    head.setAlignment(Pos.CENTER_LEFT);
    node = new VBox(6, head, found);
    BigDecimal now = scored.now().score().score();
    if (tiers != null && now != null) {
      target("medium", tiers.mediumFrom(), now);
      target("low", tiers.lowFrom(), now);
    }
    if (targets.getChildren().isEmpty()) {
      String key = tiers == null ? "profile.path.type" : "profile.path.best";
      say(words.texts().text(key));
    }
  }

  Node node() {
    return node;
  }

  /** The score that is looked for first: the next tier's; null where there is none. */
  @Nullable BigDecimal first() {
    return targets.getChildren().isEmpty()
        ? null
        : (BigDecimal) targets.getChildren().getFirst().getUserData();
  }

  private void target(String tier, BigDecimal from, BigDecimal now) {
    if (from.compareTo(now) > 0) {
      String name = words.texts().text("tier." + tier) + " " + words.points(from);
      ToggleButton button = new ToggleButton(name);
      button.setMinWidth(ToggleButton.USE_PREF_SIZE);
      button.setUserData(from);
      button.setOnAction(event -> search.accept(from));
      targets.getChildren().add(button);
    }
  }

  private void typed() {
    try {
      search.accept(new BigDecimal(score.getText().strip()));
    } catch (NumberFormatException notOne) {
      say(words.texts().text("profile.path.noNumber", score.getText()));
    }
  }

  private void say(String sentence) {
    found.getChildren().setAll(Page.sentence(sentence));
  }

  /** Shows what was found, or that it is being looked for; nothing where nobody asked. */
  void show(@Nullable PathState state) {
    if (state == null) {
      found.getChildren().clear();
      mark(null);
      return;
    }
    mark(state.target());
    List<ImprovementPath> paths = state.paths();
    if (state.trouble() != null) {
      say(state.trouble().in(words.texts()));
    } else if (paths == null) {
      say(words.texts().text("profile.path.searching"));
    } else if (paths.isEmpty()) {
      say(words.texts().text("profile.path.none", words.points(state.target())));
    } else {
      found.getChildren().clear();
      for (int i = 0; i < paths.size(); i++) {
        found.getChildren().add(row(i + 1, paths.get(i)));
      }
    }
  }

  private void mark(@Nullable BigDecimal target) {
    for (Node each : targets.getChildren()) {
      boolean on =
          each.getUserData() instanceof BigDecimal from
              && target != null
              && from.compareTo(target) == 0;
      ((ToggleButton) each).setSelected(on);
    }
  }

  private HBox row(int number, ImprovementPath path) {
    Label place = new Label(words.numbers().count(number));
    place.getStyleClass().add("path-number");
    VBox what = new VBox(2);
    acts.acts(path.conduct()).forEach(act -> what.getChildren().add(act(act)));
    Label on = new Label(words.texts().text("profile.path.onTimeUntil", acts.by(path.conduct())));
    on.getStyleClass().addAll("muted", "second");
    on.setWrapText(true);
    what.getChildren().add(on);
    HBox.setHgrow(what, Priority.ALWAYS);
    what.setMinWidth(0);
    HBox row = new HBox(10, place, what, gains(path), reached(path), copy(path));
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("change-row");
    return row;
  }

  /** The plan in words, for a letter to the borrower. */
  private Button copy(ImprovementPath path) {
    Button copy = new Button(null, new FontIcon("fth-copy"));
    copy.getStyleClass().add("flat");
    copy.setAccessibleText(words.texts().text("profile.path.copy"));
    HoverText.on(copy, words.texts().text("profile.path.copy"));
    copy.setOnAction(event -> Clip.put(acts.plan(path)));
    return copy;
  }

  private static Label act(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("medium");
    label.setWrapText(true);
    return label;
  }

  private VBox gains(ImprovementPath path) {
    VBox gains = new VBox();
    gains.setAlignment(Pos.CENTER_RIGHT);
    for (Step step : path.changes()) {
      Label gain =
          new Label(
              words.characteristic(step.after().characteristic())
                  + " "
                  + words.change(step.difference()));
      gain.getStyleClass()
          .addAll("num", "second", step.difference().signum() > 0 ? "gain" : "muted");
      gain.setMinWidth(Region.USE_PREF_SIZE);
      gains.getChildren().add(gain);
    }
    return gains;
  }

  private VBox reached(ImprovementPath path) {
    Label reached = new Label(words.points(path.after().score()));
    reached.getStyleClass().addAll("num", "strong");
    HBox line = new HBox(6, reached);
    line.setAlignment(Pos.CENTER_RIGHT);
    if (tiers != null) {
      String tier = tiers.of(path.after().score()).name();
      line.getChildren().add(new TierBadge(words.texts(), Tier.valueOf(tier)));
    }
    Label by = new Label(acts.by(path.conduct()));
    by.getStyleClass().addAll("muted", "second", "num");
    VBox box = new VBox(2, line, by);
    box.setAlignment(Pos.CENTER_RIGHT);
    box.setMinWidth(Region.USE_PREF_SIZE);
    return box;
  }
}
