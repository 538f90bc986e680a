package org.limitdesk.domain.scoring.path;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.limitdesk.domain.borrower.LineHistory;
import org.limitdesk.domain.borrower.MonthFacts;
import org.limitdesk.domain.borrower.Row;

/**
 * A line as it would be known after some conduct. At 0 months the last month end is taken as if it
 * had been so. Each month more repeats the last one, on time: what is due is paid, nobody asks the
 * bureau, and the draws stay as they were unless nothing is drawn, which lowers the balance by as
 * much. What is repaid is repaid at once and stays so. Figures that are not known stay unknown.
 */
final class Forward {
  private static final int MONTHS_A_YEAR = 12;

  private final LineHistory line;

  Forward(LineHistory line) {
    this.line = line;
  }

  LineHistory after(Conduct conduct) {
    List<MonthFacts> months = new ArrayList<>(line.months());
    if (conduct.months() == 0) {
      months.set(months.size() - 1, atOnce(conduct));
    }
    for (int i = 1; i <= conduct.months(); i++) {
      months.add(later(conduct, i));
    }
    return new LineHistory(
        line.borrower(),
        months,
        line.draws(),
        line.flags(),
        line.limitChanges(),
        line.arrangements());
  }

  /**
   * The amounts to repay from which on one month more has no balance, 0 first: there ratios to the
   * balance stop counting that month.
   */
  long[] whereShapesChange(Conduct conduct) {
    LongStream emptied =
        IntStream.rangeClosed(0, conduct.months())
            .mapToLong(ahead -> line.now().balance() - saved(conduct, ahead));
    return LongStream.concat(LongStream.of(0), emptied)
        .map(fen -> Math.max(0, fen))
        .sorted()
        .distinct()
        .toArray();
  }

  /** What is not drawn by so many months ahead, in fen. */
  private long saved(Conduct conduct, int ahead) {
    long drawn = line.now().drawn();
    return conduct.drawsNothing() && drawn != Row.NONE ? drawn * ahead : 0;
  }

  private MonthFacts atOnce(Conduct conduct) {
    MonthFacts now = line.now();
    return facts(
        now.month(),
        now.balance() - conduct.repaid(),
        conduct.catchesUp() ? 0 : now.dpd(),
        plus(now.paid(), conduct.repaid()),
        now.drawn(),
        now.draws(),
        conduct.settled(),
        now.bureauQueries());
  }

  private MonthFacts later(Conduct conduct, int ahead) {
    MonthFacts now = line.now();
    boolean none = conduct.drawsNothing();
    long paid = now.paid() == Row.NONE ? Row.NONE : Math.max(now.paid(), now.due());
    return facts(
        monthAhead(now, ahead),
        Math.max(0, now.balance() - conduct.repaid() - saved(conduct, ahead)),
        0,
        ahead == 1 ? plus(paid, conduct.repaid()) : paid,
        none ? zero(now.drawn()) : now.drawn(),
        none ? zero(now.draws()) : now.draws(),
        conduct.settled(),
        zero(now.bureauQueries()));
  }

  private MonthFacts facts(
      int month,
      long balance,
      int dpd,
      long paid,
      long drawn,
      long draws,
      int settled,
      long queries) {
    MonthFacts now = line.now();
    return new MonthFacts(
        month,
        now.limit(),
        balance,
        dpd,
        now.status(),
        now.due(),
        paid,
        drawn,
        draws,
        now.pending(),
        now.interest(),
        now.income(),
        plus(now.otherLenders(), -settled),
        now.otherDebt(),
        queries,
        now.externalScore());
  }

  private static int monthAhead(MonthFacts now, int ahead) {
    int index = now.monthIndex() + ahead;
    return index / MONTHS_A_YEAR * 100 + index % MONTHS_A_YEAR + 1;
  }

  private static long plus(long value, long more) {
    return value == Row.NONE ? Row.NONE : value + more;
  }

  private static long zero(long value) {
    return value == Row.NONE ? Row.NONE : 0;
  }
}
