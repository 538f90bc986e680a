package org.limitdesk.intake.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.limitdesk.intake.LoadWarning;
import org.limitdesk.intake.RowFailure;

/** What is found in a record, and what was put right in the accepted records so far. */
final class Findings {
  private static final int LONGEST_VALUE = 200;

  private final Map<Remark, Long> counted = new LinkedHashMap<>();
  private final List<Remark> pending = new ArrayList<>();
  private List<RowFailure> failures = List.of();
  private long line;

  private record Remark(String column, String reason) {}

  /** A new record begins. */
  void start(long recordLine) {
    line = recordLine;
    pending.clear();
    if (!failures.isEmpty()) {
      failures = List.of();
    }
  }

  /** The record is wrong there. The same cell may stand for several rows and is named once. */
  void fail(String column, CharSequence value, String reason) {
    if (failures.isEmpty()) {
      failures = new ArrayList<>();
    }
    RowFailure failure = new RowFailure(line, column, cut(value.toString()), reason);
    if (!failures.contains(failure)) {
      failures.add(failure);
    }
  }

  private static String cut(String value) {
    if (value.length() <= LONGEST_VALUE) {
      return value;
    }
    boolean splitsPair = Character.isHighSurrogate(value.charAt(LONGEST_VALUE - 1));
    return value.substring(0, splitsPair ? LONGEST_VALUE - 1 : LONGEST_VALUE);
  }

  /** A cell of the record was put right. */
  void remark(String column, String reason) {
    pending.add(new Remark(column, reason));
  }

  boolean isClean() {
    return failures.isEmpty();
  }

  List<RowFailure> failures() {
    return List.copyOf(failures);
  }

  /** The record is accepted, and with it what was put right in it. */
  void accept() {
    for (Remark remark : pending) {
      counted.merge(remark, 1L, Long::sum);
    }
  }

  List<LoadWarning> warnings() {
    List<LoadWarning> warnings = new ArrayList<>();
    counted.forEach(
        (remark, count) -> warnings.add(new LoadWarning(remark.column(), remark.reason(), count)));
    return warnings;
  }
}
