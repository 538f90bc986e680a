package org.limitdesk.domain.trend;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.borrower.LineStatus;
import org.limitdesk.domain.money.Fen;

/**
 * Counts month by month what was written off and recovered, and what stood on the book, by segment.
 * A line counts in the segment that it has at that month end.
 */
public final class LossCount {
  private static final int CHARGED_OFF = LineStatus.CHARGED_OFF.ordinal();

  private final Segments segments;
  private final List<List<MonthLoss>> found = new ArrayList<>();
  private @Nullable MonthColumns before;

  private LossCount(Segments segments) {
    this.segments = segments;
    segments.names().forEach(name -> found.add(new ArrayList<>()));
  }

  /** Reads what was written off and recovered in a month, yyyymm. */
  public interface Source {
    MonthLosses month(int month);
  }

  /** By segment, in the order of their names: a month each, in the order of the months. */
  public static List<List<MonthLoss>> of(BookColumns book, Source losses, Segments segments)
      throws IOException {
    LossCount count = new LossCount(segments);
    for (int month : book.months()) {
      count.add(book.month(month), losses.month(month));
    }
    return count.found;
  }

  private void add(MonthColumns lines, MonthLosses losses) {
    MonthColumns last = before;
    if (last != null && !isNext(last.month(), lines.month())) {
      last = null;
    }
    MonthLoss[] tallies = new MonthLoss[found.size()];
    for (int i = 0; i < tallies.length; i++) {
      tallies[i] = new MonthLoss(lines.month(), last != null);
      found.get(i).add(tallies[i]);
    }
    addLevels(lines, last, tallies);
    boolean[] hasAmount = addAmounts(lines, losses, tallies);
    addWithoutAmount(lines, last, hasAmount, tallies);
    before = lines;
  }

  private static boolean isNext(int before, int month) {
    return CalendarNumber.month(before).plusMonths(1).equals(CalendarNumber.month(month));
  }

  private void addLevels(MonthColumns lines, @Nullable MonthColumns last, MonthLoss[] tallies) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.isOpen(i)) {
        tallies[segments.of(i, lines.month())].closes(lines.ownBalance(i));
      }
    }
    for (int i = 0; last != null && i < last.size(); i++) {
      if (last.isOpen(i)) {
        tallies[segments.of(i, last.month())].opens(last.ownBalance(i));
      }
    }
  }

  /** Returns which lines had something written off. */
  private boolean[] addAmounts(MonthColumns lines, MonthLosses losses, MonthLoss[] tallies) {
    boolean[] hasAmount = new boolean[lines.size()];
    for (int at = 0; at < losses.borrowers().length; at++) {
      int line = losses.borrowers()[at];
      if (lines.dpd()[line] == MonthColumns.ABSENT) {
        continue; // a line that is not counted: what has an amount has a row
      }
      MonthLoss tally = tallies[segments.of(line, lines.month())];
      long share = lines.ownShare()[line];
      if (losses.chargedOff()[at] > 0) {
        hasAmount[line] = true;
        tally.chargesOff(Fen.share(losses.chargedOff()[at], share));
      }
      if (losses.recovered()[at] > 0) {
        tally.recovers(Fen.share(losses.recovered()[at], share));
      }
    }
    return hasAmount;
  }

  /** Without the month before it is not known when a line came to be written off. */
  private void addWithoutAmount(
      MonthColumns lines, @Nullable MonthColumns last, boolean[] hasAmount, MonthLoss[] tallies) {
    for (int i = 0; last != null && i < Math.min(lines.size(), last.size()); i++) {
      if (isWrittenOff(lines, i) && last.isOpen(i) && !hasAmount[i]) {
        tallies[segments.of(i, lines.month())].chargesOffWithoutAmount();
      }
    }
  }

  private static boolean isWrittenOff(MonthColumns lines, int line) {
    return lines.dpd()[line] != MonthColumns.ABSENT && lines.status()[line] == CHARGED_OFF;
  }
}
