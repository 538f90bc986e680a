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
import org.limitdesk.domain.trend.Measure;
import org.limitdesk.domain.trend.RollEnd;
import org.limitdesk.domain.trend.RollMatrix;

/** A roll-rate matrix for a program and for a person. */
final class RollText {
  private final RollMatrix rolls;
  private final Measure measure;

  RollText(RollMatrix rolls, Measure measure) {
    this.rolls = rolls;
    this.measure = measure;
  }

  Map<String, @Nullable Object> json() {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("measure", measure.code());
    object.put("from_month", CalendarNumber.month(rolls.before()).toString());
    object.put("to_month", CalendarNumber.month(rolls.after()).toString());
    object.put("from", rows());
    return object;
  }

  /** By bucket of the first month. */
  Map<String, Object> rows() {
    Map<String, Object> rows = new LinkedHashMap<>();
    for (Bucket from : Bucket.ALL) {
      Map<String, @Nullable Object> row = new LinkedHashMap<>();
      row.put("amount", amount(rolls.from(from, measure)));
      row.put("to", shares(from));
      rows.put(from.label(), row);
    }
    return rows;
  }

  private Map<String, @Nullable Double> shares(Bucket from) {
    Map<String, @Nullable Double> shares = new LinkedHashMap<>();
    Bucket.ALL.forEach(to -> shares.put(to.label(), number(rolls.share(from, to, measure))));
    for (RollEnd end : RollEnd.values()) {
      shares.put(end.code(), number(rolls.share(from, end, measure)));
    }
    return shares;
  }

  private Object amount(long value) {
    return measure == Measure.BALANCE ? Fen.decimal(value) : (Object) value;
  }

  static @Nullable Double number(OptionalDouble rate) {
    return rate.isPresent() ? rate.getAsDouble() : null;
  }

  String words(String currency) {
    List<String> heads = new ArrayList<>(List.of("from", "amount"));
    Bucket.ALL.forEach(to -> heads.add(to.label()));
    for (RollEnd end : RollEnd.values()) {
      heads.add(end.code());
    }
    StringBuilder text = new StringBuilder();
    text.append(
        "%s to %s, by %s%s%n"
            .formatted(
                CalendarNumber.month(rolls.before()),
                CalendarNumber.month(rolls.after()),
                measure.code(),
                measure == Measure.BALANCE ? ", amounts in " + currency : ""));
    row(text, heads);
    for (Bucket from : Bucket.ALL) {
      List<String> cells = new ArrayList<>();
      cells.add(from.label());
      cells.add(Figures.shown(amount(rolls.from(from, measure))));
      shares(from).values().forEach(share -> cells.add(percent(share)));
      row(text, cells);
    }
    return text.toString();
  }

  private static void row(StringBuilder text, List<String> cells) {
    text.append("%-5s %16s".formatted(cells.get(0), cells.get(1)));
    for (String cell : cells.subList(2, cells.size())) {
      text.append("%12s".formatted(cell));
    }
    text.append(System.lineSeparator());
  }

  static String percent(@Nullable Double share) {
    return share == null ? "-" : String.format(Locale.ROOT, "%.2f%%", share * 100);
  }
}
