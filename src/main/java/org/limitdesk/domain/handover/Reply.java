package org.limitdesk.domain.handover;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.CanonicalJson;
import org.limitdesk.domain.audit.FreeText;
import org.limitdesk.domain.audit.HandedAnswer;
import org.limitdesk.domain.audit.Hash;
import org.limitdesk.domain.audit.SigningKey;

/**
 * What a supervisor brings back: an answer to each decision that they looked at. Each is signed by
 * itself, so that the log can keep it, and the whole is signed once more, so that none goes
 * missing.
 *
 * @param handOver the hash of the hand-over that is answered
 * @param from the supervisor, by number
 * @param key the name of their key
 * @param at when, in milliseconds since 1970 UTC
 */
public record Reply(
    UUID book, String handOver, long from, long key, long at, List<Answer> answers) {
  /** What the file says it is. */
  public static final String KIND = "hand_over_reply";

  private static final String PREFIX = "limitdesk.hand_over_reply.v1\n";
  private static final long VERSION = 1;
  private static final Set<String> MEMBERS =
      Set.of("v", "kind", "book", "hand_over", "from", "key", "at", "answers", Facts.SIGNATURE);
  private static final Set<String> OF_AN_ANSWER =
      Set.of("decision", "entry", "word", "at", "note", "signature");

  public Reply {
    answers = List.copyOf(answers);
  }

  /**
   * An answer.
   *
   * @param entry the hash of the decision's entry
   * @param word {@code confirmed}, {@code returned}, or a review mark
   * @param note null for none
   * @param signature of the supervisor, hexadecimal digits
   */
  public record Answer(
      long decision,
      String entry,
      String word,
      long at,
      @Nullable FreeText note,
      String signature) {
    private Map<String, Object> facts() {
      Map<String, Object> facts = new TreeMap<>();
      facts.put("decision", decision);
      facts.put("entry", entry);
      facts.put("word", word);
      facts.put("at", at);
      if (note != null) {
        facts.put("note", SaltedText.facts(note));
      }
      facts.put("signature", signature);
      return facts;
    }

    private static Answer read(Facts facts) {
      facts.only(OF_AN_ANSWER);
      return new Answer(
          facts.number("decision"),
          facts.text("entry"),
          facts.text("word"),
          facts.number("at"),
          facts.has("note") ? SaltedText.read(facts.object("note")) : null,
          facts.text("signature"));
    }
  }

  /** The answer as it is signed. */
  public HandedAnswer signed(Answer answer) {
    return signed(answer.decision(), answer.entry(), answer.word(), answer.at(), answer.note());
  }

  private HandedAnswer signed(
      long decision, String entry, String word, long when, @Nullable FreeText note) {
    return new HandedAnswer(
        book,
        handOver,
        decision,
        entry,
        word,
        when,
        "user:" + from,
        key,
        note == null ? null : note.hash());
  }

  /** One more answer, signed by that key. */
  public Reply with(HandedItem item, String word, @Nullable FreeText note, SigningKey by) {
    String entry = item.entry().hash().hex();
    String signature =
        HexFormat.of().formatHex(by.sign(signed(item.decision(), entry, word, at, note).hash()));
    List<Answer> more = new java.util.ArrayList<>(answers);
    more.add(new Answer(item.decision(), entry, word, at, note, signature));
    return new Reply(book, handOver, from, key, at, more);
  }

  /** What is signed as a whole. */
  public Hash hash() {
    return Hash.over(PREFIX, CanonicalJson.bytes(facts()));
  }

  /** The file: the facts and the signature, canonical JSON and a line feed. */
  public byte[] file(byte[] signature) {
    return Facts.file(facts(), signature);
  }

  private Map<String, Object> facts() {
    Map<String, Object> facts = new TreeMap<>();
    facts.put("v", VERSION);
    facts.put("kind", KIND);
    facts.put("book", book.toString());
    facts.put("hand_over", handOver);
    facts.put("from", from);
    facts.put("key", key);
    facts.put("at", at);
    facts.put("answers", answers.stream().map(Answer::facts).toList());
    return facts;
  }

  /**
   * A reply as it was read; whether the signature is right is another matter.
   *
   * @param signature of the supervisor
   */
  public record Signed(Reply reply, byte[] signature) {
    @Override
    public byte[] signature() {
      return signature.clone();
    }
  }

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException for what {@link #file} did not write
   */
  public static Signed read(byte[] file) {
    Facts all = Facts.ofFile(file).only(MEMBERS);
    if (!all.text("kind").equals(KIND)) {
      throw new IllegalArgumentException("it is no reply to a hand-over");
    }
    if (all.number("v") != VERSION) {
      throw new IllegalArgumentException("it is of another version");
    }
    Reply reply =
        new Reply(
            UUID.fromString(all.text("book")),
            all.text("hand_over"),
            all.number("from"),
            all.number("key"),
            all.number("at"),
            all.objects("answers", Answer::read));
    return new Signed(reply, all.bytes(Facts.SIGNATURE));
  }
}
