package org.limitdesk.domain.decision;

/** What a reason can be given for. */
public enum ReasonUse {
  /** A decision softer than proposed. */
  SOFTER,
  /** A decision harder than proposed. */
  HARDER,
  /** A decision either way. */
  EITHER,
  /** A harder decision; the only reasons for which a line may be recalled. */
  GROUND,
  /** What gives the borrower more than before, and needs their consent. */
  CONSENT,
  /** A deferral. */
  DEFERRAL,
  /** A withdrawal. */
  WITHDRAWAL;

  /** Whether a reason of this use is one for a decision that goes this way. */
  boolean explains(Direction direction) {
    return switch (this) {
      case SOFTER -> direction == Direction.SOFTER;
      case HARDER, GROUND -> direction == Direction.HARDER;
      case EITHER -> direction != Direction.AS_PROPOSED;
      case CONSENT, DEFERRAL, WITHDRAWAL -> false;
    };
  }
}
