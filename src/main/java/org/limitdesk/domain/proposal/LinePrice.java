package org.limitdesk.domain.proposal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.MonthFacts;
import org.limitdesk.domain.borrower.Row;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.money.Share;
import org.limitdesk.domain.policy.IncomeTerms;

/**
 * A line's price beside its risk: the yearly rate that its daily rate makes, and the rate that
 * would pay for its money, its expected loss and its running. It explains; no price is changed.
 *
 * @param dailyRate in 1e-8; {@link Row#NONE} where it is not known
 * @param fundingRate a year, in 1e-8
 * @param expectedLoss of the line as it is, own share, in fen over {@code horizon} months
 * @param horizon the card's horizon in months; 0 where the card gives no PD, so no loss is known
 * @param cost what running the line costs a year, in fen
 * @param meanBalance of the month ends seen in the last twelve months, half up to the fen
 * @param months how many month ends those are
 * @param ownShare the book's own share of the line, in 1e-8
 */
public record LinePrice(
    long dailyRate,
    long fundingRate,
    long expectedLoss,
    int horizon,
    long cost,
    long meanBalance,
    int months,
    long ownShare) {
  private static final int DAYS = 365;
  private static final int MONTHS = 12;

  /** Decimals of a rate asked. */
  private static final int DECIMALS = 6;

  private static final int SHOWN = 4;
  private static final int HELD = 8;

  /**
   * @param loss null where the card gives no PD
   */
  static LinePrice of(LineState line, IncomeTerms terms, @Nullable ExpectedLoss loss) {
    List<MonthFacts> seen = lastYear(line.request.view().line().months());
    long sum = seen.stream().mapToLong(MonthFacts::balance).sum();
    return new LinePrice(
        line.dailyRate(),
        terms.fundingRate(),
        loss == null ? 0 : loss.before(),
        loss == null ? 0 : line.horizonMonths(),
        terms.lineCost(),
        (2 * sum + seen.size()) / (2L * seen.size()),
        seen.size(),
        line.ownShare());
  }

  /** The months of the twelve up to the last one; a month that the book lacks is not counted. */
  private static List<MonthFacts> lastYear(List<MonthFacts> months) {
    int last = months.getLast().monthIndex();
    return months.stream().filter(each -> each.monthIndex() > last - MONTHS).toList();
  }

  /** 365 times the daily rate, simple, in 1e-8; empty where that is not known. */
  public OptionalLong yearly() {
    return dailyRate == Row.NONE ? OptionalLong.empty() : OptionalLong.of(DAYS * dailyRate);
  }

  /** The part of the mean balance that is the book's own, in fen. */
  public long ownBalance() {
    return Fen.share(meanBalance, ownShare);
  }

  /**
   * The yearly rate asked, {@code funding + (EL · 12 / months + cost) / mean balance}, in 1e-8 and
   * half up to six decimals: loss and cost of a year over the own share of the mean balance. The
   * loss stays that of the card's horizon and is spread over its months evenly; at most {@link
   * Share#MOST}. Empty where no loss is known, or nothing was owed at any month end.
   */
  public OptionalLong asked() {
    if (ownBalance() == 0 || !isLossKnown()) {
      return OptionalLong.empty();
    }
    BigDecimal burden =
        BigDecimal.valueOf(expectedLoss)
            .multiply(BigDecimal.valueOf(MONTHS))
            .add(BigDecimal.valueOf(cost).multiply(BigDecimal.valueOf(horizon)));
    BigDecimal over = BigDecimal.valueOf(ownBalance()).multiply(BigDecimal.valueOf(horizon));
    return OptionalLong.of(
        burden
            .add(Share.decimal(fundingRate).multiply(over))
            .divide(over, DECIMALS, RoundingMode.HALF_UP)
            .min(Share.decimal(Share.MOST))
            .movePointRight(HELD)
            .longValueExact());
  }

  /** Whether the card says how likely the line is to default, and within how many months. */
  public boolean isLossKnown() {
    return horizon > 0;
  }

  /**
   * The yearly rate less the rate asked, each half up to four decimals first, as both are shown;
   * empty where either is not known.
   */
  public OptionalLong gap() {
    return yearly().isPresent() && asked().isPresent()
        ? OptionalLong.of(shown(yearly().getAsLong()) - shown(asked().getAsLong()))
        : OptionalLong.empty();
  }

  /** Half up to a hundredth of a percent, in 1e-8. */
  private static long shown(long rate) {
    return Share.decimal(rate)
        .setScale(SHOWN, RoundingMode.HALF_UP)
        .movePointRight(HELD)
        .longValueExact();
  }

  /** A step of a trace, from which the rate asked can be redone by hand. */
  void explain(Trace trace) {
    Trace.Step step =
        trace
            .step("price", "funding + (EL · 12 / horizon + cost) / own balance")
            .amount("expected_loss", expectedLoss)
            .number("horizon", horizon)
            .amount("cost", cost)
            .amount("mean_balance", meanBalance)
            .number("months", months)
            .share("own_share", ownShare)
            .amount("own_balance", ownBalance())
            .share("funding_rate", fundingRate);
    if (dailyRate != Row.NONE) {
      step.share("daily_rate", dailyRate);
    }
    OptionalLong asked = asked();
    step.makes(
        asked.isEmpty()
            ? "none"
            : Share.decimal(asked.getAsLong()).setScale(DECIMALS).toPlainString());
  }
}
