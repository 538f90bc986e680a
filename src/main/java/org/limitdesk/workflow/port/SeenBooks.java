package org.limitdesk.workflow.port;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.limitdesk.domain.audit.LogHead;

/** What a supervisor's desk remembers of the logs of books that were handed over to it. */
public interface SeenBooks {
  /** Where a book's log stood in the last hand-over that was answered here. */
  Optional<LogHead> last(UUID book) throws IOException;

  /** Remembers it; only ever moves on. */
  void saw(UUID book, LogHead head) throws IOException;
}
