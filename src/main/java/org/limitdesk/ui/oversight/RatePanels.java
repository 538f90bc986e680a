package org.limitdesk.ui.oversight;

import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.Direction;
import org.limitdesk.domain.decision.OverrideRate;
import org.limitdesk.ui.kit.Drawn;
import org.limitdesk.ui.kit.Fxml;
import org.limitdesk.ui.kit.HoverText;
import org.limitdesk.ui.kit.Language;
import org.limitdesk.ui.kit.Seen;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.FollowOverrides;
import org.limitdesk.workflow.FollowOverrides.Followed;
import org.limitdesk.workflow.OverrideRates;
import org.limitdesk.workflow.ReadOversight.Oversight;

/** Who overrides how often, why and which way, and how that turned out; never without its n. */
final class RatePanels {
  private static final double NAMES = 150;
  private static final double FEWER = 142;
  private static final double LEAST_NAMES = 104;

  /** From this on the head has room for the share of all as well. */
  private static final double ROOMY = 290;

  private static final double FIGURES = 38;
  private static final double LOWEST = 186;
  private static final double HIGHEST = 258;
  private static final double PART = 0.29;
  private static final double NARROW = 1250;

  private final Texts texts;
  private final Drawn drawn = new Drawn();
  private final Region node;
  private final FunnelWords funnelWords;
  private final FunnelPlot funnel;
  private final WaysPanel ways;
  private final TurnedOutPanel outcomes;
  private final Label all = figure();
  private final Label softer = figure("way-softer");
  private final Label harder = figure("way-harder");
  private final HBox bothWays = new HBox(8, softer, harder);
  private final GridPane summary = new GridPane(8, 0);

  @FXML private StackPane byOfficer;
  @FXML private GridPane byReason;
  @FXML private HBox turnedOutHead;
  @FXML private ScrollPane turnedOutPane;
  @FXML private GridPane turnedOut;
  @FXML private GridPane turnedOutFoot;
  @FXML private Label funnelAll;
  @FXML private Label funnelOutside;

  RatePanels(Texts texts, Filters filters) {
    this.texts = texts;
    node = (Region) Fxml.load(this, texts);
    funnelWords = new FunnelWords(texts);
    funnel = new FunnelPlot(funnelWords, filters::chooseOfficer);
    byOfficer.getChildren().setAll(funnel);
    columns(byReason, NAMES, false);
    columns(turnedOut, FEWER, true);
    columns(turnedOutFoot, FEWER, true);
    turnedOutFoot
        .maxWidthProperty()
        .bind(turnedOutPane.viewportBoundsProperty().map(bounds -> bounds.getWidth()));
    ways = new WaysPanel(texts, byReason, filters::chooseReason);
    outcomes = new TurnedOutPanel(texts, turnedOut, turnedOutFoot);
    byOfficer
        .widthProperty()
        .subscribe(width -> Seen.when(funnelAll, width.doubleValue() >= ROOMY));
    node.setMinHeight(Region.USE_PREF_SIZE);
    summary.add(all, 0, 0);
    summary.add(bothWays, 1, 0);
    summary.setAlignment(Pos.CENTER_RIGHT);
    bothWays.setAlignment(Pos.CENTER_RIGHT);
  }

  private static Label figure(String... styles) {
    Label label = new Label();
    label.getStyleClass().add("num");
    label.getStyleClass().addAll(styles);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  /** The three panels. */
  Region node() {
    return node;
  }

  /** How many of how many in all, and which way: for the bar of filters. */
  GridPane summary() {
    return summary;
  }

  /**
   * Keeps them lower on a low screen, so that the log has its rows, and the figures of the ways
   * under the others on a narrow one, so that the filters have their words.
   */
  void fit(Region screen) {
    node.prefHeightProperty().bind(screen.heightProperty().map(RatePanels::height));
    screen
        .widthProperty()
        .subscribe(width -> {
          boolean narrow = width.doubleValue() < NARROW;
          GridPane.setConstraints(bothWays, narrow ? 0 : 1, narrow ? 1 : 0);
        });
  }

  /** How high they are on a screen of that height. */
  static double height(Number screen) {
    return Math.clamp(Math.rint(PART * screen.doubleValue()), LOWEST, HIGHEST);
  }

  private static void columns(GridPane grid, double names, boolean figure) {
    ColumnConstraints name = new ColumnConstraints(LEAST_NAMES, names, names);
    ColumnConstraints bar = new ColumnConstraints();
    bar.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().setAll(name, bar);
    if (figure) {
      ColumnConstraints number = new ColumnConstraints(FIGURES, FIGURES, FIGURES);
      number.setHalignment(HPos.RIGHT);
      grid.getColumnConstraints().add(1, number);
    }
  }

  /** Shows what is known by now. */
  void show(OversightModel model) {
    Oversight oversight = model.oversight().get();
    OverrideRates rates = model.rates().get();
    Language language = texts.language().get();
    long filter = model.filter().get().maker();
    if (rates != null
        && oversight != null
        && drawn.isNew("rates", rates, filter, oversight.people(), language)) {
      show(rates, filter, oversight.people());
    }
    Followed followed = model.followed().get();
    if (drawn.isNew("turned out", followed, language)) {
      show(followed);
    }
  }

  private void show(OverrideRates rates, long filter, Map<Long, String> people) {
    OverrideRate everybody = rates.everybody();
    List<FunnelPlot.Officer> officers =
        rates.byOfficer().entrySet().stream()
            .map(each ->
                new FunnelPlot.Officer(
                    each.getKey(), people.getOrDefault(each.getKey(), ""), each.getValue()))
            .toList();
    funnel.show(officers, everybody, filter);
    funnelAll.setText(funnelWords.all(everybody));
    funnelOutside.setText(funnelWords.outside(officers, everybody));
    ways.show(rates.ways());
    sumUp(rates);
  }

  private void show(@Nullable Followed followed) {
    String months = texts.numbers().count(FollowOverrides.MONTHS);
    HoverText.on(turnedOutHead, texts.text("oversight.seenHow", months));
    if (followed == null) {
      outcomes.await();
    } else {
      outcomes.show(followed);
    }
  }

  private void sumUp(OverrideRates rates) {
    all.setText(
        texts.text(
            "oversight.summary",
            texts.numbers().count(rates.all().overridden()),
            texts.numbers().count(rates.all().decided()),
            texts.numbers().rate(rates.all().share(), 1)));
    softer.setText(way(rates, Direction.SOFTER, "oversight.softerCount"));
    harder.setText(way(rates, Direction.HARDER, "oversight.harderCount"));
  }

  private String way(OverrideRates rates, Direction way, String key) {
    OverrideRate rate = rates.byDirection().getOrDefault(way, new OverrideRate(0, 0));
    return texts.text(key, texts.numbers().count(rate.overridden()));
  }
}
