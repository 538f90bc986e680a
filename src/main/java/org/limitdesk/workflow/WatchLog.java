package org.limitdesk.workflow;

import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.Hash;
import org.limitdesk.domain.audit.LogHead;
import org.limitdesk.workflow.port.Book;

/**
 * Keeps an eye on the log of one open book: all of it the first time, then what was added since. A
 * log that was not found sound is looked at as a whole every time.
 */
public final class WatchLog {
  private final VerifyLog verifyLog = new VerifyLog();
  private @Nullable LogVerdict sound;

  /** What is known of the log now; several may ask at a time. */
  public synchronized LogVerdict look(Book book) {
    LogVerdict before = sound;
    LogVerdict now =
        before == null ? verifyLog.verify(book) : verifyLog.verifyOn(book, headOf(before));
    sound = now.ok() ? now : null;
    return now;
  }

  private static LogHead headOf(LogVerdict sound) {
    return new LogHead(sound.entries(), Hash.ofHex(sound.head()));
  }
}
