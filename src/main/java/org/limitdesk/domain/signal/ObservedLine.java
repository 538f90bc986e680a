package org.limitdesk.domain.signal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.FlagFacts;
import org.limitdesk.domain.borrower.LimitChange;
import org.limitdesk.domain.borrower.LineHistory;
import org.limitdesk.domain.borrower.MonthFacts;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.BucketEdges;

/**
 * One line as known at a month, seen with the book's bucket edges. Months are named by their place
 * in the history, from 0.
 */
public final class ObservedLine {
  /** For so many months our own cut is not held against the borrower. */
  static final int OWN_CUT_MONTHS = 12;

  /** The place of a month that the history does not have. */
  static final int NONE = -1;

  private static final List<String> FLAG_KINDS =
      BookTable.FLAGS.columns().get(BookTable.FLAGS.indexOf("kind")).codes();

  private final LineHistory line;
  private final BucketEdges edges;
  private final List<LimitChange> cuts;
  private final PastScores scores;

  public ObservedLine(LineHistory line, BucketEdges edges) {
    this(line, edges, PastScores.UNKNOWN);
  }

  /**
   * The same with its scores.
   *
   * @param scores asked only by triggers that look at scores
   */
  public ObservedLine(LineHistory line, BucketEdges edges, PastScores scores) {
    this.line = line;
    this.scores = scores;
    this.edges = edges;
    cuts = CutFinder.of(line);
  }

  /** The kinds of flag there are, in the words of {@code flags.kind}. */
  public static List<String> flagKinds() {
    return FLAG_KINDS;
  }

  public LineHistory line() {
    return line;
  }

  /**
   * Every cut of the limit, oldest first: those that the book has as limit changes, and those that
   * are only seen between two months, dated at the later month end.
   */
  public List<LimitChange> cuts() {
    return cuts;
  }

  /** The place of the month itself. */
  public int last() {
    return line.months().size() - 1;
  }

  public MonthFacts month(int place) {
    return line.months().get(place);
  }

  public Bucket bucket(int place) {
    return edges.bucket(month(place).dpd());
  }

  /** The bucket at the month itself. */
  public Bucket bucket() {
    return bucket(last());
  }

  /** The calendar month before, or {@link #NONE} where the book lacks it. */
  int before(int place) {
    boolean follows = place > 0 && month(place - 1).monthIndex() == month(place).monthIndex() - 1;
    return follows ? place - 1 : NONE;
  }

  /** The calendar month so many before, or {@link #NONE} where the book lacks it. */
  int placeBefore(int place, int months) {
    int first = firstWithin(place, months);
    return monthsBetween(first, place) == months ? first : NONE;
  }

  /** The score at that month, from what was known then; null where the line had none. */
  @Nullable BigDecimal score(int place) {
    return scores.at(place);
  }

  /** The first place within so many calendar months before that one; the place itself for none. */
  int firstWithin(int place, int months) {
    int first = place;
    while (first > 0 && monthsBetween(first - 1, place) <= months) {
      first--;
    }
    return first;
  }

  int monthsBetween(int earlier, int later) {
    return month(later).monthIndex() - month(earlier).monthIndex();
  }

  /** The last day of that month, yyyymmdd. */
  public int endOf(int place) {
    return endOf(place, 0);
  }

  /** The last day of the month that lies so many months before that one, yyyymmdd. */
  int endOf(int place, int monthsBefore) {
    return CutFinder.lastDay(month(place).monthIndex() - monthsBefore);
  }

  /**
   * The limit that use at {@code place} is measured by, as seen from {@code from}: the greatest
   * that a cut in the twelve months up to {@code from} took away, if that cut had happened by then.
   */
  long limitWithoutOwnCut(int place, int from) {
    long limit = month(place).limit();
    if (cuts.isEmpty()) {
      return limit;
    }
    int since = endOf(from, OWN_CUT_MONTHS);
    int until = endOf(place);
    for (LimitChange cut : cuts) {
      if (cut.at() > since && cut.at() <= until) {
        limit = Math.max(limit, cut.before());
      }
    }
    return limit;
  }

  /** The flags that stand on the last day of that month, in the book's order. */
  List<FlagFacts> flags(int place) {
    if (line.flags().isEmpty()) {
      return List.of();
    }
    int day = endOf(place);
    List<FlagFacts> standing = new ArrayList<>(line.flags());
    standing.removeIf(flag -> !flag.standsOn(day));
    return standing;
  }

  /** The kinds of flag that stand at the end of the month itself, each once. */
  public List<String> standingFlags() {
    return flags(last()).stream().map(flag -> FLAG_KINDS.get(flag.kind())).distinct().toList();
  }

  /** How many months in a row, up to the month itself and ended after that day, were M0. */
  public int monthsClean(int afterDay) {
    int count = 0;
    for (int place = last();
        place != NONE && bucket(place) == Bucket.M0 && endOf(place) > afterDay;
        place = before(place)) {
      count++;
    }
    return count;
  }
}
