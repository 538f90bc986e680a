package org.limitdesk.workflow;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.LineStatus;
import org.limitdesk.domain.npl.PackageCandidate;
import org.limitdesk.domain.npl.PackageChoice;
import org.limitdesk.domain.npl.PackageTerms;
import org.limitdesk.domain.npl.WrittenOff;
import org.limitdesk.domain.trend.BookColumns;
import org.limitdesk.domain.trend.BucketEdges;
import org.limitdesk.domain.trend.MonthColumns;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;
import org.limitdesk.workflow.port.Progress;

/**
 * Chooses the lines of a package for transfer by a rule, and leaves out those that may not go. It
 * writes nothing.
 */
public final class ChoosePackage {
  private static final int CHARGED_OFF = LineStatus.CHARGED_OFF.ordinal();

  /**
   * Chooses them as of a month's end.
   *
   * @param month yyyymm; null for the book's last one
   * @throws BookRefused LD-123 for a month that the book does not have, LD-480 where it has none
   */
  public PackageChoice choose(
      Book book, @Nullable Integer month, PackageTerms terms, Progress progress)
      throws IOException {
    BookColumns columns = book.columns(progress);
    if (columns.months().isEmpty()) {
      throw new BookRefused("LD-480", "The book has no months yet. Load some first.");
    }
    int at = month == null ? columns.months().getLast() : month;
    ReadTrends.requireMonth(columns, at);
    BucketEdges edges = ReadTrends.edges(book);
    MonthColumns lines = columns.month(at);
    BitSet taken =
        terms.writtenOff() == WrittenOff.NO ? new BitSet() : writtenOff(columns, at, progress);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.isOpen(i) && terms.takes(lines.dpd()[i], edges)) {
        taken.set(i);
      }
    }
    progress.check();
    List<PackageCandidate> candidates = book.packages().candidates(at, taken.stream().toArray());
    return PackageChoice.of(at, terms, candidates);
  }

  /** A line that was written off may have no row any more: the last one up to the month counts. */
  private static BitSet writtenOff(BookColumns columns, int at, Progress progress)
      throws IOException {
    BitSet found = new BitSet();
    List<Integer> months = columns.months();
    for (int month : months) {
      progress.check();
      progress.at("lines", (double) months.indexOf(month) / months.size());
      if (month <= at) {
        MonthColumns lines = columns.month(month);
        for (int i = 0; i < lines.size(); i++) {
          if (lines.dpd()[i] != MonthColumns.ABSENT) {
            found.set(i, lines.status()[i] == CHARGED_OFF);
          }
        }
      }
    }
    return found;
  }
}
