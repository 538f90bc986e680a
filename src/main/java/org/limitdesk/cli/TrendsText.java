package org.limitdesk.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.Measure;
import org.limitdesk.domain.trend.MonthTally;
import org.limitdesk.workflow.Trends;

/** Delinquency by month, for a program and for a person. */
final class TrendsText {
  private final Measure measure;

  TrendsText(Measure measure) {
    this.measure = measure;
  }

  Map<String, @Nullable Object> json(Trends trends, boolean withSegments) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("measure", measure.code());
    object.put("months", trends.months().stream().map(this::month).toList());
    if (withSegments) {
      object.put("segments", trends.segments().stream().map(this::segment).toList());
    }
    return object;
  }

  private Map<String, @Nullable Object> segment(Trends.Segment segment) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("segment", segment.name());
    object.put("months", segment.months().stream().map(this::month).toList());
    return object;
  }

  private Map<String, @Nullable Object> month(MonthTally month) {
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
    for (Trends.Segment segment : trends.segments()) {
      table(text, segment.name() + ", " + by(currency), segment.months());
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
                  grouped(month.total(Measure.BALANCE)),
                  percent(month.rate(Bucket.M1, measure)),
                  percent(month.rate30(measure)),
                  percent(month.rate60(measure)),
                  percent(month.rate90(measure)),
                  percent(month.nonPerformingRate(measure))));
    }
    text.append(System.lineSeparator());
  }

  private static String grouped(long fen) {
    return String.format(Locale.ROOT, "%,.2f", java.math.BigDecimal.valueOf(fen, 2));
  }

  private static String percent(OptionalDouble rate) {
    return rate.isPresent() ? String.format(Locale.ROOT, "%.2f%%", rate.getAsDouble() * 100) : "-";
  }
}
