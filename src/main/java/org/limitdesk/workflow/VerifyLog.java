package org.limitdesk.workflow;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.Anchor;
import org.limitdesk.domain.audit.AnchorState;
import org.limitdesk.domain.audit.ChainReport;
import org.limitdesk.domain.audit.ChainVerifier;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookLog;
import org.limitdesk.workflow.port.VerifyingVisitor;

/**
 * Checks the whole log: each entry and its place in the chain, the anchor outside the book, and the
 * tables that are projections of the log.
 */
public final class VerifyLog {
  /** Reads everything and changes nothing. */
  public LogVerdict verify(Book book) {
    return verify(book, new ChainVerifier(book.uuid()));
  }

  /** The same with a fresh verifier, which then knows the log up to its end. */
  LogVerdict verify(Book book, ChainVerifier verifier) {
    book.log().walk(new VerifyingVisitor(verifier));
    ChainReport chain = verifier.report();
    return verdict(book.log(), chain, chain.ok() ? book.log().differencesFromTables() : List.of());
  }

  /**
   * Checks what was added behind an entry up to which the log was found sound. The tables are not
   * compared again: that takes a check of the whole.
   *
   * @param sound took the log up to there, found it sound, and goes on
   */
  LogVerdict verifyOn(Book book, ChainVerifier sound) {
    book.log().walk(sound.report().head().seq(), new VerifyingVisitor(sound));
    return verdict(book.log(), sound.report(), List.of());
  }

  private static LogVerdict verdict(BookLog log, ChainReport chain, List<String> differences) {
    AnchorState anchor = anchorState(log, chain);
    List<String> problems = new ArrayList<>();
    if (chain.problem() != null) {
      problems.add(chain.problem());
    }
    if (anchor == AnchorState.AHEAD) {
      problems.add("this desk remembers an entry that the log does not have");
    }
    problems.addAll(differences);
    return new LogVerdict(
        chain.entries(),
        problems.isEmpty(),
        chain.head().hash().hex(),
        firstBad(log, chain, anchor),
        anchor,
        problems,
        chain.signed());
  }

  /**
   * The anchor against where the log ends; of a log with a break, only whether it is long enough.
   */
  private static AnchorState anchorState(BookLog log, ChainReport chain) {
    if (chain.ok()) {
      return log.anchorState();
    }
    return log.anchor()
        .map(anchor -> anchor.seq() > chain.head().seq() ? AnchorState.AHEAD : AnchorState.BEHIND)
        .orElse(AnchorState.MISSING);
  }

  /** The first entry that the chain or the anchor shows to be missing or wrong. */
  private static @Nullable Long firstBad(BookLog log, ChainReport chain, AnchorState anchor) {
    if (chain.firstBad() != null || anchor != AnchorState.AHEAD) {
      return chain.firstBad();
    }
    long remembered = log.anchor().map(Anchor::seq).orElse(chain.head().seq());
    return Math.min(remembered, chain.head().seq() + 1);
  }
}
