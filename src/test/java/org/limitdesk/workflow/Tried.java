package org.limitdesk.workflow;

import java.io.IOException;
import java.util.SplittableRandom;
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

  private Tried() {}

  /** A policy on one line that it does not cut. */
  public static TrialFigures gently(Book book, Kept policy) throws IOException {
    Policy tried = ReadPolicies.policy(book, policy.id());
    TrialFigures figures;
    int seed = 0;
    do {
      figures = on(1, tried, source(book), Proposals.MONTH, seed++);
    } while (figures.result().book().totals().lines() != 1 || figures.cuts().lines() != 0);
    return figures;
  }

  /** A policy on many lines, of which it cuts more than any mark of the house lets it. */
  public static TrialFigures harshly(Book book, Kept policy) throws IOException {
    return on(200, ReadPolicies.policy(book, policy.id()), source(book), Proposals.MONTH, 9);
  }

  /** As the book is: its card and its last load. */
  static TrialBook.Source source(Book book) {
    return new TrialBook.Source(CARD, book.generation(), false);
  }

  static TrialFigures on(int lines, Policy policy, TrialBook.Source source, int month, int seed) {
    RandomRequests requests = new RandomRequests(new SplittableRandom(seed));
    TrialBookBuilder builder = new TrialBookBuilder(policy, source, month, 20260414, 12);
    for (int i = 0; i < lines; i++) {
      builder.add(requests.next(policy));
    }
    return TrialFigures.of(new TrialRun(builder.build(), policy).run());
  }
}
