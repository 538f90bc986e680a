package org.limitdesk.ui.shell;

import java.util.List;
import org.limitdesk.ui.kit.Job;

/** Finds borrowers, cases or other things of the book for the command palette. */
@FunctionalInterface
public interface Finder {
  /** What fits what was typed, best first; not started yet. */
  Job<List<Found>> find(String typed);

  /**
   * A thing of the book.
   *
   * @param title what it is called: a borrower's name
   * @param detail what tells it from others: an id, a region
   * @param screen the id of the screen that shows it
   * @param subject what that screen is asked to show
   */
  record Found(String title, String detail, String screen, String subject) {}
}
