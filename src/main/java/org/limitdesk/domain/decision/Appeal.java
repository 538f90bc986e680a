package org.limitdesk.domain.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 申诉: a borrower objects to a cut that is in force. Somebody who neither decided nor confirmed it
 * answers, in time.
 *
 * @param decision the cut
 * @param borrower the book's key
 * @param due the last day on which it is answered in time, as it was prolonged
 * @param maker who took it
 * @param note what the borrower said; empty where it was erased
 * @param prolonged null where its days were not prolonged
 * @param answer null while it is open
 */
public record Appeal(
    long id,
    long decision,
    long caseId,
    int borrower,
    LocalDate received,
    LocalDate due,
    long maker,
    String note,
    @Nullable Prolonged prolonged,
    @Nullable Answer answer) {
  /** Days to answer: 15, as of a complaint (DOMAIN.md §11). */
  public static final int DAYS = 15;

  /** Days to answer a complex one, told to the borrower: 30 from its receipt (DOMAIN.md §11). */
  public static final int COMPLEX_DAYS = 30;

  /**
   * That it is complex.
   *
   * @param note why; empty where it was erased
   */
  public record Prolonged(LocalDate day, long maker, String note) {}

  /**
   * What came of it.
   *
   * @param note why; empty where it was erased
   */
  public record Answer(AppealResult result, LocalDate day, long maker, String note) {}

  /** Whether nobody has answered it. */
  public boolean isOpen() {
    return answer == null;
  }

  /** Whether it is open beyond its last day. */
  public boolean isLate(LocalDate today) {
    return isOpen() && today.isAfter(due);
  }

  /** Whether the decision fell. */
  public boolean isReversed() {
    return answer != null && answer.result() == AppealResult.REVERSED;
  }

  /** When one that was received that day is to be answered at the latest. */
  public static LocalDate due(LocalDate received, boolean complex) {
    return received.plusDays(complex ? COMPLEX_DAYS : DAYS);
  }

  /**
   * The last of them that was reversed: on its case nothing is decided but more than it took.
   *
   * @param ofCase all of one case, the first first
   */
  public static Optional<Appeal> reversed(List<Appeal> ofCase) {
    return ofCase.stream().filter(Appeal::isReversed).reduce((before, last) -> last);
  }

  /** Whether that decision gives back what one of these found to be taken wrongly. */
  public static boolean restores(Decision decision, List<Appeal> ofCase) {
    return decision.kind().settles()
        && ofCase.stream()
            .anyMatch(each -> each.isReversed() && isCorrected(each.decision(), decision));
  }

  private static boolean isCorrected(long reversed, Decision decision) {
    Long corrects = decision.corrects();
    return corrects != null && corrects == reversed;
  }
}
