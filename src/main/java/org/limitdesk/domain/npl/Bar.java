package org.limitdesk.domain.npl;

import org.limitdesk.domain.Code;

/**
 * Why a line that the rule takes stays out of a package. Flags and arrangements count where they
 * stand on the base date.
 */
public enum Bar implements Code {
  /** Flagged as fraud: it has its own route. */
  FRAUD,
  /** The borrower disputes it. */
  DISPUTE,
  /** Student aid. */
  STUDENT,
  /** The lender's own staff. */
  STAFF,
  /** Of a product whose contracts forbid a transfer. */
  CONTRACT,
  /** The borrower pays by an arrangement that stands. */
  ARRANGED,
  /** It was written off and nothing tells how much. */
  PRINCIPAL_UNKNOWN,
  /** No principal is left. */
  NOTHING_OWED,
  /** Less principal than is asked for. */
  BELOW_MINIMUM
}
