package org.limitdesk.domain.proposal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/**
 * Recomputes a proposal from its printed trace alone, as someone with a pocket calculator would: it
 * reads the strings, knows the rules of the field and none of the program's arithmetic.
 */
public final class TraceByHand {
  /** No step has made a limit yet. */
  private static final BigDecimal UNTOUCHED = BigDecimal.ONE.negate();

  private final List<TraceStep> trace;

  /** The steps as they are printed. */
  public TraceByHand(List<TraceStep> trace) {
    this.trace = trace;
  }

  /** The new limit as a decimal. */
  public BigDecimal limit() {
    BigDecimal limit = UNTOUCHED;
    for (TraceStep step : trace) {
      limit =
          switch (step.step()) {
            case "matrix" -> cents(in(step, "limit").multiply(in(step, "share")));
            case "signals" -> cents(taken(limit, step).multiply(factor(step)));
            case "scenario" -> cents(taken(limit, step).multiply(in(step, "factor")));
            case "largest_step" -> taken(limit, step).max(least(step));
            case "balance" -> taken(limit, step).max(in(step, "balance"));
            case "product_minimum" -> taken(limit, step).max(in(step, "minimum"));
            case "rounding" -> up(taken(limit, step), step).min(in(step, "limit"));
            case "nothing_left" -> in(step, "limit", limit);
            case "suspend", "recall" -> in(step, "balance").min(in(step, "limit"));
            case "restore" -> restored(step);
            case "raise" -> raised(step);
            default -> limit;
          };
      checkResult(step, limit);
    }
    return limit.signum() < 0 ? effect("limit_before") : limit;
  }

  private static void checkResult(TraceStep step, BigDecimal limit) {
    boolean amount = step.result().matches("-?[0-9]+\\.[0-9]{2}");
    boolean effect = step.step().equals("expected_loss") || step.step().equals("income_given_up");
    if (amount && !effect && new BigDecimal(step.result()).compareTo(limit) != 0) {
      throw new AssertionError(step + " does not come to " + limit);
    }
  }

  /** Each step says which amount it took over from the one before. */
  private static BigDecimal taken(BigDecimal before, TraceStep step) {
    if (in(step, "target").compareTo(before) != 0) {
      throw new AssertionError(step + " did not take over " + before);
    }
    return before;
  }

  private static BigDecimal factor(TraceStep step) {
    BigDecimal product = BigDecimal.ONE;
    for (Map.Entry<String, String> input : step.inputs().entrySet()) {
      if (input.getKey().startsWith("factor_")) {
        product = product.multiply(new BigDecimal(input.getValue()));
      }
    }
    BigDecimal factor = product.setScale(6, RoundingMode.HALF_UP).max(in(step, "floor"));
    if (factor.compareTo(in(step, "factor")) != 0) {
      throw new AssertionError(step + ": the factor is " + factor);
    }
    return factor;
  }

  private static BigDecimal least(TraceStep step) {
    BigDecimal least =
        cents(in(step, "limit").multiply(BigDecimal.ONE.subtract(in(step, "largest_step"))));
    if (least.compareTo(in(step, "least")) != 0) {
      throw new AssertionError(step + ": the least is " + least);
    }
    return least;
  }

  private static BigDecimal restored(TraceStep step) {
    BigDecimal gone = in(step, "limit_before_cut").subtract(in(step, "limit"));
    BigDecimal wish = in(step, "limit").add(cents(gone.multiply(in(step, "share"))));
    return up(wish, step).min(in(step, "limit_before_cut"));
  }

  private static BigDecimal raised(TraceStep step) {
    BigDecimal wish =
        in(step, "limit").add(cents(in(step, "limit").multiply(in(step, "largest_step"))));
    BigDecimal affordable = in(step, "income").multiply(in(step, "months_of_income"));
    BigDecimal most = wish.min(affordable).min(in(step, "most"));
    if (step.inputs().containsKey("most_of_person")) {
      BigDecimal left =
          in(step, "most_of_person")
              .subtract(in(step, "other_limits"))
              .subtract(in(step, "limit"))
              .max(BigDecimal.ZERO);
      BigDecimal share = left.divide(in(step, "lines_of_person"), 2, RoundingMode.FLOOR);
      most = most.min(in(step, "limit").add(share));
    }
    BigDecimal increment = in(step, "increment");
    return most.divideToIntegralValue(increment).multiply(increment);
  }

  private static BigDecimal up(BigDecimal amount, TraceStep step) {
    BigDecimal increment = in(step, "increment");
    return amount.divide(increment, 0, RoundingMode.CEILING).multiply(increment);
  }

  /** EL saved, after both exposures and both losses were checked. */
  public BigDecimal saved() {
    BigDecimal before = loss("before");
    BigDecimal after = loss("after");
    return before.subtract(after);
  }

  private BigDecimal loss(String when) {
    BigDecimal free =
        effect("limit_" + when).subtract(effect("balance")).subtract(effect("pending"));
    boolean blocked = "yes".equals(step("expected_loss").inputs().get("blocked_" + when));
    BigDecimal drawable = blocked ? BigDecimal.ZERO : free.max(BigDecimal.ZERO);
    BigDecimal owed = effect("balance").add(effect("interest"));
    BigDecimal exposure =
        cents(owed.add(cents(drawable.multiply(effect("ccf")))).multiply(effect("own_share")));
    same("ead_" + when, exposure);
    BigDecimal loss = cents(exposure.multiply(effect("pd")).multiply(effect("lgd")));
    same(when, loss);
    return loss;
  }

  private void same(String name, BigDecimal expected) {
    if (effect(name).compareTo(expected) != 0) {
      throw new AssertionError(name + " is printed as " + effect(name) + ", not " + expected);
    }
  }

  /** The income that a cut gives up, or that a raise brings, below 0. */
  public BigDecimal incomeGivenUp() {
    TraceStep step = step("income_given_up");
    BigDecimal yearly = in(step, "daily_rate").multiply(new BigDecimal("365"));
    return in(step, "own_share")
        .multiply(BigDecimal.ONE.subtract(in(step, "pd")))
        .multiply(in(step, "used_share"))
        .multiply(in(step, "removed"))
        .multiply(yearly.subtract(in(step, "funding_rate")))
        .multiply(in(step, "months"))
        .divide(new BigDecimal("12"), 2, RoundingMode.HALF_UP);
  }

  /** The yearly rate that the line's risk asks, with six decimals. */
  public BigDecimal rateAsked() {
    TraceStep step = step("price");
    BigDecimal own = cents(in(step, "mean_balance").multiply(in(step, "own_share")));
    if (own.compareTo(in(step, "own_balance")) != 0) {
      throw new AssertionError(step + ": the own share of the balance is " + own);
    }
    BigDecimal horizon = in(step, "horizon");
    BigDecimal loss = in(step, "expected_loss").multiply(new BigDecimal("12"));
    BigDecimal burden = loss.add(in(step, "cost").multiply(horizon));
    return burden
        .add(in(step, "funding_rate").multiply(own).multiply(horizon))
        .divide(own.multiply(horizon), 6, RoundingMode.HALF_UP);
  }

  /** Whether the line's price could be set beside a rate. */
  public boolean asksARate() {
    boolean owes = in(step("price"), "own_balance").signum() > 0;
    return owes && in(step("price"), "horizon").signum() > 0;
  }

  /** Whether there is such a step. */
  public boolean has(String name) {
    return trace.stream().anyMatch(step -> step.step().equals(name));
  }

  private BigDecimal effect(String input) {
    return in(step("expected_loss"), input);
  }

  /** The first step of that name. */
  public TraceStep step(String name) {
    return trace.stream().filter(step -> step.step().equals(name)).findFirst().orElseThrow();
  }

  private static BigDecimal in(TraceStep step, String input) {
    return new BigDecimal(step.inputs().get(input));
  }

  private static BigDecimal in(TraceStep step, String input, BigDecimal otherwise) {
    return step.inputs().containsKey(input) ? in(step, input) : otherwise;
  }

  private static BigDecimal cents(BigDecimal amount) {
    return amount.setScale(2, RoundingMode.HALF_UP);
  }
}
