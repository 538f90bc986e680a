package org.limitdesk.workflow;

import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.ChainVerifier;
import org.limitdesk.workflow.port.Book;

/**
 * Keeps an eye on the log of one open book: all of it the first time, then what was added since. A
 * log that was not found sound is looked at as a whole every time.
 */
public final class WatchLog {
  private final VerifyLog verifyLog = new VerifyLog();
  private @Nullable ChainVerifier sound;

  /**
   * What a look found.
   *
   * @param whole whether all of it was read, and not only what was added since the look before
   */
  public record Look(LogVerdict verdict, boolean whole) {}

  /** What is known of the log now; several may ask at a time. */
  public synchronized Look look(Book book) {
    ChainVerifier verifier = sound;
    if (verifier == null || !book.log().has(verifier.report().head())) {
      return whole(book);
    }
    // Where the look breaks off, the verifier has taken an entry and perhaps not its texts.
    sound = null;
    LogVerdict now = verifyLog.verifyOn(book, verifier);
    sound = now.ok() ? verifier : null;
    return new Look(now, false);
  }

  /** Looks at all of it, whatever was found before; what follows goes on from there. */
  public synchronized Look whole(Book book) {
    sound = null;
    ChainVerifier verifier = new ChainVerifier(book.uuid());
    LogVerdict now = verifyLog.verify(book, verifier);
    sound = now.ok() ? verifier : null;
    return new Look(now, true);
  }
}
