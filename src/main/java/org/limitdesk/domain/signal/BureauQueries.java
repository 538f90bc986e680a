package org.limitdesk.domain.signal;

import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.Row;

/**
 * The borrower's record was asked for often (征信查询激增), or more often than before; the graver of the
 * two counts. A month of which it is not known adds nothing; a rise is only measured where every
 * month before is known.
 *
 * @param months how many calendar months are counted, the month itself included, and how many
 *     before them they are held against
 * @param level by how many queries there were
 * @param rise by how many more than in the months before
 */
public record BureauQueries(int months, Marks level, Marks rise) implements Trigger {
  static final String CODE = "bureau_queries";

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public @Nullable Finding find(ObservedLine line, int place) {
    if (line.month(place).bureauQueries() == Row.NONE) {
      return null;
    }
    Count now = count(line, place, 0);
    Count before = count(line, place, months);
    boolean known = before.months() == months;
    Severity byRise = known ? rise.of(now.queries() - before.queries()) : null;
    Severity severity = Marks.worse(level.of(now.queries()), byRise);
    if (severity == null) {
      return null;
    }
    Evidence evidence =
        new Evidence()
            .number("queries", now.queries())
            .code("queries_before", known ? Long.toString(before.queries()) : "?")
            .number("months", months);
    return Finding.ofRun(severity, evidence);
  }

  /** The known months of those that end so many months before. */
  private Count count(ObservedLine line, int place, int monthsBefore) {
    long sum = 0;
    int known = 0;
    for (int at = place; at >= 0; at--) {
      int away = line.monthsBetween(at, place) - monthsBefore;
      if (away >= months) {
        break;
      }
      long queries = line.month(at).bureauQueries();
      if (away >= 0 && queries != Row.NONE) {
        sum += queries;
        known++;
      }
    }
    return new Count(sum, known);
  }

  private record Count(long queries, int months) {}
}
