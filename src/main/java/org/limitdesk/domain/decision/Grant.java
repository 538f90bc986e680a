package org.limitdesk.domain.decision;

import org.limitdesk.domain.Code;

/** How far a role may do something: not at all, to one's own, to others', or to both. */
public enum Grant implements Code {
  NEVER,
  OWN,
  OTHERS,
  ANY;

  /** Whether it reaches to something. */
  public boolean covers(Ownership what) {
    return switch (this) {
      case NEVER -> false;
      case OWN -> what == Ownership.OWN;
      case OTHERS -> what == Ownership.OTHER;
      case ANY -> true;
    };
  }
}
