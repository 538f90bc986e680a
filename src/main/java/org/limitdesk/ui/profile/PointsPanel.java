package org.limitdesk.ui.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.scoring.Breakdown;
import org.limitdesk.domain.scoring.BreakdownLine;
import org.limitdesk.ui.kit.Numbers;
import org.limitdesk.workflow.Profile.Scored;

/** Where the points went: as a waterfall from a chosen beginning, and line by line. */
final class PointsPanel {
  private final Words words;

  PointsPanel(Words words) {
    this.words = words;
  }

  Node of(Scored scored, Breakdown breakdown) {
    boolean inBook = breakdown.bookBelow() != null;
    PointSteps.From first = inBook ? PointSteps.From.MEAN : PointSteps.From.BEST;
    Waterfall waterfall = new Waterfall(breakdown, first, scored.tiers(), words);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head =
        new HBox(
            8,
            Page.section(words.texts().text("profile.points")),
            gap,
            beginnings(waterfall, first, inBook));
    head.setAlignment(Pos.CENTER_LEFT);
    return new VBox(8, head, waterfall, table(breakdown), sum(breakdown));
  }

  private HBox beginnings(Waterfall waterfall, PointSteps.From first, boolean inBook) {
    HBox box = new HBox();
    box.getStyleClass().addAll("segmented", "small-ones");
    ToggleGroup group = new ToggleGroup();
    for (PointSteps.From from : PointSteps.From.values()) {
      if (from != PointSteps.From.MEAN || inBook) {
        String key = "profile.from." + from.name().toLowerCase(Locale.ROOT);
        ToggleButton button = new ToggleButton(words.texts().text(key));
        button.setMinWidth(ToggleButton.USE_PREF_SIZE);
        button.setToggleGroup(group);
        button.setSelected(from == first);
        button.setOnAction(event -> {
          button.setSelected(true);
          waterfall.from(from);
        });
        box.getChildren().add(button);
      }
    }
    return box;
  }

  private Node table(Breakdown breakdown) {
    List<BreakdownLine> lines = new ArrayList<>(breakdown.lines());
    lines.sort(Comparator.comparing(BreakdownLine::lost).reversed());
    List<BreakdownLine> reasons = breakdown.reasons();
    BigDecimal widest =
        lines.stream()
            .map(line -> line.most().subtract(line.least()))
            .reduce(BigDecimal.ZERO, BigDecimal::max);
    return new PlainTable<>(words.texts(), lines, "profile.nothing")
        .text(
            "profile.column.characteristic",
            150,
            line -> words.characteristic(line.characteristic()))
        .styled("medium")
        .number("profile.column.value", 62, line -> words.values(line.values()))
        .text("profile.column.bin", 84, line -> words.bin(line.bin()))
        .column(
            "profile.column.bar",
            96,
            line -> words.points(line.points()),
            (line, text) -> new PointBar(line, widest))
        .number("profile.column.points", 54, line -> words.points(line.points()))
        .styled("strong")
        .number("profile.column.least", 50, line -> words.points(line.least()))
        .number("profile.column.most", 48, line -> words.points(line.most()))
        .column("profile.column.lost", 48, this::lostText, this::lost)
        .styled("right")
        .number("profile.column.mean", 76, line -> words.points(line.bookMean()))
        .number("profile.column.below", 54, line -> below(line.bookBelow()))
        .column(
            "profile.column.reason",
            58,
            line -> reasonText(reasons, line),
            (line, text) -> reason(text))
        .asHighAsItsRows();
  }

  private String below(@Nullable Double share) {
    return share == null ? Numbers.NONE : words.numbers().rate(share, 0);
  }

  private String lostText(BreakdownLine line) {
    return words.points(line.lost());
  }

  private @Nullable Node lost(BreakdownLine line, String text) {
    if (line.lost().signum() <= 0) {
      return null;
    }
    Label label = new Label(text);
    label.getStyleClass().addAll("points-lost", "num");
    return label;
  }

  private static String reasonText(List<BreakdownLine> reasons, BreakdownLine line) {
    int place = reasons.indexOf(line);
    return place < 0 ? "" : "R" + (place + 1);
  }

  private static @Nullable Node reason(String text) {
    if (text.isEmpty()) {
      return null;
    }
    Label badge = new Label(text);
    badge.getStyleClass().addAll("badge", "tier-high");
    return badge;
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
    Double below = breakdown.bookBelow();
    if (below != null) {
      Label place = new Label(words.texts().text("profile.place", words.numbers().rate(below, 1)));
      place.getStyleClass().addAll("muted", "num");
      line.getChildren().add(place);
    }
    return line;
  }
}
