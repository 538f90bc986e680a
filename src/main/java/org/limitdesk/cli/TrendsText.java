package org.limitdesk.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.FiveGrade;
import org.limitdesk.domain.trend.LaggedRates;
import org.limitdesk.domain.trend.Measure;
import org.limitdesk.domain.trend.MonthLoss;
import org.limitdesk.domain.trend.MonthTally;
import org.limitdesk.workflow.BookLosses;
import org.limitdesk.workflow.Trends;

/** Delinquency by month, for a program and for a person. */
final class TrendsText {
  private final Measure measure;
  private final BookLosses losses;
  private final LossText lossText;

  /**
   * @param losses of the same book and segments
   */
  TrendsText(Measure measure, BookLosses losses) {
    this.measure = measure;
    this.losses = losses;
    lossText = new LossText(losses, measure);
  }

  Map<String, @Nullable Object> json(Trends trends, boolean withSegments) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("measure", measure.code());
    put(object, trends.months(), losses.months());
    if (withSegments) {
      object.put("segments", trends.segments().stream().map(this::segment).toList());
    }
    return object;
  }

  private Map<String, @Nullable Object> segment(Trends.Segment segment) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("segment", segment.name());
    put(object, segment.months(), losses.segments().getOrDefault(segment.name(), List.of()));
    return object;
  }

  /** Both lists have a place for each month of the book. */
  private void put(
      Map<String, @Nullable Object> object, List<MonthTally> months, List<MonthLoss> lost) {
    LaggedRates lagged = new LaggedRates(months);
    List<Map<String, @Nullable Object>> found = new ArrayList<>();
    for (int i = 0; i < months.size(); i++) {
      Map<String, @Nullable Object> month = month(months.get(i), lagged);
      month.put("losses", lossText.json(lost.get(i)));
      found.add(month);
    }
    object.put("months", found);
    if (!months.isEmpty()) {
      object.put("quarters", lossText.quarters(lost));
    }
  }

  private Map<String, @Nullable Object> month(MonthTally month, LaggedRates lagged) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("month", CalendarNumber.month(month.month()).toString());
    object.put("lines", month.total(Measure.COUNT));
    object.put("balance", Fen.decimal(month.total(Measure.BALANCE)));
    Map<String, Object> buckets = new LinkedHashMap<>();
    Bucket.ALL.forEach(bucket -> buckets.put(bucket.label(), amount(month.in(bucket, measure))));
    object.put("buckets", buckets);
    object.put("rate_30", number(month.rate30(measure)));
    object.put("rate_60", number(month.rate60(measure)));
    object.put("rate_90", number(month.rate90(measure)));
    object.put("npl", number(month.nonPerformingRate(measure)));
    object.put("rate_30_lagged", number(lagged.rate30(month, measure)));
    object.put("rate_60_lagged", number(lagged.rate60(month, measure)));
    object.put("rate_90_lagged", number(lagged.rate90(month, measure)));
    Map<String, Object> grades = new LinkedHashMap<>();
    FiveGrade.ALL.forEach(grade -> grades.put(grade.code(), amount(month.in(grade, measure))));
    object.put("five_grade", grades);
    return object;
  }

  private Object amount(long value) {
    return measure == Measure.BALANCE ? Fen.decimal(value) : (Object) value;
  }

  private static @Nullable Double number(OptionalDouble rate) {
    return rate.isPresent() ? rate.getAsDouble() : null;
  }

  String words(Trends trends, String currency) {
    if (trends.months().isEmpty()) {
      return "The book has no months yet. Load some: limitdesk load BOOK FILE";
    }
    StringBuilder text = new StringBuilder();
    table(text, "Whole book, " + by(currency), trends.months());
    text.append(lossText.words(losses.months()));
    for (Trends.Segment segment : trends.segments()) {
      table(text, segment.name() + ", " + by(currency), segment.months());
      text.append(lossText.words(losses.segments().getOrDefault(segment.name(), List.of())));
    }
    return text.toString();
  }

  private String by(String currency) {
    return measure == Measure.BALANCE
        ? "rates by balance, balances in " + currency
        : "rates by count, balances in " + currency;
  }

  private void table(StringBuilder text, String title, List<MonthTally> months) {
    text.append(title).append(System.lineSeparator());
    text.append(
        "%-8s %11s %20s %8s %8s %8s %8s %8s%n"
            .formatted("month", "lines", "balance", "M1", "30+", "60+", "90+", "NPL"));
    for (MonthTally month : months) {
      text.append(
          "%-8s %,11d %20s %8s %8s %8s %8s %8s%n"
              .formatted(
                  CalendarNumber.month(month.month()),
                  month.total(Measure.COUNT),
                  Figures.money(month.total(Measure.BALANCE)),
                  percent(month.rate(Bucket.M1, measure)),
                  percent(month.rate30(measure)),
                  percent(month.rate60(measure)),
                  percent(month.rate90(measure)),
                  percent(month.nonPerformingRate(measure))));
    }
    text.append(System.lineSeparator());
  }

  private static String percent(OptionalDouble rate) {
    return rate.isPresent() ? String.format(Locale.ROOT, "%.2f%%", rate.getAsDouble() * 100) : "-";
  }
}
