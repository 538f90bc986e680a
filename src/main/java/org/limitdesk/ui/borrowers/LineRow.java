package org.limitdesk.ui.borrowers;

import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.trend.LineFacts;
import org.limitdesk.workflow.port.BorrowerList.Identity;

/**
 * One row of the list.
 *
 * @param identity null while it is not read
 */
public record LineRow(LineFacts line, @Nullable Identity identity) {
  /** The lender's id; empty while it is not read. */
  public String borrowerId() {
    return identity == null ? "" : identity.borrowerId();
  }

  /** The borrower's name; empty while it is not read or where none is known. */
  public String name() {
    return identity == null || identity.name() == null ? "" : identity.name();
  }
}
