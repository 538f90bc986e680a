package org.limitdesk.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Worklist.Item;

/** Lists what an officer has before them: open cases, and those that were decided and not sent. */
public final class ReadWorklist {
  private static final Set<CaseState> STATES =
      EnumSet.of(
          CaseState.PROPOSED,
          CaseState.DEFERRED,
          CaseState.RETURNED,
          CaseState.APPROVED,
          CaseState.OVERRIDDEN,
          CaseState.KEPT,
          CaseState.CONFIRMED);

  private final Clock clock;

  public ReadWorklist(Clock clock) {
    this.clock = clock;
  }

  /** The list as it stands. */
  public View read(Book book) {
    return new View(book.worklist().cases(STATES), BusinessDate.of(book, clock));
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
