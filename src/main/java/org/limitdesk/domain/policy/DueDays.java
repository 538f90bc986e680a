package org.limitdesk.domain.policy;

import org.limitdesk.domain.signal.Severity;

/** How many days after the assessment's date a case is due, by its gravest signal. */
public record DueDays(int info, int warn, int severe) {
  public int of(Severity severity) {
    return switch (severity) {
      case POSITIVE, INFO -> info;
      case WARN -> warn;
      case SEVERE -> severe;
    };
  }
}
