package org.limitdesk.ui.review;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.limitdesk.domain.signal.Signal;
import org.limitdesk.ui.kit.Severity;
import org.limitdesk.ui.kit.SeverityMark;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.FrozenFacts;
import org.limitdesk.workflow.FrozenFacts.Points;

/** Why the line is looked at: its signals in sentences, and where its points went. */
final class WhySection {
  private static final int MOST_POINTS = 4;
  private static final double BAR = 64;

  private WhySection() {}

  static VBox of(FrozenFacts frozen, Texts texts) {
    VBox section = Cells.section(texts.text("case.why"), "1");
    section.getChildren().add(signals(frozen.signals(), texts));
    List<Points> lost =
        frozen.points().stream()
            .filter(each -> each.lost().signum() > 0)
            .sorted(Comparator.comparing(Points::lost).reversed())
            .limit(MOST_POINTS)
            .toList();
    if (!lost.isEmpty()) {
      section.getChildren().add(points(lost, texts));
    }
    return section;
  }

  /** The signals that called for a look, in the order given. */
  static GridPane signals(List<Signal> signals, Texts texts) {
    CaseWords words = new CaseWords(texts);
    GridPane grid = grid(8, 4);
    grid.getColumnConstraints().addAll(fixed(14), fixed(130), growing(), fixed(52));
    for (int i = 0; i < signals.size(); i++) {
      Signal signal = signals.get(i);
      Label when = Cells.label(words.signalMonth(signal), "small", "muted");
      grid.addRow(
          i,
          new SeverityMark(texts, severity(signal), 1),
          Cells.wrapped(words.signalTitle(signal), "medium"),
          Cells.wrapped(words.signalSentence(signal), "muted"),
          when);
      grid.getChildren().forEach(node -> GridPane.setValignment(node, VPos.TOP));
    }
    return grid;
  }

  private static Severity severity(Signal signal) {
    return Severity.valueOf(signal.severity().code().toUpperCase(Locale.ROOT));
  }

  private static GridPane points(List<Points> lost, Texts texts) {
    CaseWords words = new CaseWords(texts);
    double most = lost.getFirst().lost().doubleValue();
    GridPane grid = grid(8, 2);
    grid.getStyleClass().add("points-lost");
    grid.getColumnConstraints()
        .addAll(growing(), fixed(BAR), fixed(36), growing(), fixed(BAR), fixed(36));
    grid.add(Cells.label(texts.text("case.pointsLost"), "second", "muted"), 0, 0, 6, 1);
    for (int i = 0; i < lost.size(); i++) {
      Points each = lost.get(i);
      int column = i % 2 * 3;
      int row = 1 + i / 2;
      grid.add(Cells.wrapped(words.characteristic(each.characteristic()), "second"), column, row);
      grid.add(bar(each.lost().doubleValue() / most), column + 1, row);
      grid.add(
          Cells.label(texts.numbers().countChange(-each.lost().longValue()), "second", "num"),
          column + 2,
          row);
    }
    return grid;
  }

  private static Region bar(double share) {
    Region bar = new Region();
    bar.getStyleClass().add("lost-bar");
    bar.setMaxSize(BAR * share, 5);
    bar.setMinSize(BAR * share, 5);
    return bar;
  }

  static GridPane grid(double across, double down) {
    GridPane grid = new GridPane(across, down);
    grid.setMaxWidth(Double.MAX_VALUE);
    return grid;
  }

  static ColumnConstraints fixed(double width) {
    return new ColumnConstraints(width, width, width);
  }

  static ColumnConstraints growing() {
    ColumnConstraints column = new ColumnConstraints();
    column.setHgrow(Priority.ALWAYS);
    column.setMinWidth(40);
    return column;
  }
}
