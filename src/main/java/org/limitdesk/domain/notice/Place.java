package org.limitdesk.domain.notice;

import java.util.Optional;
import org.limitdesk.domain.Code;

/** What a template can name in braces, and what then stands in its place. */
public enum Place implements Code {
  /** The borrower's name, or the id where no name is known. */
  BORROWER(false),
  BORROWER_ID(false),
  /** What the borrower quotes. */
  REFERENCE(false),
  CURRENCY(false),
  LIMIT_BEFORE(true),
  LIMIT_AFTER(true),
  /** The day from which the new limit holds. */
  FROM(true),
  /** The day of the notice. */
  TOLD_ON(false),
  /** What is done, in a sentence. */
  CHANGE(false),
  /** From when no draws are possible, in a sentence; empty where draws go on. */
  DRAWS_HELD(false),
  /** The month that the reasons are of. */
  MONTH(false),
  /** The principal reasons, each on a line of its own. */
  REASONS(true),
  /** The right to an explanation. */
  EXPLANATION_RIGHT(true),
  /** The right to have a person look at it. */
  HUMAN_REVIEW(true),
  /** How to object, and until when. */
  APPEAL(true),
  /** The last day of an appeal. */
  APPEAL_UNTIL(false),
  /** What the borrower can do, each on a line of its own. */
  PATH(false);

  private final boolean isRequired;

  Place(boolean isRequired) {
    this.isRequired = isRequired;
  }

  /** Whether a notice without it would keep from the borrower what is due. */
  public boolean isRequired() {
    return isRequired;
  }

  /** The place of that word; empty for another word. */
  public static Optional<Place> named(String code) {
    return Code.find(Place.class, code);
  }
}
