package org.limitdesk.domain.collections;

import org.limitdesk.domain.Code;

/** What became of a promise to pay. */
public enum PromiseState implements Code {
  /** The month of its day is not loaded yet, so that nobody can say. */
  OPEN,
  KEPT,
  /** Some of it was paid. */
  PARTLY,
  BROKEN,
  /** The book does not tell what was paid in all of its months, and what it tells is less. */
  NOT_TOLD
}
