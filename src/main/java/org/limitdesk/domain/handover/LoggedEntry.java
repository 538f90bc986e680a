package org.limitdesk.domain.handover;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.Hash;
import org.limitdesk.domain.audit.HashChain;
import org.limitdesk.domain.audit.LogBody;

/**
 * An entry of the log as it is handed over, byte for byte; its hash follows from its body.
 *
 * @param body its body, canonical JSON
 * @param signer the name of the key that it is signed by; null for none
 * @param signature hexadecimal digits; null for none
 */
public record LoggedEntry(String body, @Nullable String signer, @Nullable String signature) {
  private static final Set<String> MEMBERS = Set.of("body", "signer", "signature");

  /** As it is stored. */
  public static LoggedEntry of(byte[] body, @Nullable String signer, byte @Nullable [] signature) {
    return new LoggedEntry(
        new String(body, StandardCharsets.UTF_8),
        signer,
        signature == null ? null : HexFormat.of().formatHex(signature));
  }

  /** The hash that it has in its log. */
  public Hash hash() {
    return HashChain.hashOf(bytes());
  }

  /**
   * What it says.
   *
   * @throws IllegalArgumentException where it is no entry
   */
  public LogBody parsed() {
    try {
      return LogBody.parse(bytes());
    } catch (org.limitdesk.domain.audit.CanonicalJsonException e) {
      throw new IllegalArgumentException("an entry in it " + e.getMessage(), e);
    }
  }

  private byte[] bytes() {
    return body.getBytes(StandardCharsets.UTF_8);
  }

  Map<String, Object> facts() {
    Map<String, Object> facts = new TreeMap<>();
    facts.put("body", body);
    if (signer != null && signature != null) {
      facts.put("signer", signer);
      facts.put("signature", signature);
    }
    return facts;
  }

  static LoggedEntry read(Facts facts) {
    facts.only(MEMBERS);
    boolean signed = facts.has("signer");
    return new LoggedEntry(
        facts.text("body"),
        signed ? facts.text("signer") : null,
        signed ? facts.text("signature") : null);
  }
}
