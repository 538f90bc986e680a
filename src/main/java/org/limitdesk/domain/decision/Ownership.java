package org.limitdesk.domain.decision;

/** Whether a person made what an act is done to. */
public enum Ownership {
  OWN,
  OTHER;

  /** Own where that holds. */
  public static Ownership ownIf(boolean own) {
    return own ? OWN : OTHER;
  }
}
