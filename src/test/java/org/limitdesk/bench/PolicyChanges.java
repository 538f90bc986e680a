package org.limitdesk.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.policy.ActionRule;
import org.limitdesk.domain.policy.BookRails;
import org.limitdesk.domain.policy.Conditions;
import org.limitdesk.domain.policy.LimitMatrix;
import org.limitdesk.domain.policy.LineRails;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.policy.RailCap;
import org.limitdesk.domain.policy.RaiseTerms;
import org.limitdesk.domain.policy.ShareTable;
import org.limitdesk.domain.policy.SignalFactors;
import org.limitdesk.domain.trend.Bucket;

/**
 * Slider after slider: a change of everything moves all cells, the factors and the largest step a
 * little; one of a single thing moves a cell, a multiplier or the rails in turn.
 */
final class PolicyChanges {
  private static final long PERCENT = 1_000_000;

  private final SplittableRandom random = new SplittableRandom(6);
  private final Policy base;
  private int singles;

  PolicyChanges(Policy base) {
    this.base = base;
  }

  /** The same policy with a rule that raises good lines by a tenth. */
  static Policy raising(Policy base) {
    List<ActionRule> rules = new ArrayList<>(base.rules());
    Conditions good =
        new Conditions(
            Bucket.M0,
            Bucket.M0,
            0,
            java.util.Set.of(),
            null,
            null,
            java.util.Set.of(),
            java.util.Set.of(),
            java.util.Set.of(),
            6,
            30 * PERCENT);
    rules.add(rules.size() - 1, new ActionRule("good", Action.RAISE, good));
    return with(
        base,
        base.matrix(),
        base.factors(),
        base.lineRails(),
        base.bookRails(),
        rules,
        new RaiseTerms(10 * PERCENT, 5_000_000, 3));
  }

  Policy next() {
    return with(base, matrix(), factors(), rails(), base.bookRails(), base.rules(), base.raise());
  }

  /** With one cell moved, then one with other factors, then one with other rails. */
  Policy nextSingle() {
    int kind = singles++ % 3;
    return with(
        base,
        kind == 0 ? cell() : base.matrix(),
        kind == 1 ? factors() : base.factors(),
        kind == 2 ? rails() : base.lineRails(),
        kind == 2 ? bookRails() : base.bookRails(),
        base.rules(),
        base.raise());
  }

  private LimitMatrix cell() {
    LimitMatrix matrix = base.matrix();
    int movedRow = random.nextInt(matrix.score().count());
    int movedColumn = random.nextInt(matrix.utilisation().count());
    List<List<Long>> rows = new ArrayList<>();
    for (int row = 0; row <= matrix.score().count(); row++) {
      List<Long> cells = new ArrayList<>();
      for (int column = 0; column < matrix.utilisation().count(); column++) {
        boolean isMoved = row == movedRow && column == movedColumn;
        cells.add(isMoved ? (50 + random.nextInt(51)) * PERCENT : matrix.shares().at(row, column));
      }
      rows.add(cells);
    }
    return new LimitMatrix(matrix.score(), matrix.utilisation(), ShareTable.of(rows));
  }

  /** From half a percent on, so that most cuts of a bad month wait. */
  private BookRails bookRails() {
    BookRails rails = base.bookRails();
    long share = (1 + random.nextInt(10)) * PERCENT / 2;
    return new BookRails(new RailCap(share, share), rails.segments(), rails.fromLines());
  }

  private LimitMatrix matrix() {
    LimitMatrix matrix = base.matrix();
    List<List<Long>> rows = new ArrayList<>();
    for (int row = 0; row <= matrix.score().count(); row++) {
      List<Long> cells = new ArrayList<>();
      for (int column = 0; column < matrix.utilisation().count(); column++) {
        long moved = matrix.shares().at(row, column) + (random.nextInt(21) - 10) * PERCENT;
        cells.add(Math.min(100 * PERCENT, moved));
      }
      rows.add(cells);
    }
    return new LimitMatrix(matrix.score(), matrix.utilisation(), ShareTable.of(rows));
  }

  private SignalFactors factors() {
    return new SignalFactors(
        100 * PERCENT,
        (80 + random.nextInt(20)) * PERCENT,
        (60 + random.nextInt(30)) * PERCENT,
        50 * PERCENT);
  }

  private LineRails rails() {
    LineRails rails = base.lineRails();
    return new LineRails(
        (30 + random.nextInt(40)) * PERCENT,
        rails.leastDaysBetweenCuts(),
        rails.minimum(),
        rails.minimumByProduct(),
        rails.increment());
  }

  private static Policy with(
      Policy from,
      LimitMatrix matrix,
      SignalFactors factors,
      LineRails rails,
      BookRails bookRails,
      List<ActionRule> rules,
      @org.jspecify.annotations.Nullable RaiseTerms raise) {
    return new Policy(
        from.name(),
        from.version(),
        from.title(),
        from.card(),
        from.triggers(),
        matrix,
        factors,
        from.scenarios(),
        rails,
        bookRails,
        rules,
        from.nothingLeft(),
        from.restore(),
        raise,
        from.losses(),
        from.income(),
        from.authority(),
        from.dueDays());
  }
}
