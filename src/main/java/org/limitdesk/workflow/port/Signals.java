package org.limitdesk.workflow.port;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.signal.Severity;

/** The signals that the last run kept: those of the lines that it has a proposal for. */
public interface Signals {
  /** The number of that run; 0 where there was none. */
  long run();

  /** How many there are of each trigger and severity, in no order. */
  List<Group> groups();

  /** Lines with such a signal: so many of those that owe most, then by the book's key. */
  List<Line> lines(String code, Severity severity, int most);

  /** What the last run proposes for these borrowers, by key; without those it is silent on. */
  Map<Integer, Action> actions(int[] keys);

  /**
   * The signals of one trigger and one severity. Amounts are fen, of whole lines.
   *
   * @param proposals how many of the lines have a case that is still to be settled
   */
  record Group(
      String code, Severity severity, long lines, long balance, long limit, long proposals) {}

  /**
   * A line with a signal. Amounts are fen.
   *
   * @param name null where not known
   * @param dated yyyymmdd
   * @param evidence by name, as {@link org.limitdesk.domain.signal.Signal} has it
   */
  record Line(
      String borrowerId,
      @Nullable String name,
      long limit,
      long balance,
      Action action,
      int dated,
      Map<String, String> evidence) {}
}
