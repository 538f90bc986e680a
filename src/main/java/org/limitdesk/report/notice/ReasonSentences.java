package org.limitdesk.report.notice;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.limitdesk.domain.notice.Reason;
import org.limitdesk.domain.notice.WrittenReason;
import org.limitdesk.report.EvidenceText;

/**
 * Makes sentences of principal reasons, for the borrower: Chinese for Chinese locales, English for
 * all others. They differ from what an officer reads of the same evidence: no suspicion is named.
 */
public final class ReasonSentences {
  static final String BUNDLE = "org.limitdesk.report.reasons";
  private static final List<String> BOUNDS = List.of("at_least", "above", "below", "at_most");

  private final ResourceBundle texts;

  private ReasonSentences(ResourceBundle texts) {
    this.texts = texts;
  }

  /** Sentences in that language. */
  public static ReasonSentences in(Locale locale) {
    boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    return new ReasonSentences(bundle(chinese ? Locale.CHINESE : Locale.ENGLISH));
  }

  static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        BUNDLE,
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** Each in its sentence, in the same order. */
  public List<WrittenReason> of(List<Reason> reasons) {
    return reasons.stream()
        .map(each -> new WrittenReason(each.source(), each.code(), of(each)))
        .toList();
  }

  /**
   * The reason in one sentence.
   *
   * @throws java.util.MissingResourceException for a signal without words
   */
  public String of(Reason reason) {
    return switch (reason.source()) {
      case SIGNAL -> signal(reason);
      case CHARACTERISTIC -> characteristic(reason);
      case RULE -> rule(reason);
    };
  }

  private String signal(Reason reason) {
    String flag = reason.evidence().get("flag");
    String key = flag == null ? reason.code() : reason.code() + "." + flag;
    return EvidenceText.fill(texts.getString("signal." + key), reason.evidence(), texts);
  }

  private String rule(Reason reason) {
    String key = reason.evidence().containsKey("reason") ? "rule.reason" : "rule";
    return EvidenceText.fill(texts.getString(key), reason.evidence(), texts);
  }

  private String characteristic(Reason reason) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("noun", noun(reason.code()));
    String value = reason.evidence().getOrDefault("value", "");
    if (value.isEmpty()) {
      return EvidenceText.fill(texts.getString("value.missing"), words, texts);
    }
    Map<String, BigDecimal> bounds = bounds(reason);
    words.put("value", value(reason.code(), value, bounds));
    if (bounds.isEmpty()) {
      return EvidenceText.fill(texts.getString("value.alone"), words, texts);
    }
    words.put("range", range(reason.code(), bounds));
    return EvidenceText.fill(texts.getString("value.range"), words, texts);
  }

  /** A lender's own characteristic is called what its card calls it. */
  private String noun(String code) {
    String key = "noun." + code;
    return texts.containsKey(key)
        ? texts.getString(key)
        : EvidenceText.fill(texts.getString("noun"), Map.of("code", code.replace('_', ' ')), texts);
  }

  private String value(String code, String value, Map<String, BigDecimal> bounds) {
    String word = "word." + value;
    if (texts.containsKey(word)) {
      return texts.getString(word);
    }
    try {
      return ShownNumber.of(code).rounded(new BigDecimal(value), bounds.values());
    } catch (NumberFormatException aWord) {
      return value;
    }
  }

  private static Map<String, BigDecimal> bounds(Reason reason) {
    Map<String, BigDecimal> bounds = new LinkedHashMap<>();
    for (String each : BOUNDS) {
      String bound = reason.evidence().get(each);
      if (bound != null) {
        bounds.put(each, new BigDecimal(bound));
      }
    }
    return bounds;
  }

  /** One word for each end that there is. */
  private String range(String code, Map<String, BigDecimal> bounds) {
    List<String> ends =
        bounds.entrySet().stream()
            .map(end -> {
              String number = ShownNumber.of(code).exact(end.getValue());
              String words = texts.getString("range." + end.getKey());
              return EvidenceText.fill(words, Map.of("bound", number), texts);
            })
            .toList();
    return String.join(texts.getString("range.and"), ends);
  }
}
