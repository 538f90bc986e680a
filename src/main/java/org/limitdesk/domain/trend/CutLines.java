package org.limitdesk.domain.trend;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.limitdesk.domain.borrower.CalendarNumber;

/**
 * Finds the lines that were cut between two months of a book and looks at them again some months
 * later. A cut is what the months show: an active line whose limit is lower than the month before,
 * or that is suspended now. Left alone is an active line with the limit of the month before that
 * was not cut or suspended in the {@link PastCuts#MONTHS} months before either, as far as the book
 * has them: a line cut lately goes on as a cut one does. A line that was raised is neither. What
 * happens to either side in between, a later cut too, is part of how it went on.
 */
public final class CutLines {
  private static final int CHARGED_OFF = 3;

  private final BucketEdges edges;
  private final PastCuts past = new PastCuts();
  private final SortedMap<YearMonth, Map<CutKind, CutStrata>> months = new TreeMap<>();
  private final Map<CutKind, DifferentLines> different = new EnumMap<>(CutKind.class);

  /**
   * What was found.
   *
   * @param all of all months together, each line once in what the intervals stand on, for what
   *     happens to one line in several months is not independent; a kind that never happened is
   *     missing
   * @param byMonth by the first month with the cut
   */
  public record Found(
      Map<CutKind, AfterCut> all, SortedMap<YearMonth, Map<CutKind, AfterCut>> byMonth) {}

  private CutLines(BucketEdges edges) {
    this.edges = edges;
  }

  /**
   * Looks through a book. A month counts where the book has the month before it and the one so many
   * months after it.
   *
   * @param choice of the lines as they were in the month before the cut
   * @param later months after the month of the cut, from 1
   */
  public static Found of(BookColumns book, BucketEdges edges, LineChoice choice, int later)
      throws IOException {
    CutLines cuts = new CutLines(edges);
    List<Integer> all = book.months();
    MonthColumns before = null;
    for (int month : all) {
      MonthColumns now = book.month(month);
      int after = CalendarNumber.of(CalendarNumber.month(month).plusMonths(later));
      if (before != null
          && before.month() == CalendarNumber.monthBefore(month)
          && all.contains(after)) {
        cuts.add(choice.of(before), now, book.month(after));
      }
      cuts.past.add(now);
      before = now;
    }
    return cuts.found();
  }

  private void add(MonthColumns before, MonthColumns now, MonthColumns after) {
    CutSides sides = CutSides.of(before, now, past);
    int[] places = places(before);
    Map<CutKind, CutStrata> strata = new EnumMap<>(CutKind.class);
    for (CutKind kind : CutKind.values()) {
      CutStrata of = new CutStrata();
      sides.cut(kind).stream().forEach(i -> look(of.side(true), places[i], before, after, i));
      sides.left().stream().forEach(i -> look(of.side(false), places[i], before, after, i));
      different
          .computeIfAbsent(kind, _ -> new DifferentLines())
          .add(of, sides.cut(kind), sides.left(), places);
      strata.put(kind, of);
    }
    months.put(CalendarNumber.month(now.month()), strata);
  }

  /** The stratum of each open line. */
  private int[] places(MonthColumns lines) {
    int[] places = new int[lines.size()];
    for (int i = 0; i < places.length; i++) {
      if (lines.isOpen(i)) {
        places[i] =
            CutStrata.place(edges.index(lines.dpd()[i]), lines.balance()[i], lines.limit()[i]);
      }
    }
    return places;
  }

  private void look(
      CutStrata.Side side, int place, MonthColumns before, MonthColumns after, int line) {
    side.add(place, before.ownBalance(line));
    if (line < after.size() && after.isOpen(line)) {
      boolean over30 = edges.index(after.dpd()[line]) >= Bucket.M2.ordinal();
      side.isOpen(place, over30, after.ownBalance(line), after.ownLimit(line));
    } else if (line < after.size()
        && after.dpd()[line] != MonthColumns.ABSENT
        && after.status()[line] == CHARGED_OFF) {
      side.isChargedOff(place);
    } else {
      side.isGone(place);
    }
  }

  private Found found() {
    Map<CutKind, AfterCut> all = new EnumMap<>(CutKind.class);
    SortedMap<YearMonth, Map<CutKind, AfterCut>> byMonth = new TreeMap<>();
    for (CutKind kind : CutKind.values()) {
      List<CutStrata> strata = new ArrayList<>();
      months.forEach((month, of) -> {
        CutStrata each = of.getOrDefault(kind, new CutStrata());
        strata.add(each);
        put(
            byMonth.computeIfAbsent(month, _ -> new EnumMap<>(CutKind.class)),
            kind,
            CutStrata.compare(List.of(each)));
      });
      DifferentLines lines = different.getOrDefault(kind, new DifferentLines());
      put(all, kind, lines.of(CutStrata.compare(strata)));
    }
    byMonth.values().removeIf(Map::isEmpty);
    return new Found(all, byMonth);
  }

  private static void put(Map<CutKind, AfterCut> into, CutKind kind, AfterCut after) {
    if (after.lines() + after.alone() > 0) {
      into.put(kind, after);
    }
  }
}
