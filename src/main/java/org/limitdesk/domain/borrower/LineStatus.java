package org.limitdesk.domain.borrower;

import java.util.List;
import org.limitdesk.domain.Code;

/** Where a line stands, in the order of the codes of {@code months.status}. */
public enum LineStatus implements Code {
  ACTIVE,
  SUSPENDED,
  CLOSED,
  CHARGED_OFF,
  TRANSFERRED;

  private static final List<LineStatus> ALL = List.of(values());

  /** The status of that code; throws {@link IndexOutOfBoundsException} for an unknown one. */
  public static LineStatus of(long code) {
    return ALL.get((int) code);
  }

  /** Whether the line still counts among the open ones: active or suspended. */
  public boolean isOpen() {
    return compareTo(SUSPENDED) <= 0;
  }
}
