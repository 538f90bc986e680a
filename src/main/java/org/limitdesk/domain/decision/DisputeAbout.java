package org.limitdesk.domain.decision;

import org.limitdesk.domain.Code;

/** What record a borrower says is wrong. Codes stand in the log: none is ever taken away. */
public enum DisputeAbout implements Code {
  /** 征信: what a credit bureau holds. */
  BUREAU,
  /** Days past due, or a bucket. */
  DAYS_PAST_DUE,
  INCOME,
  /** What is owed, or was drawn or paid. */
  BALANCE,
  /** It was not them. */
  IDENTITY,
  OTHER
}
