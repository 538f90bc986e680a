package org.limitdesk.workflow;

import java.util.Map;
import org.limitdesk.domain.signal.Snooze;
import org.limitdesk.workflow.port.Assessments.DecidedCut;
import org.limitdesk.workflow.port.Book;

/**
 * What people have said of lines by the end of a day, each by borrower key.
 *
 * @param lastDecisions the day of the last decision, yyyymmdd
 * @param cuts what was cut in that day's month
 * @param snoozes by the signal's code, what is put off on that day
 */
record WhatIsDecided(
    Map<Integer, Integer> lastDecisions,
    Map<Integer, DecidedCut> cuts,
    Map<Integer, Map<String, Snooze>> snoozes) {
  /** Nobody has said a word. */
  static final WhatIsDecided NOTHING = new WhatIsDecided(Map.of(), Map.of(), Map.of());

  /** Of every line; the day is yyyymmdd. */
  static WhatIsDecided of(Book book, int day) {
    return new WhatIsDecided(
        book.assessments().lastDecisions(day),
        book.assessments().cutsInMonth(day),
        book.snoozes().standing(day));
  }

  /**
   * Of every line on a day of the past, for a trial of a policy that did not decide: the cuts of
   * the month are those of the policy that did, and no part of its own share.
   */
  static WhatIsDecided ofPast(Book book, int day) {
    return new WhatIsDecided(
        book.assessments().lastDecisions(day), Map.of(), book.snoozes().standing(day));
  }

  /** Of one line alone, to which the rails of the book have nothing to say. */
  static WhatIsDecided of(Book book, int borrower, int day) {
    return new WhatIsDecided(
        book.assessments().lastDecision(borrower, day),
        Map.of(),
        Map.of(borrower, book.snoozes().standing(borrower, day)));
  }
}
