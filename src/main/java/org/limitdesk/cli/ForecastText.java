package org.limitdesk.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.trend.LossForecast;
import org.limitdesk.domain.trend.LossForecast.Link;
import org.limitdesk.domain.trend.Measure;
import org.limitdesk.workflow.FlowBoard;

/** The losses that rolls forecast, link by link, for a program and for a person. */
final class ForecastText {
  private ForecastText() {}

  static @Nullable Map<String, @Nullable Object> json(FlowBoard board, Measure measure) {
    LossForecast forecast = board.forecast();
    if (forecast == null) {
      return null;
    }
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("month", CalendarNumber.month(board.month()).toString());
    object.put("mean_of", months(forecast));
    object.put("chain", forecast.links().stream().map(link -> link(link, measure)).toList());
    object.put(
        "amount", measure == Measure.BALANCE ? Fen.decimal(forecast.held()) : forecast.held());
    object.put("expected_loss", loss(forecast.loss(), measure));
    object.put("expected_loss_rate", RollText.number(forecast.rate()));
    return object;
  }

  private static List<String> months(LossForecast forecast) {
    return forecast.months().stream().map(month -> CalendarNumber.month(month).toString()).toList();
  }

  private static Map<String, @Nullable Object> link(Link link, Measure measure) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("bucket", link.bucket().label());
    object.put("amount", measure == Measure.BALANCE ? Fen.decimal(link.held()) : link.held());
    object.put("onward", RollText.number(link.onward()));
    object.put("loss_factor", RollText.number(link.factor()));
    object.put("expected_loss", loss(link.loss(), measure));
    return object;
  }

  /** To the fen by balance, each on its own; by count an unrounded number of lines. */
  private static @Nullable Object loss(OptionalDouble loss, Measure measure) {
    if (loss.isEmpty()) {
      return null;
    }
    return measure == Measure.BALANCE
        ? Fen.decimal(Math.round(loss.getAsDouble()))
        : (Object) loss.getAsDouble();
  }

  static String words(FlowBoard board, Measure measure) {
    LossForecast forecast = board.forecast();
    if (forecast == null) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    text.append(
        "%nLosses to expect of %s, mean rates of %s%n"
            .formatted(
                CalendarNumber.month(board.month()),
                months(forecast).stream().collect(Collectors.joining(", "))));
    text.append("%-8s%20s%10s%12s%18s%n".formatted("bucket", "amount", "onward", "factor", "loss"));
    for (Link link : forecast.links()) {
      row(text, link(link, measure), "bucket", RollText.percent(RollText.number(link.factor())));
    }
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    all.put("bucket", "all");
    all.put("amount", measure == Measure.BALANCE ? Fen.decimal(forecast.held()) : forecast.held());
    all.put("expected_loss", loss(forecast.loss(), measure));
    row(text, all, "bucket", RollText.percent(RollText.number(forecast.rate())));
    return text.toString();
  }

  private static void row(
      StringBuilder text, Map<String, @Nullable Object> row, String name, String factor) {
    Object loss = row.get("expected_loss");
    text.append(
        "%-8s%20s%10s%12s%18s%n"
            .formatted(
                row.get(name),
                Figures.shown(row.get("amount")),
                row.containsKey("onward") ? RollText.percent((Double) row.get("onward")) : "",
                factor,
                loss instanceof Double lines
                    ? String.format(Locale.ROOT, "%,.2f", lines)
                    : Figures.shown(loss)));
  }
}
