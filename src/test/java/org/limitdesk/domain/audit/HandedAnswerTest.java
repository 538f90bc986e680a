package org.limitdesk.domain.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a supervisor signs at another desk, as the page about the log says it. */
class HandedAnswerTest {
  private static final String HAND_OVER = "ab".repeat(32);
  private static final String ENTRY = "cd".repeat(32);
  private static final Hash NOTE = Hash.ofHex("ef".repeat(32));

  private static HandedAnswer answer(String word, Hash note) {
    return new HandedAnswer(
        UUID.fromString("7b0c3b52-93a5-4b0e-9d54-2f5f0a6f3c11"),
        HAND_OVER,
        12,
        ENTRY,
        word,
        1774920720000L,
        "user:5",
        3,
        note);
  }

  @Test
  void itIsTheHashOfALineAndTheCanonicalFacts() {
    String facts =
        "{\"actor\":\"user:5\",\"at\":1774920720000,"
            + "\"book\":\"7b0c3b52-93a5-4b0e-9d54-2f5f0a6f3c11\",\"decision\":12,\"entry\":\""
            + ENTRY
            + "\",\"hand_over\":\""
            + HAND_OVER
            + "\",\"key\":3,\"note\":\""
            + NOTE.hex()
            + "\",\"v\":1,\"word\":\"returned\"}";
    assertEquals(
        Hash.plainHex("limitdesk.answer.v1\n" + facts), answer("returned", NOTE).hash().hex());
  }

  @Test
  void aSignatureIsUnderOneWordAlone() {
    SigningKey key = SigningKey.make(new SecureRandom());
    VerifyingKey publicKey = VerifyingKey.of(key.publicHex());
    String signature = HexFormat.of().formatHex(key.sign(answer("returned", NOTE).hash()));
    assertTrue(answer("returned", NOTE).isSigned(publicKey, signature));
    assertFalse(answer("confirmed", NOTE).isSigned(publicKey, signature));
    assertFalse(answer("returned", Hash.ofHex(ENTRY)).isSigned(publicKey, signature));
    assertFalse(answer("returned", NOTE).isSigned(publicKey, "no digits"));
  }
}
