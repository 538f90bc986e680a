package org.limitdesk.domain.trend;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Counts a book's delinquency by month, for the whole book or by segment, in one pass over its
 * columns.
 */
public final class Delinquency {
  private final BucketEdges edges;

  public Delinquency(BucketEdges edges) {
    this.edges = edges;
  }

  /** The whole book, a tally a month, in the order of the months. */
  public List<MonthTally> whole(BookColumns book) throws IOException {
    List<MonthTally> tallies = new ArrayList<>();
    for (int month : book.months()) {
      tallies.add(of(book.month(month)));
    }
    return tallies;
  }

  /**
   * By segment: for each of the segments' names, in their order, a tally a month, in the order of
   * the months. Segments and months without a line are there, with zeros.
   */
  public List<List<MonthTally>> bySegment(BookColumns book, Segments segments) throws IOException {
    List<List<MonthTally>> tallies = new ArrayList<>();
    segments.names().forEach(name -> tallies.add(new ArrayList<>()));
    for (int month : book.months()) {
      List<MonthTally> ofMonth = bySegment(book.month(month), segments);
      for (int i = 0; i < ofMonth.size(); i++) {
        tallies.get(i).add(ofMonth.get(i));
      }
    }
    return tallies;
  }

  /** The whole book from its segments, each line being in one: no second pass over the book. */
  public static List<MonthTally> whole(List<List<MonthTally>> bySegment) {
    List<MonthTally> whole = new ArrayList<>();
    for (MonthTally first : bySegment.isEmpty() ? List.<MonthTally>of() : bySegment.getFirst()) {
      whole.add(new MonthTally(first.month()));
    }
    for (List<MonthTally> segment : bySegment) {
      for (int i = 0; i < whole.size(); i++) {
        whole.get(i).add(segment.get(i));
      }
    }
    return whole;
  }

  /** One month of the whole book. */
  public MonthTally of(MonthColumns lines) {
    MonthTally tally = new MonthTally(lines.month());
    for (int i = 0; i < lines.size(); i++) {
      if (lines.isOpen(i)) {
        add(tally, lines, i);
      }
    }
    return tally;
  }

  /** One month by segment, in the order of the segments' names. */
  public List<MonthTally> bySegment(MonthColumns lines, Segments segments) {
    MonthTally[] tallies = new MonthTally[segments.names().size()];
    Arrays.setAll(tallies, i -> new MonthTally(lines.month()));
    for (int i = 0; i < lines.size(); i++) {
      if (lines.isOpen(i)) {
        add(tallies[segments.of(i, lines.month())], lines, i);
      }
    }
    return List.of(tallies);
  }

  private void add(MonthTally tally, MonthColumns lines, int borrower) {
    int dpd = lines.dpd()[borrower];
    tally.add(edges.index(dpd), dpd, lines.ownBalance(borrower));
  }
}
