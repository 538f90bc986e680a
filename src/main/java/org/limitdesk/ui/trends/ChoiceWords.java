package org.limitdesk.ui.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.Measure;
import org.limitdesk.domain.trend.MonthTally;
import org.limitdesk.domain.trend.RollMatrix;
import org.limitdesk.ui.kit.Texts;

/** What a mark says: what it is, then names and exact figures. */
final class ChoiceWords {
  private final Texts texts;
  private final Measure measure;

  ChoiceWords(Texts texts, Measure measure) {
    this.texts = texts;
    this.measure = measure;
  }

  /** Of the lines in a band in a month. */
  List<List<String>> of(List<MonthTally> months, Choice.OfBand choice) {
    MonthTally month = months.get(choice.place());
    Band band = choice.band();
    List<List<String>> words = new ArrayList<>();
    words.add(List.of(band.label() + ", " + texts.dates().month(month.month())));
    words.add(
        List.of(
            texts.text("trends.balance"),
            texts.numbers().yuan(band.amount(month, Measure.BALANCE))));
    words.add(
        List.of(
            texts.text("trends.lines"), texts.numbers().count(band.amount(month, Measure.COUNT))));
    OptionalDouble rate = band.rate(month, measure);
    words.add(List.of(texts.text(measureKey("trends.share.")), Sheet.rate(rate, texts)));
    if (choice.place() > 0) {
      change(months.get(choice.place() - 1), band, rate, words);
    }
    return words;
  }

  private void change(MonthTally before, Band band, OptionalDouble rate, List<List<String>> words) {
    OptionalDouble earlier = band.rate(before, measure);
    if (rate.isPresent() && earlier.isPresent()) {
      words.add(
          List.of(
              texts.text("trends.changeOn", texts.dates().month(before.month())),
              texts.numbers().points(rate.getAsDouble() - earlier.getAsDouble(), 2)));
    }
  }

  /** Of a cell of the roll rates. */
  List<List<String>> of(RollMatrix rolls, Choice.OfRoll choice, @Nullable RollColumn column) {
    if (column == null) {
      return List.of();
    }
    Bucket from = choice.from();
    String what = from.label() + " → " + column.name(texts);
    return List.of(
        List.of(what),
        List.of(
            texts.text(measureKey("trends.rollShare."), texts.dates().month(rolls.before())),
            Sheet.rate(column.share(rolls, from, measure), texts)),
        List.of(
            texts.text("trends.balance"),
            texts.numbers().yuan(column.amount(rolls, from, Measure.BALANCE))),
        List.of(
            texts.text("trends.lines"),
            texts.numbers().count(column.amount(rolls, from, Measure.COUNT))));
  }

  /** The same key for each measure, which every rate must say. */
  String measureKey(String start) {
    return start + (measure == Measure.BALANCE ? "balance" : "count");
  }
}
