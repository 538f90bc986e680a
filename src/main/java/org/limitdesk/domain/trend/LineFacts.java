package org.limitdesk.domain.trend;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.LineStatus;
import org.limitdesk.domain.borrower.MonthFacts;

/**
 * One line of a list, at its month. Amounts are fen.
 *
 * @param key the borrower's
 * @param bucket null for a line that is not open
 * @param last the buckets of the last months, the month itself at the end; null where there is none
 * @param segments by field, without those that are not known
 * @param score NaN for none
 * @param pd in ten-thousandths; {@link Standings#NO_PD} for none
 */
public record LineFacts(
    int key,
    long limit,
    long balance,
    int dpd,
    LineStatus status,
    @Nullable Bucket bucket,
    List<@Nullable Bucket> last,
    Map<String, String> segments,
    double score,
    int pd) {
  /** What can still be drawn. */
  public long available() {
    return Math.max(0, limit - balance);
  }

  /** Balance over limit; a balance over a limit of zero counts as 1, no balance as 0. */
  public double utilisation() {
    return MonthFacts.utilisation(limit, balance);
  }
}
