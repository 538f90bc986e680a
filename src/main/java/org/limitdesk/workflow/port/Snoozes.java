package org.limitdesk.workflow.port;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.signal.Severity;
import org.limitdesk.domain.signal.Snooze;

/** Signals of lines that people put off. Nothing is ever changed: the newest word counts. */
public interface Snoozes {
  /**
   * What is put off on a day, by borrower key and then by the signal's code.
   *
   * @param day the business date, yyyymmdd; words given after it are not known then
   */
  Map<Integer, Map<String, Snooze>> standing(int day);

  /**
   * The same of one line, by the signal's code.
   *
   * @param borrower the book's key
   */
  Map<String, Snooze> standing(int borrower, int day);

  /** The words by which something is put off on a day, the oldest first. */
  List<Kept> words(int day);

  /** Keeps a word with its entry, and returns once both are safe. */
  Kept keep(Wish wish, LogStamp stamp);

  /**
   * What somebody wants put off.
   *
   * @param borrower the book's key
   * @param severity how grave the signal was as they saw it, warn or severe
   * @param day the business date, yyyymmdd
   * @param until the last day, yyyymmdd; 0 ends what was put off before
   * @param maker the user's number
   */
  record Wish(int borrower, String code, Severity severity, int day, int until, long maker) {}

  /**
   * A word that was given.
   *
   * @param at UTC milliseconds
   * @param reason null where it was erased
   */
  record Kept(long id, Wish wish, long at, @Nullable String reason) {}
}
