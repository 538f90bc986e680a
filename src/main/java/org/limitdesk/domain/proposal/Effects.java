package org.limitdesk.domain.proposal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.MonthFacts;
import org.limitdesk.domain.borrower.Row;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.money.Share;
import org.limitdesk.domain.policy.LossRates;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.signal.ObservedLine;

/**
 * Reckons what a limit means for loss and income: {@code EL = PD · LGD · EAD}, {@code EAD = balance
 * + interest due + CCF · drawable}. CCF · drawable, the own share and the EL are each rounded half
 * up to the fen, so that a sum by hand over the printed figures agrees. LGD and CCF are those of
 * today's utilisation, before and after alike.
 */
public final class Effects {
  private static final BigDecimal DAYS = BigDecimal.valueOf(365);
  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

  private final Policy policy;

  public Effects(Policy policy) {
    this.policy = policy;
  }

  /** The expected loss of a line that stays as it is; null where the card gives no PD. */
  public @Nullable ExpectedLoss unchanged(ObservedLine view, ScoredLine scored) {
    boolean blocked = LineState.blocked(view);
    return loss(view, scored, new Change(view.line().now().limit(), blocked, blocked));
  }

  /** The limit after, and whether draws are blocked before and after. */
  private record Change(long limit, boolean blockedBefore, boolean blockedAfter) {}

  Effect of(LineState line, Outcome outcome, Trace trace) {
    boolean blockedAfter =
        outcome.action().blocksDraws() || (line.blocked && !outcome.action().gives());
    Change change = new Change(outcome.limit(), line.blocked, blockedAfter);
    ObservedLine view = line.request.view();
    ScoredLine scored = line.request.scored();
    ExpectedLoss loss = loss(view, scored, change);
    if (loss == null) {
      return new Effect(null, null);
    }
    explain(view, change, loss, trace);
    return new Effect(loss, income(view, scored, change, trace));
  }

  private @Nullable ExpectedLoss loss(ObservedLine view, ScoredLine scored, Change change) {
    if (scored.pd().isEmpty()) {
      return null;
    }
    MonthFacts now = view.line().now();
    long utilisation = LineState.utilisation(now);
    LossRates rates = policy.losses().of(view.line().borrower());
    return new EffectTerms(
            now.limit(),
            now.balance(),
            orZero(now.interest()),
            orZero(now.pending()),
            change.blockedBefore(),
            scored.pd().getAsLong(),
            rates.lgd(scored.tier(), utilisation),
            rates.ccf(scored.tier(), utilisation),
            ownShare(view))
        .at(change.limit(), change.blockedAfter());
  }

  private static void explain(ObservedLine view, Change change, ExpectedLoss loss, Trace trace) {
    MonthFacts now = view.line().now();
    trace
        .step("expected_loss", "PD · LGD · EAD")
        .amount("balance", now.balance())
        .amount("interest", orZero(now.interest()))
        .amount("pending", orZero(now.pending()))
        .amount("limit_before", now.limit())
        .amount("limit_after", change.limit())
        .yes("blocked_before", change.blockedBefore())
        .yes("blocked_after", change.blockedAfter())
        .share("ccf", loss.ccf())
        .share("own_share", ownShare(view))
        .amount("ead_before", loss.exposureBefore())
        .amount("ead_after", loss.exposureAfter())
        .share("pd", loss.pd())
        .share("lgd", loss.lgd())
        .amount("before", loss.before())
        .amount("after", loss.after())
        .makes(loss.saved());
  }

  /**
   * own share · (1 − PD) · s · (old − new) · (365 · daily rate − funding rate) · months / 12,
   * rounded once; nothing while the line is blocked before and after, as nothing would have been
   * drawn.
   */
  private @Nullable Long income(ObservedLine view, ScoredLine scored, Change change, Trace trace) {
    long daily = view.line().borrower().dailyRate();
    if (daily == Row.NONE) {
      return null;
    }
    boolean idle = change.blockedBefore() && change.blockedAfter();
    long removed = idle ? 0 : view.line().now().limit() - change.limit();
    long pd = scored.pd().orElseThrow();
    BigDecimal yearly = Share.decimal(daily).multiply(DAYS);
    BigDecimal exact =
        Share.decimal(ownShare(view))
            .multiply(Share.decimal(Fen.WHOLE - pd))
            .multiply(Share.decimal(policy.income().usedShare()))
            .multiply(BigDecimal.valueOf(removed))
            .multiply(yearly.subtract(Share.decimal(policy.income().fundingRate())))
            .multiply(BigDecimal.valueOf(scored.horizonMonths()));
    return trace
        .step("income_given_up", "(1 − PD) · s · removed · (365 · daily − funding) · months / 12")
        .share("pd", pd)
        .share("used_share", policy.income().usedShare())
        .amount("removed", removed)
        .share("daily_rate", daily)
        .share("funding_rate", policy.income().fundingRate())
        .number("months", scored.horizonMonths())
        .share("own_share", ownShare(view))
        .makes(exact.divide(MONTHS, 0, RoundingMode.HALF_UP).longValueExact());
  }

  private static long ownShare(ObservedLine view) {
    long share = view.line().borrower().ownShare();
    return share == Row.NONE ? Fen.WHOLE : share;
  }

  private static long orZero(long value) {
    return value == Row.NONE ? 0 : value;
  }
}
