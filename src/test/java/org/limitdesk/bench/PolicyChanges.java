package org.limitdesk.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.policy.ActionRule;
import org.limitdesk.domain.policy.Conditions;
import org.limitdesk.domain.policy.LimitMatrix;
import org.limitdesk.domain.policy.LineRails;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.policy.RaiseTerms;
import org.limitdesk.domain.policy.ShareTable;
import org.limitdesk.domain.policy.SignalFactors;
import org.limitdesk.domain.trend.Bucket;

/** Slider after slider: every change moves all cells, the factors and the largest step a little. */
final class PolicyChanges {
  private static final long PERCENT = 1_000_000;

  private final SplittableRandom random = new SplittableRandom(6);
  private final Policy base;

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
        rules,
        new RaiseTerms(10 * PERCENT, 5_000_000, 3));
  }

  Policy next() {
    return with(base, matrix(), factors(), rails(), base.rules(), base.raise());
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
        from.bookRails(),
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
