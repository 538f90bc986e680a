package org.limitdesk.domain.trend;

import java.io.IOException;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;

/**
 * How the lines opened in one month go on (开户批次), by months on book: the share of a cohort that is
 * bad, or ever was. By count the denominator is the cohort's lines, by balance the first limit that
 * the book saw of each, both for good, so that a curve is not bent by lines that leave. By balance
 * a bad line weighs what it owes, in an ever curve what it owed when it first was bad; of a co-lent
 * line the own share. Charged off is worse than every bucket; in a current curve a line that was
 * charged off or sold has left. Lines without a month of opening are in no cohort.
 */
public final class Vintages {
  /** The place of charged_off among the statuses. */
  private static final int CHARGED_OFF = 3;

  private final Terms terms;
  private final BucketEdges edges;
  private final @Nullable YearMonth[] opened;
  private final TreeMap<YearMonth, Tally> cohorts = new TreeMap<>();

  /**
   * What a curve is of.
   *
   * @param worst the least bucket that is bad
   * @param ever whether a line that was bad once stays bad
   */
  public record Terms(Measure measure, Bucket worst, boolean ever) {}

  /**
   * A point of a curve.
   *
   * @param months on book, 0 in the month of opening
   * @param rate 0 to 1 and, by balance, over 1 where more is owed than the first limits
   */
  public record Point(int months, double rate) {}

  /**
   * The lines opened in one month.
   *
   * @param lines those that the book ever saw
   * @param isTruncated opened before the first month of the book: what became of them before is not
   *     known
   * @param points rising; none of months that the book does not have
   */
  public record Cohort(YearMonth opened, long lines, boolean isTruncated, List<Point> points) {
    public Cohort {
      points = List.copyOf(points);
    }
  }

  private static final class Tally {
    private final List<Integer> months = new ArrayList<>();
    private final List<Long> bad = new ArrayList<>();
    private long lines;
    private long limits;
    private long badNow;
  }

  private Vintages(Terms terms, BucketEdges edges, Segments vintage) {
    this.terms = terms;
    this.edges = edges;
    List<String> names = vintage.names();
    opened = new @Nullable YearMonth[names.size()];
    for (int i = 0; i < opened.length; i++) {
      opened[i] = month(names.get(i));
    }
  }

  private static @Nullable YearMonth month(String name) {
    try {
      return YearMonth.parse(name);
    } catch (DateTimeParseException unknown) {
      return null;
    }
  }

  /**
   * The cohorts of a book, the oldest first. Those opened before its first month are in no ever
   * curve: what they were before is not known.
   *
   * @param vintage the segments by the month of opening
   */
  public static List<Cohort> of(BookColumns book, Segments vintage, BucketEdges edges, Terms terms)
      throws IOException {
    Vintages vintages = new Vintages(terms, edges, vintage);
    boolean[] seen = new boolean[0];
    boolean[] bad = new boolean[0];
    for (int month : book.months()) {
      MonthColumns lines = book.month(month);
      seen = seen.length == 0 ? new boolean[lines.size()] : seen;
      bad = bad.length == 0 ? new boolean[lines.size()] : bad;
      vintages.add(lines, vintage, seen, bad);
    }
    return vintages.cohorts(book.months());
  }

  private void add(MonthColumns lines, Segments vintage, boolean[] seen, boolean[] wasBad) {
    cohorts.values().forEach(tally -> tally.badNow = terms.ever() ? tally.badNow : 0);
    for (int i = 0; i < lines.size(); i++) {
      YearMonth month =
          lines.dpd()[i] == MonthColumns.ABSENT ? null : opened[vintage.of(i, lines.month())];
      if (month != null) {
        add(cohorts.computeIfAbsent(month, _ -> new Tally()), lines, i, seen, wasBad);
      }
    }
    YearMonth now = CalendarNumber.month(lines.month());
    cohorts.forEach((month, tally) -> {
      if (!now.isBefore(month)) {
        tally.months.add((int) ChronoUnit.MONTHS.between(month, now));
        tally.bad.add(tally.badNow);
      }
    });
  }

  private void add(Tally tally, MonthColumns lines, int i, boolean[] seen, boolean[] wasBad) {
    if (!seen[i]) {
      seen[i] = true;
      tally.lines++;
      tally.limits += lines.ownLimit(i);
    }
    if (isBad(lines, i) && !(terms.ever() && wasBad[i])) {
      wasBad[i] = true;
      tally.badNow += terms.measure() == Measure.COUNT ? 1 : lines.ownBalance(i);
    }
  }

  private boolean isBad(MonthColumns lines, int i) {
    return lines.isOpen(i)
        ? edges.index(lines.dpd()[i]) >= terms.worst().ordinal()
        : terms.ever() && lines.status()[i] == CHARGED_OFF;
  }

  private List<Cohort> cohorts(List<Integer> months) {
    List<Cohort> found = new ArrayList<>();
    cohorts.forEach((month, tally) -> {
      boolean truncated = month.isBefore(CalendarNumber.month(months.getFirst()));
      long whole = terms.measure() == Measure.COUNT ? tally.lines : tally.limits;
      if (whole > 0 && !(truncated && terms.ever())) {
        found.add(new Cohort(month, tally.lines, truncated, points(tally, whole)));
      }
    });
    return List.copyOf(found);
  }

  private static List<Point> points(Tally tally, long whole) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < tally.bad.size(); i++) {
      points.add(new Point(tally.months.get(i), (double) tally.bad.get(i) / whole));
    }
    return points;
  }
}
