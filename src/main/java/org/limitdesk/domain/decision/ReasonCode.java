package org.limitdesk.domain.decision;

import org.limitdesk.domain.Code;

/**
 * Why a decision is not what was proposed: a closed list, so that overrides can be counted by
 * reason. The note says it in the officer's own words. Codes stand in the log: one is never given
 * another meaning, and never taken away.
 */
public enum ReasonCode implements Code {
  /** Documents show an income that the book does not have. */
  INCOME_CONFIRMED(ReasonUse.SOFTER),
  /** The signal is true, but what it suggests is not: there is an innocent cause. */
  SIGNAL_EXPLAINED(ReasonUse.SOFTER),
  /** What raised the signal is over, or will be by a known day. */
  TEMPORARY_EVENT(ReasonUse.SOFTER),
  /** Debt was repaid after the month that was assessed. */
  DEBT_REPAID(ReasonUse.SOFTER),
  /** Years of good conduct outweigh one month. */
  GOOD_CONDUCT(ReasonUse.SOFTER),
  /** An arrangement stands and is kept. */
  ARRANGEMENT_KEPT(ReasonUse.SOFTER),
  /** Assets or a guarantor that the card does not see. */
  OTHER_ASSETS(ReasonUse.SOFTER),
  /** The cut would itself bring about the default that it guards against. */
  CUT_WOULD_HARM(ReasonUse.SOFTER),
  /** Income was lost and the book does not know it yet. */
  INCOME_LOST(ReasonUse.HARDER),
  /** Debt elsewhere that the book does not have. */
  DEBT_ELSEWHERE(ReasonUse.HARDER),
  /** Payment or contact got worse after the month that was assessed. */
  CONDUCT_WORSE(ReasonUse.HARDER),
  /** Nobody answers at any known number or address. */
  CONTACT_LOST(ReasonUse.HARDER),
  /** A court or an enforcement is involved. */
  LEGAL_ACTION(ReasonUse.HARDER),
  /** The borrower asked for less. */
  BORROWER_ASKED(ReasonUse.HARDER),
  /** The contract was broken in a way that it names as a ground. */
  CONTRACT_BREACH(ReasonUse.GROUND),
  /** 挪用: the funds went where the contract forbids, and there is evidence. */
  FUNDS_MISUSED(ReasonUse.GROUND),
  /** What the borrower stated was false, and there is evidence. */
  FALSE_INFORMATION(ReasonUse.GROUND),
  /** 借款人同意: the borrower agreed to the higher limit, and the officer says so. */
  CONSENT_GIVEN(ReasonUse.CONSENT),
  /** A value that the proposal stands on is wrong. */
  DATA_WRONG(ReasonUse.EITHER),
  /** A rule of the product or of a campaign that the policy does not know. */
  PRODUCT_RULE(ReasonUse.EITHER),
  /** None of these; the note says what. */
  OTHER(ReasonUse.EITHER),
  /** Papers were asked for. */
  AWAITING_DOCUMENTS(ReasonUse.DEFERRAL),
  /** The borrower is to be reached first. */
  AWAITING_CONTACT(ReasonUse.DEFERRAL),
  /** A wrong value is to be corrected first. */
  AWAITING_CORRECTION(ReasonUse.DEFERRAL),
  /** The decision was meant for another case, or not meant at all. */
  MADE_BY_MISTAKE(ReasonUse.WITHDRAWAL),
  /** Something came to light after the decision. */
  NEW_FACTS(ReasonUse.WITHDRAWAL);

  private final ReasonUse use;

  ReasonCode(ReasonUse use) {
    this.use = use;
  }

  /** What it can be given for. */
  public ReasonUse use() {
    return use;
  }
}
