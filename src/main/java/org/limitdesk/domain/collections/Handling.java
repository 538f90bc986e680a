package org.limitdesk.domain.collections;

import org.limitdesk.domain.Code;

/**
 * How a line in collections is to be worked. Where several hold, the first in this order counts:
 * what forbids a contact comes before what only changes what is said.
 */
public enum Handling implements Code {
  /** Nobody is contacted, by any way. */
  DECEASED,
  /** Fraud has its own route. */
  FRAUD,
  /** The borrower says that a record is wrong; nobody chases them until that is answered. */
  DISPUTE,
  /** Asked not to be called; written to only. */
  NO_CONTACT,
  /** An arrangement stands and is kept to. */
  PLAN,
  /** In hardship: an arrangement is offered before anything is asked. */
  HARDSHIP,
  /** Nothing stands in the way. */
  CONTACT;

  /** Whether the borrower is not to be contacted about the arrears, or not by voice. */
  public boolean forbids() {
    return compareTo(NO_CONTACT) <= 0;
  }
}
