package org.limitdesk.ui.kit;

/** Leads to another screen, without knowing which there are. */
@FunctionalInterface
public interface Places {
  /**
   * Goes there; nothing happens where the person's roles have no such screen.
   *
   * @param screen its id, such as {@code borrowers}
   * @param subject what to show there, such as a borrower's id; empty for what was shown last
   */
  void open(String screen, String subject);
}
