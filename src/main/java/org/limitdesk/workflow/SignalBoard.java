package org.limitdesk.workflow;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.signal.Severity;

/**
 * The signals of the last month that was assessed.
 *
 * @param run the number of the assessment; 0 where there was none
 * @param month yyyymm; null where none was assessed
 * @param rows the gravest first, then those of most lines
 * @param putOff what people put off, the one that ends first at the top
 */
public record SignalBoard(long run, @Nullable Integer month, List<Row> rows, List<PutOff> putOff) {
  public SignalBoard {
    rows = List.copyOf(rows);
    putOff = List.copyOf(putOff);
  }

  /**
   * One trigger at one severity. Amounts are fen, of whole lines.
   *
   * @param lines those with such a signal that the run has a proposal for
   * @param proposals how many of them have a case that is still to be settled; the others are
   *     watched, wait for a guard rail, or are decided
   * @param putOff how many lines' signals of it are put off on the business date
   */
  public record Row(
      String code,
      Severity severity,
      long lines,
      long balance,
      long limit,
      long proposals,
      long putOff) {}

  /**
   * A signal that somebody put off.
   *
   * @param name null where not known
   * @param severity how grave it was then
   * @param reason null where it was erased
   * @param until the last day, yyyymmdd
   * @param maker the user's name
   */
  public record PutOff(
      String borrowerId,
      @Nullable String name,
      String code,
      Severity severity,
      @Nullable String reason,
      int until,
      String maker) {}
}
