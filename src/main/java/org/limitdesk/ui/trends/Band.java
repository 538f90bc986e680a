package org.limitdesk.ui.trends;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.Measure;
import org.limitdesk.domain.trend.MonthTally;

/**
 * Lines by how long they are overdue: one bucket, or a bucket and all that are worse.
 *
 * @param label as it is written and asked for: {@code M2}, {@code 30+}
 * @param from the best bucket of it
 * @param andWorse whether the worse buckets belong to it
 */
record Band(String label, Bucket from, boolean andWorse) {
  static final Band OVER_30 = new Band("30+", Bucket.M2, true);
  static final Band OVER_60 = new Band("60+", Bucket.M3, true);
  static final Band OVER_90 = new Band("90+", Bucket.M4, true);

  /** The three that rates are told of. */
  static final List<Band> OVERDUE = List.of(OVER_30, OVER_60, OVER_90);

  /** The overdue buckets, the worst first: it stands lowest in a bar. */
  static final List<Band> STACK =
      Bucket.ALL.reversed().stream().filter(b -> b != Bucket.M0).map(Band::of).toList();

  static Band of(Bucket bucket) {
    return new Band(bucket.label(), bucket, false);
  }

  /** The balance (fen) or the number of lines in it. */
  long amount(MonthTally tally, Measure measure) {
    return Bucket.ALL.stream()
        .filter(bucket -> andWorse ? bucket.atLeast(from) : bucket == from)
        .mapToLong(bucket -> tally.in(bucket, measure))
        .sum();
  }

  /** Its share of all open lines; empty where there are none. */
  OptionalDouble rate(MonthTally tally, Measure measure) {
    long all = tally.total(measure);
    return all == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) amount(tally, measure) / all);
  }

  /** Its colour's name in the palette; a line of rates takes a stronger one, to be seen alone. */
  String colour() {
    if (!andWorse) {
      return "-ld-bucket-" + from.label().toLowerCase(Locale.ROOT).replace("+", "plus");
    }
    return switch (from) {
      case M2 -> "-ld-bucket-m3";
      case M3 -> "-ld-bucket-m4";
      default -> "-ld-bucket-m6";
    };
  }
}
