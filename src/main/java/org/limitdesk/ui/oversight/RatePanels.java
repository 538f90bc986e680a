package org.limitdesk.ui.oversight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.limitdesk.domain.decision.Direction;
import org.limitdesk.domain.decision.OverrideOutcome;
import org.limitdesk.domain.decision.OverrideRate;
import org.limitdesk.domain.decision.ReasonCode;
import org.limitdesk.ui.kit.Drawn;
import org.limitdesk.ui.kit.Fxml;
import org.limitdesk.ui.kit.HoverText;
import org.limitdesk.ui.kit.Language;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.FollowOverrides.Followed;
import org.limitdesk.workflow.OverrideRates;
import org.limitdesk.workflow.ReadOversight.Oversight;

/** Who overrides how often, why and which way, and how that turned out; never without its n. */
final class RatePanels {
  private final Texts texts;
  private final DecisionWords words;
  private final Drawn drawn = new Drawn();
  private final Parent node;
  private final FunnelPlot funnel;
  private final Label summary = new Label();

  @FXML private StackPane byOfficer;
  @FXML private GridPane byReason;
  @FXML private GridPane turnedOut;
  @FXML private Label softer;
  @FXML private Label harder;
  @FXML private Label funnelHead;
  @FXML private Label turnedOutHead;

  RatePanels(Texts texts) {
    this.texts = texts;
    words = new DecisionWords(texts);
    node = Fxml.load(this, texts);
    funnel = new FunnelPlot(texts);
    byOfficer.getChildren().setAll(funnel);
    columns(byReason, 118, false);
    columns(turnedOut, 118, true);
    summary.getStyleClass().add("num");
    summary.setMinWidth(Region.USE_PREF_SIZE);
  }

  /** The three panels. */
  Parent node() {
    return node;
  }

  /** How many of how many in all: for the bar of filters. */
  Label summary() {
    return summary;
  }

  private static void columns(GridPane grid, double names, boolean figure) {
    ColumnConstraints name = new ColumnConstraints();
    name.setMinWidth(56);
    name.setPrefWidth(names);
    ColumnConstraints bar = new ColumnConstraints();
    bar.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().setAll(name, bar);
    if (figure) {
      ColumnConstraints number = new ColumnConstraints();
      number.setHalignment(HPos.RIGHT);
      number.setMinWidth(GridPane.USE_PREF_SIZE);
      grid.getColumnConstraints().add(1, number);
    }
  }

  /** Shows what is known by now. */
  void show(OversightModel model) {
    Oversight oversight = model.oversight().get();
    OverrideRates rates = model.rates().get();
    Language language = texts.language().get();
    if (rates != null
        && oversight != null
        && drawn.isNew("rates", rates, oversight.people(), language)) {
      show(rates, oversight.people());
    }
    Followed followed = model.followed().get();
    if (followed != null && drawn.isNew("turned out", followed, language)) {
      show(followed);
    }
  }

  private void show(OverrideRates rates, Map<Long, String> people) {
    List<FunnelPlot.Officer> officers =
        rates.byOfficer().entrySet().stream()
            .map(each ->
                new FunnelPlot.Officer(people.getOrDefault(each.getKey(), ""), each.getValue()))
            .toList();
    funnel.show(officers, rates.all());
    funnel.setAccessibleText(String.join("; ", officers.stream().map(funnel::told).toList()));
    long out = officers.stream().filter(each -> each.rate().standsOut(rates.all())).count();
    funnelHead.setText(
        texts.text(
            "oversight.funnelAll",
            texts.numbers().rate(rates.all().share(), 1),
            texts.numbers().count(out)));
    reasons(rates.ways());
    sumUp(rates);
  }

  private void sumUp(OverrideRates rates) {
    summary.setText(
        texts.text(
            "oversight.summary",
            texts.numbers().count(rates.all().overridden()),
            texts.numbers().count(rates.all().decided()),
            texts.numbers().rate(rates.all().share(), 1)));
    softer.setText(way(rates, Direction.SOFTER));
    harder.setText(way(rates, Direction.HARDER));
  }

  private String way(OverrideRates rates, Direction way) {
    OverrideRate rate = rates.byDirection().getOrDefault(way, new OverrideRate(0, 0));
    return texts.text(
        "oversight.way",
        texts.numbers().count(rate.overridden()),
        texts.text("direction." + way.code()));
  }

  private void reasons(Map<ReasonCode, Map<Direction, Long>> ways) {
    byReason.getChildren().clear();
    WaysBar.Scale scale =
        new WaysBar.Scale(most(ways, Direction.HARDER), most(ways, Direction.SOFTER));
    ways.entrySet().stream()
        .sorted(
            Comparator.comparingLong((Map.Entry<ReasonCode, Map<Direction, Long>> each) ->
                    each.getValue().values().stream().mapToLong(Long::longValue).sum())
                .reversed())
        .forEach(each -> reason(each.getKey(), each.getValue(), scale));
  }

  private static long most(Map<ReasonCode, Map<Direction, Long>> ways, Direction way) {
    return ways.values().stream().mapToLong(each -> each.getOrDefault(way, 0L)).max().orElse(0);
  }

  private void reason(ReasonCode reason, Map<Direction, Long> ways, WaysBar.Scale scale) {
    long harder = ways.getOrDefault(Direction.HARDER, 0L);
    long softer = ways.getOrDefault(Direction.SOFTER, 0L);
    WaysBar bar = new WaysBar(harder, softer, scale, texts);
    String told =
        texts.text(
            "oversight.waysTold",
            words.reason(reason),
            texts.numbers().count(harder),
            texts.numbers().count(softer));
    HoverText.on(bar, told);
    bar.setAccessibleText(told);
    byReason.addRow(byReason.getRowCount(), name(words.reason(reason)), bar);
  }

  private static Label name(String text) {
    Label name = new Label(text);
    name.getStyleClass().addAll("second", "abridged");
    HoverText.on(name, text);
    return name;
  }

  /** How softer overrides went on beside comparable lines that were cut as proposed. */
  private void show(Followed followed) {
    String months = texts.numbers().count(followed.months());
    turnedOutHead.setText(texts.text("oversight.seenMonths"));
    HoverText.on(turnedOutHead, texts.text("oversight.seenHow", months));
    turnedOut.getChildren().clear();
    List<Map.Entry<String, OverrideOutcome>> rows = new ArrayList<>();
    rows.add(Map.entry(texts.text("oversight.allSofter"), followed.all()));
    followed.byReason().entrySet().stream()
        .sorted(
            Comparator.comparingLong((Map.Entry<ReasonCode, OverrideOutcome> each) ->
                    each.getValue().bad().decided())
                .reversed())
        .forEach(each -> rows.add(Map.entry(words.reason(each.getKey()), each.getValue())));
    rows.removeIf(each -> each.getValue().bad().decided() == 0);
    if (rows.isEmpty()) {
      Label none = new Label(texts.text("turnedOut.none", months));
      none.getStyleClass().addAll("second", "muted");
      none.setWrapText(true);
      turnedOut.add(none, 0, 0, 3, 1);
      return;
    }
    double top = Math.min(1, rows.getFirst().getValue().bad().high() * 2);
    rows.forEach(each -> outcome(each.getKey(), each.getValue(), top));
  }

  private void outcome(String title, OverrideOutcome outcome, double top) {
    Label count =
        new Label(
            texts.text(
                "oversight.seenOf",
                texts.numbers().rate(outcome.bad().share(), 1),
                texts.numbers().count(outcome.bad().decided())));
    count.getStyleClass().addAll("second", "num", "muted");
    Node bar = new SeenBar(outcome, top);
    String told =
        texts.text(
            "oversight.seenTold",
            title,
            texts.numbers().rate(outcome.bad().share(), 1),
            texts.numbers().count(outcome.bad().overridden()),
            texts.numbers().count(outcome.bad().decided()),
            texts.numbers().rate(outcome.bad().low(), 1),
            texts.numbers().rate(outcome.bad().high(), 1),
            texts.numbers().rate(outcome.comparable().share(), 1),
            texts.numbers().count(outcome.comparables()));
    HoverText.on(bar, told);
    bar.setAccessibleText(told);
    turnedOut.addRow(turnedOut.getRowCount(), name(title), count, bar);
  }
}
