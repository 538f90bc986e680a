package org.limitdesk.domain.scoring.path;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.LineHistory;
import org.limitdesk.domain.borrower.MonthFacts;
import org.limitdesk.domain.scoring.Breakdown;
import org.limitdesk.domain.scoring.CardScorer;
import org.limitdesk.domain.scoring.Characteristic;
import org.limitdesk.domain.scoring.Scorecard;

/**
 * Finds the path to a score by trying all that a borrower can do. Each combination is tried, and in
 * each the least amount to repay is found exactly: between the amounts that bring a month's balance
 * to nothing every characteristic only rises or only falls with what is repaid, so halving finds
 * each fen at which one of them crosses a bound of the card.
 */
public final class PathFinder {
  /** The longest that anybody is asked to wait. */
  public static final int MOST_MONTHS = 12;

  private final CardScorer scorer;
  private final ValueCells cells;
  private final Runnable check;

  /**
   * @param check is run often, and may throw to end the search
   * @throws IllegalArgumentException where no path can be sought for the scorer's card
   */
  public PathFinder(CardScorer scorer, Runnable check) {
    if (!canSeek(scorer.card())) {
      throw new IllegalArgumentException("paths are sought for points in bins only");
    }
    this.scorer = scorer;
    this.check = check;
    cells = new ValueCells(scorer.card());
  }

  /**
   * Whether all points stand in bins of the program's own characteristics: what a card reckons can
   * rise and fall between two amounts without crossing a bound.
   */
  public static boolean canSeek(Scorecard card) {
    return card.derived().isEmpty()
        && card.characteristics().stream().noneMatch(Characteristic::reckons);
  }

  /**
   * The soonest path within so many months: of those with the fewest things to do, the one that
   * repays least, then the one that settles fewest other lenders. Empty where there is none, or
   * where the line has no score to improve.
   *
   * @param months at most this many months are waited, 0 to {@link #MOST_MONTHS}
   */
  public Optional<ImprovementPath> within(LineHistory line, BigDecimal target, int months) {
    for (int wait = 0; wait <= months; wait++) {
      Optional<ImprovementPath> path = after(line, target, wait);
      if (path.isPresent()) {
        return path;
      }
    }
    return Optional.empty();
  }

  /** The same after exactly so many months. */
  public Optional<ImprovementPath> after(LineHistory line, BigDecimal target, int months) {
    Breakdown before = breakdown(line);
    if (before == null) {
      return Optional.empty();
    }
    Search search = new Search(line, target);
    Conduct best = null;
    List<Integer> settled = Settling.worthTrying(line, cells, months, check);
    for (Conduct start : Choices.of(line.now(), months, settled)) {
      Conduct found = search.least(start);
      if (found != null && (best == null || Conduct.SIMPLER.compare(found, best) < 0)) {
        best = found;
      }
    }
    return Optional.ofNullable(best)
        .map(conduct -> new ImprovementPath(conduct, before, search.known(conduct)));
  }

  private @Nullable Breakdown breakdown(LineHistory line) {
    return scorer.breakdown(scorer.score(line));
  }

  /** Looks for the least that must be repaid, all else given. */
  private final class Search {
    private final Forward forward;
    private final MonthFacts now;
    private final BigDecimal target;

    Search(LineHistory line, BigDecimal target) {
      forward = new Forward(line);
      now = line.now();
      this.target = target;
    }

    @Nullable Conduct least(Conduct start) {
      long[] starts = forward.whereShapesChange(start);
      for (int i = 0; i < starts.length; i++) {
        Tried low = tried(start.withRepaid(starts[i]));
        if (low.reaches()) {
          return low.conduct();
        }
        long last = i + 1 < starts.length ? starts[i + 1] - 1 : now.balance();
        Tried found = first(low, tried(start.withRepaid(last)));
        if (found != null) {
          return found.conduct();
        }
      }
      return null;
    }

    /** The first that reaches the target, of those after {@code from} up to {@code to}. */
    private @Nullable Tried first(Tried from, Tried to) {
      long low = from.conduct().repaid();
      long high = to.conduct().repaid();
      boolean nothingBetween = from.sameCells(to) && !to.reaches();
      if (low == high || nothingBetween) {
        return null;
      }
      if (high - low == 1) {
        return to.reaches() ? to : null;
      }
      Tried middle = tried(to.conduct().withRepaid(low + (high - low) / 2));
      Tried found = first(from, middle);
      return found != null ? found : first(middle, to);
    }

    private Tried tried(Conduct conduct) {
      check.run();
      LineHistory after = forward.after(conduct);
      Breakdown breakdown = breakdown(after);
      return new Tried(
          conduct, cells.of(after), breakdown != null && breakdown.score().compareTo(target) >= 0);
    }

    Breakdown known(Conduct conduct) {
      Breakdown breakdown = breakdown(forward.after(conduct));
      if (breakdown == null) {
        throw new IllegalStateException("a path ends without a score");
      }
      return breakdown;
    }
  }

  /** What came of one conduct. */
  private record Tried(Conduct conduct, int[] cells, boolean reaches) {
    boolean sameCells(Tried other) {
      return Arrays.equals(cells, other.cells);
    }
  }
}
