package org.limitdesk.domain.signal;

import java.util.List;

/** Says what one trigger finds, in one line of text. */
final class Told {
  private Told() {}

  /** Severity, day and evidence; {@code none} for nothing. */
  static String whole(Trigger trigger, Lines line) {
    List<Signal> signals = Triggers.signals(List.of(trigger), line.view());
    if (signals.isEmpty()) {
      return "none";
    }
    Signal signal = signals.getFirst();
    return signal.severity().code() + " " + signal.dated() + " " + signal.evidence();
  }

  /** The severity alone. */
  static String severity(Trigger trigger, Lines line) {
    return whole(trigger, line).split(" ")[0];
  }
}
