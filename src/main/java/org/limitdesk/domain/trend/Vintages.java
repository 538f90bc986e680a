package org.limitdesk.domain.trend;

import java.io.IOException;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.money.Fen;

/**
 * How the lines opened in one month go on (开户批次), by months on book: the share of a cohort that is
 * bad, or ever was. What the share is of is the {@link Denominator}; but for cumulative draws it is
 * the cohort's for good, so that a curve is not bent by lines that leave. A line whose denominator
 * is not known is in neither part. By balance a bad line weighs what it owes, in an ever curve what
 * it owed when it first was bad; of a co-lent line the own share. Charged off is worse than every
 * bucket; in a current curve a line that was charged off or sold has left. Lines without a month of
 * opening are in no cohort.
 */
public final class Vintages {
  /** The place of charged_off among the statuses. */
  private static final int CHARGED_OFF = 3;

  private final Terms terms;
  private final BucketEdges edges;
  private final @Nullable YearMonth[] opened;
  private final TreeMap<YearMonth, Tally> cohorts = new TreeMap<>();
  private final BitSet seen = new BitSet();
  private final BitSet wasBad = new BitSet();
  private final BitSet lacking = new BitSet();
  private long[] initialLimits = new long[0];
  private long withoutOpening;

  /**
   * What a curve is of.
   *
   * @param worst the least bucket that is bad
   * @param ever whether a line that was bad once stays bad
   */
  public record Terms(Denominator denominator, Bucket worst, boolean ever) {
    /** Of lines by count, and of the first limits by balance. */
    public Terms(Measure measure, Bucket worst, boolean ever) {
      this(measure == Measure.COUNT ? Denominator.LINES : Denominator.FIRST_LIMITS, worst, ever);
    }
  }

  /**
   * The curves of a book.
   *
   * @param cohorts the oldest first
   * @param withoutOpening lines of which the book does not tell when they were opened
   */
  public record Curves(List<Cohort> cohorts, long withoutOpening) {
    public Curves {
      cohorts = List.copyOf(cohorts);
    }
  }

  /**
   * A point of a curve.
   *
   * @param months on book, 0 in the month of opening
   * @param rate 0 to 1 and, by balance, over 1 where more is owed than the denominator
   */
  public record Point(int months, double rate) {}

  /**
   * The lines opened in one month.
   *
   * @param lines those that the book ever saw and whose denominator is known
   * @param lacking those that the book saw and whose denominator is not known
   * @param isTruncated opened before the first month of the book: what became of them before is not
   *     known
   * @param points rising; none of months that the book does not have
   */
  public record Cohort(
      YearMonth opened, long lines, long lacking, boolean isTruncated, List<Point> points) {
    public Cohort {
      points = List.copyOf(points);
    }
  }

  private static final class Tally {
    private final List<Integer> months = new ArrayList<>();
    private final List<Long> bad = new ArrayList<>();
    private final List<Long> drawn = new ArrayList<>();
    private long lines;
    private long lacking;
    private long limits;
    private long badNow;
    private long drawnSoFar;

    /** What the rate of a month is a share of; the months count from 0. */
    private long whole(Denominator denominator, int month) {
      return switch (denominator) {
        case LINES -> lines;
        case FIRST_LIMITS, INITIAL_LIMITS -> limits;
        case DRAWN -> drawn.get(month);
      };
    }
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
   * The cohorts of a book. Those opened before its first month are in no ever curve: what they were
   * before is not known.
   *
   * @param vintage the segments by the month of opening
   */
  public static Curves of(
      BookColumns book, Segments vintage, BucketEdges edges, Terms terms, VintageAmounts amounts)
      throws IOException {
    Vintages vintages = new Vintages(terms, edges, vintage);
    vintages.findLacking(book, vintage, amounts);
    for (int month : book.months()) {
      vintages.add(book.month(month), vintage, amounts);
    }
    return new Curves(vintages.cohorts(book.months()), vintages.withoutOpening);
  }

  /**
   * The keys of the lines behind a cell: those of a cohort that are bad in a month, or were by
   * then; all that its curve is of, whatever the month, where none is called bad.
   *
   * @param month yyyymm
   * @param check called between months; may end the work by throwing
   */
  public static BitSet lines(
      BookColumns book,
      Segments vintage,
      BucketEdges edges,
      CohortPart part,
      int month,
      VintageAmounts amounts,
      Runnable check)
      throws IOException {
    Bucket worst = part.worst();
    Terms terms = new Terms(part.denominator(), worst == null ? Bucket.M0 : worst, part.ever());
    Vintages vintages = new Vintages(terms, edges, vintage);
    vintages.findLacking(book, vintage, amounts);
    BitSet found = new BitSet();
    for (int each : book.months()) {
      check.run();
      if (worst == null || each == month || (part.ever() && each < month)) {
        vintages.find(found, book.month(each), vintage, part);
      }
    }
    found.andNot(vintages.lacking);
    return found;
  }

  private void find(BitSet found, MonthColumns lines, Segments vintage, CohortPart part) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.dpd()[i] != MonthColumns.ABSENT
          && part.opened().equals(opened[vintage.of(i, lines.month())])
          && (part.worst() == null || isBad(lines, i))) {
        found.set(i);
      }
    }
  }

  private void findLacking(BookColumns book, Segments vintage, VintageAmounts amounts)
      throws IOException {
    List<Integer> months = book.months();
    if (terms.denominator() == Denominator.INITIAL_LIMITS && !months.isEmpty()) {
      initialLimits = amounts.initialLimits(book.month(months.getLast()).size());
      for (int i = 0; i < initialLimits.length; i++) {
        lacking.set(i, initialLimits[i] == VintageAmounts.UNTOLD);
      }
    } else if (terms.denominator() == Denominator.DRAWN) {
      lacking.or(ToldDraws.lacking(book, vintage, opened, amounts));
    }
  }

  private void add(MonthColumns lines, Segments vintage, VintageAmounts amounts) {
    cohorts.values().forEach(tally -> tally.badNow = terms.ever() ? tally.badNow : 0);
    boolean isDrawn = terms.denominator() == Denominator.DRAWN;
    long[] drawn = isDrawn ? amounts.drawn(lines.month(), lines.size()) : new long[0];
    for (int i = 0; i < lines.size(); i++) {
      if (lines.dpd()[i] != MonthColumns.ABSENT) {
        YearMonth month = opened[vintage.of(i, lines.month())];
        if (month == null) {
          withoutOpening += seen.get(i) ? 0 : 1;
          seen.set(i);
        } else {
          Tally tally = cohorts.computeIfAbsent(month, _ -> new Tally());
          add(tally, lines, i);
          tally.drawnSoFar +=
              isDrawn && !lacking.get(i) ? Fen.share(drawn[i], lines.ownShare()[i]) : 0;
        }
      }
    }
    endMonth(CalendarNumber.month(lines.month()));
  }

  private void endMonth(YearMonth now) {
    cohorts.forEach((month, tally) -> {
      if (!now.isBefore(month)) {
        tally.months.add((int) ChronoUnit.MONTHS.between(month, now));
        tally.bad.add(tally.badNow);
        tally.drawn.add(tally.drawnSoFar);
      }
    });
  }

  private void add(Tally tally, MonthColumns lines, int i) {
    boolean isNew = !seen.get(i);
    seen.set(i);
    if (lacking.get(i)) {
      tally.lacking += isNew ? 1 : 0;
      return;
    }
    if (isNew) {
      tally.lines++;
      tally.limits += limit(lines, i);
    }
    if (isBad(lines, i) && !(terms.ever() && wasBad.get(i))) {
      wasBad.set(i);
      tally.badNow += terms.denominator().measure() == Measure.COUNT ? 1 : lines.ownBalance(i);
    }
  }

  private long limit(MonthColumns lines, int i) {
    return terms.denominator() == Denominator.INITIAL_LIMITS
        ? Fen.share(initialLimits[i], lines.ownShare()[i])
        : lines.ownLimit(i);
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
      List<Point> points = points(tally);
      if (!points.isEmpty() && !(truncated && terms.ever())) {
        found.add(new Cohort(month, tally.lines, tally.lacking, truncated, points));
      }
    });
    return found;
  }

  /** No point where the denominator is nothing. */
  private List<Point> points(Tally tally) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < tally.bad.size(); i++) {
      long whole = tally.whole(terms.denominator(), i);
      if (whole > 0) {
        points.add(new Point(tally.months.get(i), (double) tally.bad.get(i) / whole));
      }
    }
    return points;
  }
}
