package org.limitdesk.workflow;

import java.io.IOException;
import java.time.Clock;
import java.util.SplittableRandom;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.proposal.RandomRequests;
import org.limitdesk.domain.whatif.TrialBook;
import org.limitdesk.domain.whatif.TrialBookBuilder;
import org.limitdesk.domain.whatif.TrialFigures;
import org.limitdesk.domain.whatif.TrialRun;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Publications.Kept;

/** Trials of policies on made-up lines, as if they were those of a book. */
public final class Tried {
  /** The number of the card that {@link Proposals} puts in force. */
  private static final long CARD = 2;

  /** The business date of a {@link TestDesk}. */
  static final int TODAY = CalendarNumber.of(TestDesk.TODAY);

  private Tried() {}

  /** A policy on one line that it does not cut. */
  public static TrialFigures gently(Book book, Kept policy, Clock clock) throws IOException {
    Policy tried = ReadPolicies.policy(book, policy.id());
    TrialFigures figures;
    int seed = 0;
    do {
      figures = on(1, tried, source(book), Proposals.MONTH, today(book, clock), seed++);
    } while (figures.result().book().totals().lines() != 1 || figures.cuts().lines() != 0);
    return figures;
  }

  /** A policy on many lines, of which it cuts more than any mark of the house lets it. */
  public static TrialFigures harshly(Book book, Kept policy) throws IOException {
    Policy tried = ReadPolicies.policy(book, policy.id());
    return on(200, tried, source(book), Proposals.MONTH, TODAY, 9);
  }

  private static int today(Book book, Clock clock) {
    return CalendarNumber.of(BusinessDate.of(book, clock));
  }

  /** As the book is: its card, its last load and the last word of its people. */
  static TrialBook.Source source(Book book) {
    return new TrialBook.Source(CARD, book.generation(), book.assessments().newestWord(), false);
  }

  static TrialFigures on(
      int lines, Policy policy, TrialBook.Source source, int month, int asOf, int seed) {
    RandomRequests requests = new RandomRequests(new SplittableRandom(seed));
    TrialBookBuilder builder = new TrialBookBuilder(policy, source, month, asOf, 12);
    for (int i = 0; i < lines; i++) {
      builder.add(requests.next(policy));
    }
    return TrialFigures.of(new TrialRun(builder.build(), policy).run());
  }
}
