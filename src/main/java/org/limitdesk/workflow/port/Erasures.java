package org.limitdesk.workflow.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Personal data that nothing needs any more, and their erasure. */
public interface Erasures {
  /**
   * Borrowers whose last known line ended before that day, who have personal data in the book, and
   * for whom nothing is open: no case, dispute, appeal, arrangement, flag of litigation or one that
   * forbids a transfer, and no erasure that was asked for.
   *
   * @param most how many at the most
   */
  List<Due> due(LocalDate before, int most);

  /** Asked for and neither done nor refused; the first first. */
  List<Asked> waiting();

  /** That request, as long as it waits. */
  Optional<Asked> find(long request);

  /** Keeps that their erasure is asked for, with its entry. */
  void ask(List<Integer> borrowers, long maker, LogStamp stamp);

  /**
   * Erases names, ids, phones and what was written of these borrowers, with its entry; all or
   * nothing. Months, decisions and figures stay.
   */
  void erase(Asked asked, long checker, LogStamp stamp);

  /** Keeps that it is not done, with its entry. */
  void refuse(Asked asked, long checker, LogStamp stamp);

  /** Of how many borrowers a load brought personal data that stay erased. */
  long refusedBy(long load);

  /**
   * A borrower.
   *
   * @param key the book's key
   * @param lastMonth yyyymm, the last one that is known
   */
  record Due(int key, String borrowerId, int lastMonth) {}

  /**
   * A request.
   *
   * @param request its entry
   * @param borrowers their keys
   * @param maker the user who asked
   * @param by their name
   * @param at when, in milliseconds since 1970 UTC
   */
  record Asked(long request, List<Integer> borrowers, long maker, String by, long at) {}
}
