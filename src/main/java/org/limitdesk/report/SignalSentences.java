package org.limitdesk.report;

import java.util.Locale;
import java.util.ResourceBundle;
import org.limitdesk.domain.signal.Signal;

/**
 * Makes sentences of signals: Chinese for Chinese locales, English for all others. The store keeps
 * evidence as codes and numbers, so that a sentence can be bettered or translated later.
 */
public final class SignalSentences {
  static final String BUNDLE = "org.limitdesk.report.signals";

  private final ResourceBundle texts;

  private SignalSentences(ResourceBundle texts) {
    this.texts = texts;
  }

  /** Sentences in that language. */
  public static SignalSentences in(Locale locale) {
    boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    return new SignalSentences(bundle(chinese ? Locale.CHINESE : Locale.ENGLISH));
  }

  static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        BUNDLE,
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /**
   * The signal in one sentence.
   *
   * @throws java.util.MissingResourceException for a code without words
   */
  public String of(Signal signal) {
    return EvidenceText.fill(texts.getString(signal.code()), signal.evidence(), texts);
  }
}
