package org.limitdesk.domain.audit;

import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a supervisor at another desk says of one decision, and signs there. It names the entry that
 * it answers by its hash, so that it says nothing of a decision that is another by then.
 *
 * @param handOver the hash of the hand-over in which the decision was seen
 * @param decision the decision's number
 * @param entry the hash of the decision's entry
 * @param word {@code confirmed}, {@code returned}, or a review mark
 * @param at when, in milliseconds since 1970 UTC, by the clock of that desk
 * @param actor whose word it is: {@code user:5}
 * @param key the name of their key: the number of the entry that tells of it
 * @param note the salted hash of their note; null for none
 */
public record HandedAnswer(
    UUID book,
    String handOver,
    long decision,
    String entry,
    String word,
    long at,
    String actor,
    long key,
    @Nullable Hash note) {
  /** Under which name an entry's data holds the signature of an answer that was brought in. */
  public static final String SIGNATURE = "handed_signature";

  private static final String PREFIX = "limitdesk.answer.v1\n";
  private static final long VERSION = 1;

  /** What is signed. */
  public Hash hash() {
    Map<String, Object> facts = new TreeMap<>();
    facts.put("v", VERSION);
    facts.put("book", book.toString());
    facts.put("hand_over", handOver);
    facts.put("decision", decision);
    facts.put("entry", entry);
    facts.put("word", word);
    facts.put("at", at);
    facts.put("actor", actor);
    facts.put("key", key);
    if (note != null) {
      facts.put("note", note.hex());
    }
    return Hash.over(PREFIX, CanonicalJson.bytes(facts));
  }

  /** Whether these hexadecimal digits are that key's signature under it. */
  public boolean isSigned(VerifyingKey by, String signature) {
    return signature.matches("([0-9a-f]{2})+")
        && by.fits(hash(), HexFormat.of().parseHex(signature));
  }

  /**
   * The answer that an entry of a second approval or a review mark holds.
   *
   * @param actor whose word the entry says it is
   * @throws IllegalArgumentException where the entry holds no whole one
   */
  static HandedAnswer of(UUID book, LogBody entry, String actor) {
    Map<String, ?> data = entry.data();
    boolean mark = entry.kind().equals("review_mark");
    if (!mark
        && !(entry.kind().equals("approval") && "decision".equals(data.get("subject_kind")))) {
      throw new IllegalArgumentException("only a decision is answered");
    }
    return new HandedAnswer(
        book,
        text(data, "handed"),
        number(data, mark ? "decision" : "subject"),
        text(data, "handed_entry"),
        text(data, mark ? "mark" : "result"),
        number(data, "handed_at"),
        actor,
        number(data, "handed_key"),
        entry.texts().get("note"));
  }

  private static String text(Map<String, ?> data, String name) {
    if (data.get(name) instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException("it has no " + name);
  }

  private static long number(Map<String, ?> data, String name) {
    if (data.get(name) instanceof Long number) {
      return number;
    }
    throw new IllegalArgumentException("it has no " + name);
  }
}
