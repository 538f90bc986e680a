package org.limitdesk.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.trend.LossPeriod;
import org.limitdesk.domain.trend.Measure;
import org.limitdesk.domain.trend.MonthLoss;
import org.limitdesk.workflow.BookLosses;

/** Charge-offs and recoveries of months and quarters, for a program and for a person. */
final class LossText {
  private final BookLosses losses;
  private final Measure measure;

  LossText(BookLosses losses, Measure measure) {
    this.losses = losses;
    this.measure = measure;
  }

  /** The quarters, each with its months' number: a rate stands only where all three are there. */
  List<Map<String, @Nullable Object>> quarters(List<MonthLoss> months) {
    return LossPeriod.quarters(months).stream().map(this::quarter).toList();
  }

  private Map<String, @Nullable Object> quarter(LossPeriod quarter) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("quarter", quarter.quarter());
    object.put("months", quarter.months().size());
    object.put("losses", json(quarter, quarter.isWholeQuarter()));
    return object;
  }

  Map<String, @Nullable Object> json(MonthLoss month) {
    return json(LossPeriod.of(month), true);
  }

  /**
   * @param isWhole whether rates can stand: part of a quarter has none
   */
  private Map<String, @Nullable Object> json(LossPeriod period, boolean isWhole) {
    boolean byBalance = measure == Measure.BALANCE;
    boolean hasLosses = losses.areChargeOffsTold() || !byBalance;
    boolean hasBoth = byBalance && losses.areChargeOffsTold() && losses.areRecoveriesTold();
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("average", isWhole ? average(period) : null);
    object.put("charged_off", hasLosses ? amount(period.chargedOff(measure)) : null);
    object.put("without_amount", period.withoutAmount());
    object.put("recovered", losses.areRecoveriesTold() ? amount(period.recovered(measure)) : null);
    object.put("charge_off_rate", number(isWhole && hasLosses, period.gross(measure)));
    object.put("net_charge_off_rate", number(isWhole && hasBoth, period.net()));
    object.put("recovery_rate", number(isWhole && hasBoth, period.recoveryRate()));
    return object;
  }

  private @Nullable Object average(LossPeriod period) {
    OptionalDouble average = period.average(measure);
    if (average.isEmpty()) {
      return null;
    }
    return measure == Measure.BALANCE
        ? Fen.decimal(Math.round(average.getAsDouble()))
        : (Object) average.getAsDouble();
  }

  private Object amount(long value) {
    return measure == Measure.BALANCE ? Fen.decimal(value) : (Object) value;
  }

  private static @Nullable Double number(boolean isKnown, OptionalDouble rate) {
    return isKnown ? RollText.number(rate) : null;
  }

  /** A table of the months and one of the quarters. */
  String words(List<MonthLoss> months) {
    StringBuilder text = new StringBuilder("Charge-offs and recoveries, rates a year");
    text.append(System.lineSeparator());
    head(text, "month");
    for (MonthLoss month : months) {
      row(text, CalendarNumber.month(month.month()).toString(), json(month));
    }
    head(text, "quarter");
    for (LossPeriod quarter : LossPeriod.quarters(months)) {
      row(text, quarter.quarter(), json(quarter, quarter.isWholeQuarter()));
    }
    return text.append(notes(months)).append(System.lineSeparator()).toString();
  }

  private String notes(List<MonthLoss> months) {
    StringBuilder text = new StringBuilder();
    if (!losses.areChargeOffsTold()) {
      text.append("The book does not tell what was written off.%n".formatted());
    }
    if (!losses.areRecoveriesTold()) {
      text.append("The book does not tell what was recovered.%n".formatted());
    }
    long without = months.stream().mapToLong(MonthLoss::withoutAmount).sum();
    if (without > 0) {
      text.append("Lines written off without an amount, in no balance: %,d%n".formatted(without));
    }
    return text.toString();
  }

  private static void head(StringBuilder text, String first) {
    text.append(
        "%-8s %20s %18s %16s %9s %9s %9s%n"
            .formatted(first, "average", "charged off", "recovered", "gross", "net", "recovery"));
  }

  private static void row(StringBuilder text, String name, Map<String, @Nullable Object> loss) {
    text.append(
        "%-8s %20s %18s %16s %9s %9s %9s%n"
            .formatted(
                name,
                Figures.shown(loss.get("average")),
                Figures.shown(loss.get("charged_off")),
                Figures.shown(loss.get("recovered")),
                RollText.percent((Double) loss.get("charge_off_rate")),
                RollText.percent((Double) loss.get("net_charge_off_rate")),
                RollText.percent((Double) loss.get("recovery_rate"))));
  }
}
