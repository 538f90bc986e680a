package org.limitdesk.ui.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.Measure;
import org.limitdesk.domain.trend.RollEnd;
import org.limitdesk.domain.trend.RollMatrix;
import org.limitdesk.domain.trend.RollTo;
import org.limitdesk.ui.kit.Texts;

/**
 * Where a line may have come to: a bucket, or another end.
 *
 * @param bucket null for another end
 * @param end null for a bucket
 */
record RollColumn(@Nullable Bucket bucket, @Nullable RollEnd end) {
  /** The buckets and the ends; those that are rare only where somebody came there. */
  static List<RollColumn> of(RollMatrix rolls) {
    List<RollColumn> columns = new ArrayList<>();
    Bucket.ALL.forEach(bucket -> columns.add(new RollColumn(bucket, null)));
    for (RollEnd end : RollEnd.values()) {
      RollColumn column = new RollColumn(null, end);
      boolean rare = end == RollEnd.TRANSFERRED || end == RollEnd.MISSING;
      if (!rare || column.total(rolls) > 0) {
        columns.add(column);
      }
    }
    return columns;
  }

  private long total(RollMatrix rolls) {
    return Bucket.ALL.stream().mapToLong(from -> amount(rolls, from, Measure.COUNT)).sum();
  }

  /** The lines of this column, in that month. */
  RollTo in(int month) {
    return new RollTo(month, bucket, end);
  }

  String name(Texts texts) {
    return bucket != null ? bucket.label() : end != null ? texts.text("roll." + end.code()) : "";
  }

  long amount(RollMatrix rolls, Bucket from, Measure measure) {
    if (bucket != null) {
      return rolls.to(from, bucket, measure);
    }
    return end == null ? 0 : rolls.to(from, end, measure);
  }

  OptionalDouble share(RollMatrix rolls, Bucket from, Measure measure) {
    if (bucket != null) {
      return rolls.share(from, bucket, measure);
    }
    return end == null ? OptionalDouble.empty() : rolls.share(from, end, measure);
  }

  /** The style of a cell: better, the same or worse than where the line was. */
  String style(Bucket from) {
    if (bucket != null) {
      int way = Integer.signum(bucket.compareTo(from));
      return way < 0 ? "roll-better" : way == 0 ? "roll-same" : "roll-worse";
    }
    return switch (end) {
      case PAID_OFF, CLOSED -> "roll-better";
      case CHARGED_OFF -> "roll-worse";
      case null, default -> "roll-same";
    };
  }

  /** The colour of that style, by its name in the palette. */
  String colour(Bucket from) {
    return switch (style(from)) {
      case "roll-better" -> "-ld-softer";
      case "roll-worse" -> "-ld-bucket-m3";
      default -> "-color-fg-subtle";
    };
  }
}
