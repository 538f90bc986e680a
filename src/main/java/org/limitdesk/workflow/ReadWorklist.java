package org.limitdesk.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Worklist;
import org.limitdesk.workflow.port.Worklist.Item;

/**
 * Lists what an officer has before them: open cases, those that were decided and not sent, and
 * appeals that wait for an answer or for what is owed by one.
 */
public final class ReadWorklist {
  private static final Set<CaseState> STATES =
      EnumSet.of(
          CaseState.PROPOSED,
          CaseState.DEFERRED,
          CaseState.RETURNED,
          CaseState.APPROVED,
          CaseState.OVERRIDDEN,
          CaseState.KEPT,
          CaseState.CONFIRMED,
          CaseState.APPEALED,
          CaseState.REVERSED);

  private final Clock clock;

  public ReadWorklist(Clock clock) {
    this.clock = clock;
  }

  /** The list as it stands. */
  public View read(Book book) {
    List<Item> cases = new ArrayList<>(book.worklist().cases(STATES));
    // An appeal is due by a day of its own.
    cases.sort(Worklist.ORDER);
    return new View(cases, BusinessDate.of(book, clock));
  }

  /** These cases as they stand now, in any order; one that left all lists is not among them. */
  public List<Item> read(Book book, Collection<Long> cases) {
    return cases.stream()
        .map(id -> book.worklist().item(id, STATES))
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * What was listed.
   *
   * @param cases the first due first
   * @param today the book's business date
   */
  public record View(List<Item> cases, LocalDate today) {}
}
