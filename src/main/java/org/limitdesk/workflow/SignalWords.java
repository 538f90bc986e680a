package org.limitdesk.workflow;

import java.util.Locale;
import org.limitdesk.domain.signal.Signal;
import org.limitdesk.report.SignalSentences;

/** What a signal says, for whoever reads it at a terminal, which speaks English. */
public final class SignalWords {
  private final SignalSentences sentences = SignalSentences.in(Locale.ENGLISH);

  /**
   * The signal's evidence in one sentence.
   *
   * @throws java.util.MissingResourceException for a code without words
   */
  public String of(Signal signal) {
    return sentences.of(signal);
  }
}
