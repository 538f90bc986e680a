package org.limitdesk.intake.policy;

import org.limitdesk.intake.yaml.YamlRefused;

/**
 * Something that is wrong in a policy's document.
 *
 * @param line counted from 1
 * @param column counted from 1
 * @param path the keys that lead there, places in lists counted from 0: {@code
 *     rules[3].when.severity}; empty for the whole document
 * @param value what is written there; empty where it is more than one value
 * @param reason what is wrong and what is allowed
 */
public record PolicyFault(int line, int column, String path, String value, String reason) {
  static PolicyFault of(YamlRefused refused) {
    return new PolicyFault(
        refused.place().line(),
        refused.place().column(),
        refused.place().path(),
        refused.place().value(),
        refused.reason());
  }
}
