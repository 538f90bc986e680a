package org.limitdesk.domain.notice;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Why a line is changed.
 *
 * @param code of the signal or the characteristic, or the rule's name
 * @param lost the most points that a characteristic of its theme lost; 0 for none
 * @param evidence its own numbers, by name, as the case froze them
 */
public record Reason(
    Source source, String code, Theme theme, BigDecimal lost, Map<String, String> evidence) {
  public Reason {
    evidence = Collections.unmodifiableMap(new LinkedHashMap<>(evidence));
  }

  /** Two reasons with the same subject say the same thing. */
  String subject() {
    return theme == Theme.OTHER || theme == Theme.RULE ? source + ":" + code : theme.code();
  }
}
