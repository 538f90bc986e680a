package org.limitdesk.workflow;

import java.util.List;
import org.limitdesk.domain.borrower.Masked;
import org.limitdesk.workflow.port.QuarantinedRow;

/**
 * Why one row of a file was set aside; national ids and phones are masked.
 *
 * @param line the line of the file on which the row starts; the header is line 1
 * @param column as the file's header writes it; empty when it is the whole row
 */
public record SetAside(String file, long line, String column, String value, String reason) {
  static SetAside of(QuarantinedRow row) {
    return new SetAside(
        row.file(),
        row.failure().line(),
        row.failure().column(),
        Masked.value(row.failure().column(), row.failure().value()),
        row.failure().reason());
  }

  /**
   * All of them.
   *
   * @param rows how many rows are set aside
   * @param findings how many reasons there are; a row may have several
   * @param first the first of the reasons, as many as were asked for
   */
  public record Found(long rows, long findings, List<SetAside> first) {
    /** Nothing is set aside. */
    public static final Found NONE = new Found(0, 0, List.of());
  }
}
