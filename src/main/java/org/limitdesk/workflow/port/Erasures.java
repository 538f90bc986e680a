package org.limitdesk.workflow.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Personal data that nothing needs any more, and their erasure. */
public interface Erasures {
  /**
   * Borrowers whose last known line was closed or sold before that day, who have personal data in
   * the book, and for whom nothing is open: no case, dispute, appeal, complaint, arrangement or
   * flag, no other line of the same person, and no erasure that was asked for.
   *
   * @param today the business date, on which what has an end is open or not
   * @param most how many at the most
   */
  List<Due> due(LocalDate before, LocalDate today, int most);

  /** The ids of those whom a request names. */
  List<String> ids(Asked asked);

  /** Asked for and neither done nor refused; the first first. */
  List<Asked> waiting();

  /** That request, as long as it waits. */
  Optional<Asked> find(long request);

  /** Keeps that their erasure is asked for, with its entry. */
  void ask(List<Integer> borrowers, long maker, LogStamp stamp);

  /**
   * Erases names, ids, phones and what was written of these borrowers, here or in a file, with its
   * entry; all or nothing. Months, decisions and figures stay.
   *
   * @throws ActRefused LD-536 where one of them is not due any more
   */
  void erase(Asked asked, LocalDate before, LocalDate today, long checker, LogStamp stamp);

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
