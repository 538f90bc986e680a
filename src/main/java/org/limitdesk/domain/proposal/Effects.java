package org.limitdesk.domain.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.Row;
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
  private final Policy policy;

  public Effects(Policy policy) {
    this.policy = policy;
  }

  /** The expected loss of a line that stays as it is; null where the card gives no PD. */
  public @Nullable ExpectedLoss unchanged(ObservedLine view, ScoredLine scored) {
    return unchanged(
        new LineState(new ProposalRequest(view, scored, List.of(), null, null, 0), policy));
  }

  /** The line's price beside its risk, as it is. */
  public LinePrice price(ObservedLine view, ScoredLine scored) {
    return price(
        new LineState(new ProposalRequest(view, scored, List.of(), null, null, 0), policy));
  }

  LinePrice price(LineState line) {
    return LinePrice.of(line, policy.income(), unchanged(line));
  }

  /** The same of a line of which the figures are at hand. */
  public @Nullable ExpectedLoss unchanged(PolicyLine line) {
    boolean blocked = line.isBlocked();
    return loss(line, new Change(line.limit(), blocked, blocked));
  }

  /** The limit after, and whether draws are blocked before and after. */
  private record Change(long limit, boolean blockedBefore, boolean blockedAfter) {}

  Effect of(PolicyLine line, Outcome outcome, Trace trace) {
    boolean blockedAfter =
        outcome.action().blocksDraws() || (line.isBlocked() && !outcome.action().gives());
    Change change = new Change(outcome.limit(), line.isBlocked(), blockedAfter);
    ExpectedLoss loss = loss(line, change);
    if (loss == null) {
      return Effect.UNKNOWN;
    }
    if (trace.isKept()) {
      explain(line, change, loss, trace);
    }
    return new Effect(loss, income(line, change, trace));
  }

  private @Nullable ExpectedLoss loss(PolicyLine line, Change change) {
    if (line.pd() == PolicyLine.NO_PD) {
      return null;
    }
    LossRates rates = policy.losses().of(line::segment);
    return new EffectTerms(
            line.limit(),
            line.balance(),
            line.interest(),
            line.pending(),
            change.blockedBefore(),
            line.pd(),
            rates.lgd(line.tier(), line.utilisation()),
            rates.ccf(line.tier(), line.utilisation()),
            line.ownShare())
        .at(change.limit(), change.blockedAfter());
  }

  private static void explain(PolicyLine line, Change change, ExpectedLoss loss, Trace trace) {
    trace
        .step("expected_loss", "PD · LGD · EAD")
        .amount("balance", line.balance())
        .amount("interest", line.interest())
        .amount("pending", line.pending())
        .amount("limit_before", line.limit())
        .amount("limit_after", change.limit())
        .yes("blocked_before", change.blockedBefore())
        .yes("blocked_after", change.blockedAfter())
        .share("ccf", loss.ccf())
        .share("own_share", line.ownShare())
        .amount("ead_before", loss.exposureBefore())
        .amount("ead_after", loss.exposureAfter())
        .share("pd", loss.pd())
        .share("lgd", loss.lgd())
        .amount("before", loss.before())
        .amount("after", loss.after())
        .makes(loss.saved());
  }

  /**
   * Nothing is given up while the line is blocked before and after, as nothing would have been
   * drawn; null where the line's price is not known.
   */
  private @Nullable Long income(PolicyLine line, Change change, Trace trace) {
    long daily = line.dailyRate();
    if (daily == Row.NONE) {
      return null;
    }
    IncomeEffect income =
        new IncomeEffect(
            line.limit(),
            change.blockedBefore(),
            line.pd(),
            line.ownShare(),
            policy.income().usedShare(),
            daily,
            policy.income().fundingRate(),
            line.horizonMonths());
    return trace
        .step("income_given_up", "(1 − PD) · s · removed · (365 · daily − funding) · months / 12")
        .share("pd", line.pd())
        .share("used_share", income.usedShare())
        .amount("removed", income.removed(change.limit(), change.blockedAfter()))
        .share("daily_rate", daily)
        .share("funding_rate", income.funding())
        .number("months", income.months())
        .share("own_share", line.ownShare())
        .makes(income.at(change.limit(), change.blockedAfter()));
  }
}
