package org.limitdesk.workflow.port;

import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.LineHistory;

/** Lines as they are known at a month, one after the other in the order of the borrowers' keys. */
public interface LineStream extends AutoCloseable {
  /** The next line that has a row in the month, or null after the last. */
  @Nullable LineHistory next();

  @Override
  void close();
}
