package org.limitdesk.domain.signal;

import java.util.Map;

/**
 * What a trigger found at one month.
 *
 * @param rank how far it has come: the signal is as old as the unbroken run of months that found it
 *     at this rank or a higher one
 * @param day yyyymmdd where the trigger dates itself, {@link #BY_RUN} where the run does
 */
record Finding(Severity severity, int rank, int day, Map<String, String> evidence) {
  static final int BY_RUN = 0;

  static Finding ofRun(Severity severity, int rank, Evidence evidence) {
    return new Finding(severity, rank, BY_RUN, evidence.done());
  }

  static Finding ofRun(Severity severity, Evidence evidence) {
    return ofRun(severity, severity.ordinal(), evidence);
  }

  static Finding ofDay(Severity severity, int day, Evidence evidence) {
    return new Finding(severity, severity.ordinal(), day, evidence.done());
  }
}
