package org.limitdesk.domain.signal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.cluster.CellMonth;
import org.limitdesk.domain.cluster.ClusterTerms;

/**
 * The line stands in a cell of the book, a region × industry say, whose inflow into M1 is beyond
 * what its own past explains (聚集). It says something of the line's neighbours and nothing of the
 * line itself: reason to look, and no more. Of several cells the least likely one is told.
 */
public record Cluster(ClusterTerms terms, Severity severity) implements Trigger {
  /** The code; a rule that asks for it names it. */
  public static final String CODE = "cluster";

  private static final MathContext TWO_DIGITS = new MathContext(2);

  /** The one among these triggers; empty where a policy looks for no clusters. */
  public static Optional<Cluster> of(List<Trigger> triggers) {
    return triggers.stream().filter(Cluster.class::isInstance).map(Cluster.class::cast).findFirst();
  }

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public @Nullable Finding find(ObservedLine line, int place) {
    CellMonth cell = line.cluster(place);
    CellMonth.Test test = cell == null ? null : cell.test();
    if (cell == null || test == null) {
      return null;
    }
    Evidence evidence =
        new Evidence()
            .code("by", cell.by().code())
            .code("cell", cell.cell())
            .number("lines", cell.lines())
            .number("inflow", cell.inflow())
            .code("expected", rounded(test.expected()))
            .number("high", test.high())
            .code("p", rounded(test.p()))
            .code("adjusted_p", rounded(test.adjusted()));
    // Of its own month: another cell a month later is news, whatever was decided on the first.
    return Finding.ofDay(severity, line.endOf(place), evidence);
  }

  private static String rounded(double value) {
    return new BigDecimal(value).round(TWO_DIGITS).stripTrailingZeros().toPlainString();
  }
}
