package org.limitdesk.domain.whatif;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.limitdesk.domain.borrower.Borrower;
import org.limitdesk.domain.borrower.LineHistory;
import org.limitdesk.domain.borrower.MonthFacts;
import org.limitdesk.domain.borrower.Row;
import org.limitdesk.domain.policy.SegmentField;
import org.limitdesk.domain.scoring.LineScore;
import org.limitdesk.domain.scoring.Pd;
import org.limitdesk.domain.scoring.Scale;
import org.limitdesk.domain.scoring.Scorecard;
import org.limitdesk.domain.scoring.Tiers;

/**
 * A shock to a book. The month's income becomes k times what it was, and everything that looks at
 * it is worked out anew: the score, the income signal, what can be afforded. Odds of bad are
 * multiplied by k: the score loses exactly {@code PDO · log2 k} points, and {@code PD′ = k·PD / (1
 * − PD + k·PD)} of the unrounded PD, the floor of overdue lines included. A line whose PD is 1
 * keeps it; a card without a scale has no odds that could be multiplied.
 *
 * @param odds for every line, above 0
 * @param income for every line, not below 0
 * @param shocks further ones for single segments; all that fit a line multiply
 */
public record Stress(double odds, double income, List<Shock> shocks) {
  /** The greatest factor of odds. */
  public static final int MOST_ODDS = 1000;

  /** The greatest factor of income. */
  public static final int MOST_INCOME = 100;

  /** The book as it is. */
  public static final Stress NONE = new Stress(1, 1, List.of());

  /**
   * A shock to one segment.
   *
   * @param odds above 0
   */
  public record Shock(SegmentField field, String value, double odds) {
    public Shock {
      requireOdds(odds);
    }
  }

  /** Throws {@link IllegalArgumentException} for a factor that is none. */
  public Stress {
    requireOdds(odds);
    if (!takesIncome(income)) {
      throw new IllegalArgumentException("income × " + income + ": not from 0 to " + MOST_INCOME);
    }
    shocks = List.copyOf(shocks);
  }

  /** Whether odds of bad can be multiplied by that. */
  public static boolean takesOdds(double odds) {
    return odds > 0 && odds <= MOST_ODDS;
  }

  /** Whether the month's income can be multiplied by that. */
  public static boolean takesIncome(double income) {
    return income >= 0 && income <= MOST_INCOME;
  }

  private static void requireOdds(double odds) {
    if (!takesOdds(odds)) {
      throw new IllegalArgumentException("odds × " + odds + ": not above 0 and up to " + MOST_ODDS);
    }
  }

  /** What the odds of bad of that borrower's line are multiplied by. */
  public double odds(Borrower borrower) {
    double product = odds;
    for (Shock shock : shocks) {
      product *= shock.value().equals(shock.field().of(borrower)) ? shock.odds() : 1;
    }
    return product;
  }

  /** The line with the month's income under stress, half up to the fen. */
  public LineHistory line(LineHistory line) {
    if (income == 1 || line.now().income() == Row.NONE) {
      return line;
    }
    List<MonthFacts> months = new ArrayList<>(line.months());
    months.set(months.size() - 1, now(line.now()));
    return new LineHistory(
        line.borrower(),
        months,
        line.draws(),
        line.flags(),
        line.limitChanges(),
        line.arrangements());
  }

  private MonthFacts now(MonthFacts now) {
    long stressed =
        BigDecimal.valueOf(now.income())
            .multiply(BigDecimal.valueOf(income))
            .setScale(0, RoundingMode.HALF_UP)
            .longValueExact();
    return new MonthFacts(
        now.month(),
        now.limit(),
        now.balance(),
        now.dpd(),
        now.status(),
        now.due(),
        now.paid(),
        now.drawn(),
        now.draws(),
        now.pending(),
        now.interest(),
        stressed,
        now.otherLenders(),
        now.otherDebt(),
        now.bureauQueries(),
        now.externalScore());
  }

  /** The score with that borrower's odds of bad multiplied. */
  public LineScore score(Borrower borrower, LineScore score, Scorecard card) {
    double k = odds(borrower);
    Scale scale = card.scale();
    if (k == 1 || scale == null) {
      return score;
    }
    BigDecimal points = score.score();
    BigDecimal less = points == null ? null : points.subtract(BigDecimal.valueOf(scale.cost(k)));
    Tiers tiers = card.tiers();
    Pd cardPd = score.cardPd();
    Pd pd = score.pd();
    return new LineScore(
        score.state(),
        less,
        cardPd == null ? null : cardPd.withOddsTimes(k),
        pd == null ? null : pd.withOddsTimes(k),
        less == null || tiers == null ? null : tiers.of(less),
        score.evaluation());
  }
}
