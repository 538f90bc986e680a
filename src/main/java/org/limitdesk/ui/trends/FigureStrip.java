package org.limitdesk.ui.trends;

import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.Measure;
import org.limitdesk.domain.trend.MonthTally;
import org.limitdesk.domain.trend.RollEnd;
import org.limitdesk.domain.trend.RollMatrix;
import org.limitdesk.ui.kit.Texts;

/** The key figures of the last month, each with its change. */
final class FigureStrip {
  private final HBox place;
  private final Texts texts;

  FigureStrip(HBox place, Texts texts) {
    this.place = place;
    this.texts = texts;
  }

  /**
   * Fills it.
   *
   * @param rolls null where none are to be shown
   */
  void show(List<MonthTally> months, @Nullable RollMatrix rolls, Measure measure) {
    place.getChildren().clear();
    MonthTally last = months.getLast();
    MonthTally before = months.size() < 2 ? null : months.get(months.size() - 2);
    total(last, before, measure);
    String by = measure == Measure.BALANCE ? "trends.rate.balance" : "trends.rate.count";
    for (Band band : Band.OVERDUE) {
      OptionalDouble earlier = before == null ? OptionalDouble.empty() : band.rate(before, measure);
      rate(texts.text(by, band.label()), band.rate(last, measure), earlier);
    }
    if (rolls != null) {
      rolled(rolls, measure);
    }
  }

  private void total(MonthTally last, @Nullable MonthTally before, Measure measure) {
    long now = last.total(measure);
    long earlier = before == null ? 0 : before.total(measure);
    String month = texts.dates().month(last.month());
    boolean byBalance = measure == Measure.BALANCE;
    figure(
        texts.text(byBalance ? "trends.balanceIn" : "trends.linesIn", month),
        byBalance ? texts.numbers().sum(now) : texts.numbers().count(now),
        earlier == 0 ? "" : texts.numbers().rateSigned((double) (now - earlier) / earlier, 2),
        false);
  }

  private void rate(String name, OptionalDouble now, OptionalDouble before) {
    boolean both = now.isPresent() && before.isPresent();
    double change = both ? now.getAsDouble() - before.getAsDouble() : 0;
    figure(
        name,
        Sheet.rate(now, texts),
        both ? texts.numbers().pointsShort(change, 2) : "",
        change > 0);
  }

  private void rolled(RollMatrix rolls, Measure measure) {
    roll("trends.inflow", rolls.to(Bucket.M0, Bucket.M1, measure), rolls, Bucket.M0, measure);
    roll("trends.cured", rolls.to(Bucket.M1, Bucket.M0, measure), rolls, Bucket.M1, measure);
    long lost = 0;
    for (Bucket from : Bucket.ALL) {
      lost += rolls.to(from, RollEnd.CHARGED_OFF, measure);
    }
    boolean byBalance = measure == Measure.BALANCE;
    figure(
        texts.text("trends.writtenOff", texts.dates().month(rolls.after())),
        byBalance ? texts.numbers().sum(lost) : texts.numbers().count(lost),
        texts.text(
            byBalance ? "trends.asOf" : "trends.linesOnly", texts.dates().month(rolls.before())),
        false);
  }

  private void roll(String key, long part, RollMatrix rolls, Bucket from, Measure measure) {
    long all = rolls.from(from, measure);
    OptionalDouble share =
        all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / all);
    boolean byBalance = measure == Measure.BALANCE;
    figure(
        texts.text(key),
        Sheet.rate(share, texts),
        byBalance
            ? texts.numbers().sum(part)
            : texts.text("trends.someLines", texts.numbers().count(part)),
        false);
  }

  private void figure(String name, String value, String note, boolean worse) {
    Label title = new Label(name);
    title.getStyleClass().addAll("muted", "second");
    Label figure = new Label(value);
    figure.getStyleClass().add("key-figure");
    figure.setMinWidth(Label.USE_PREF_SIZE);
    Label small = new Label(note);
    small.getStyleClass().addAll("second", "num", worse ? "danger" : "muted");
    HBox line = new HBox(8, figure, small);
    line.getStyleClass().add("figure-line");
    VBox box = new VBox(title, line);
    box.getStyleClass().add("figure");
    HBox.setHgrow(box, Priority.ALWAYS);
    place.getChildren().add(box);
  }
}
