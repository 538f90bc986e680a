package org.limitdesk.domain.trend.reference;

import org.limitdesk.domain.Code;

/** In what a published series is unlike the rate of a book that it stands beside. */
public enum Unlike implements Code {
  /** It counts other days past due. */
  DAYS,
  /** It is by balance and the book's rate by count. */
  MEASURE,
  /** It has a value a quarter. */
  FREQUENCY,
  /** Its seasons are taken out. */
  SEASONS,
  /** It goes on counting what was charged off. */
  CHARGED_OFF,
  /** It is of other lenders in another country. */
  LENDERS,
  /** It is no share of a balance that is past due. */
  KIND
}
