package org.limitdesk.ui.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.Measure;
import org.limitdesk.domain.trend.MonthTally;
import org.limitdesk.ui.kit.Numbers;
import org.limitdesk.ui.kit.Texts;

/**
 * A chart as a table, in words and exact figures.
 *
 * @param heads the columns, the month first
 */
record Sheet(List<String> heads, List<List<String>> rows) {
  /** The buckets of each month, the newest first, with M0 and the sum. */
  static Sheet buckets(List<MonthTally> months, Measure measure, Texts texts) {
    List<String> heads = new ArrayList<>(List.of(texts.text("trends.month")));
    Bucket.ALL.forEach(bucket -> heads.add(bucket.label()));
    heads.add(texts.text("trends.sum"));
    return new Sheet(
        heads, months.reversed().stream().map(month -> bucketRow(month, measure, texts)).toList());
  }

  private static List<String> bucketRow(MonthTally month, Measure measure, Texts texts) {
    List<String> row = new ArrayList<>(List.of(texts.dates().month(month.month())));
    Bucket.ALL.forEach(bucket -> row.add(amount(month.in(bucket, measure), measure, texts)));
    row.add(amount(month.total(measure), measure, texts));
    return row;
  }

  /** The rates of each month, the newest first. */
  static Sheet rates(List<MonthTally> months, Measure measure, Texts texts) {
    List<String> heads = new ArrayList<>(List.of(texts.text("trends.month")));
    Band.OVERDUE.forEach(band -> heads.add(band.label()));
    heads.add(texts.text("trends.npl"));
    return new Sheet(
        heads, months.reversed().stream().map(month -> rateRow(month, measure, texts)).toList());
  }

  private static List<String> rateRow(MonthTally month, Measure measure, Texts texts) {
    List<String> row = new ArrayList<>(List.of(texts.dates().month(month.month())));
    Band.OVERDUE.forEach(band -> row.add(rate(band.rate(month, measure), texts)));
    row.add(rate(month.nonPerformingRate(measure), texts));
    return row;
  }

  static String amount(long amount, Measure measure, Texts texts) {
    return measure == Measure.COUNT ? texts.numbers().count(amount) : texts.numbers().money(amount);
  }

  static String rate(OptionalDouble rate, Texts texts) {
    return rate.isPresent() ? texts.numbers().rate(rate.getAsDouble(), 2) : Numbers.NONE;
  }
}
