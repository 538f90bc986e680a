package org.limitdesk.domain.trend.alarm;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.trend.FlowRates;
import org.limitdesk.domain.trend.Measure;
import org.limitdesk.domain.trend.MonthTally;
import org.limitdesk.domain.trend.alarm.Alarm.Past;

/**
 * The months of the whole book or of one of its segments, the last of which is looked at.
 *
 * @param field by which the segment is told apart; empty for the whole book
 * @param segment empty for the whole book
 * @param tallies its months, rising; not empty
 * @param flows into them, rising, one for each two months that follow each other
 */
public record Watched(
    String field, String segment, List<MonthTally> tallies, List<FlowRates> flows) {
  public Watched {
    tallies = List.copyOf(tallies);
    flows = List.copyOf(flows);
  }

  /** The month that is looked at, yyyymm. */
  public int month() {
    return tallies.getLast().month();
  }

  boolean isWhole() {
    return segment.isEmpty();
  }

  /** How many open lines it has in that month. */
  long lines() {
    return tallies.getLast().total(Measure.COUNT);
  }

  /** A rate by month, without the months in which there was nothing to have it. */
  List<Past> rates(Function<MonthTally, OptionalDouble> rate) {
    return series(tallies, rate, MonthTally::month);
  }

  /** A flow by the month that it came to, without those of which there was nothing to come. */
  List<Past> flows(Function<FlowRates, OptionalDouble> rate) {
    return series(flows, rate, flow -> flow.rolls().after());
  }

  private static <T> List<Past> series(
      List<T> months, Function<T, OptionalDouble> rate, Function<T, Integer> month) {
    List<Past> series = new ArrayList<>();
    for (T each : months) {
      rate.apply(each).ifPresent(value -> series.add(new Past(month.apply(each), value)));
    }
    return series;
  }

  Alarm alarm(AlarmRule rule, Past now, double usual, double limit, double was, List<Past> before) {
    return new Alarm(rule, field, segment, now.month(), now.value(), usual, limit, was, before);
  }

  /** Of a series that ends with the month that is looked at, the value of the month before. */
  static double was(List<Past> series) {
    int last = series.size() - 2;
    return last >= 0
            && series.get(last).month() == CalendarNumber.monthBefore(series.getLast().month())
        ? series.get(last).value()
        : Double.NaN;
  }
}
