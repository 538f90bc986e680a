package org.limitdesk.domain.handover;

import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.limitdesk.domain.audit.FreeText;

/** A text that a person wrote, with the salt by which its hash in the log can be reckoned. */
final class SaltedText {
  private SaltedText() {}

  static Map<String, Object> facts(FreeText text) {
    return Map.of("text", text.text(), "salt", HexFormat.of().formatHex(text.salt()));
  }

  static FreeText read(Facts facts) {
    facts.only(Set.of("text", "salt"));
    return new FreeText(facts.text("text"), facts.bytes("salt"));
  }
}
