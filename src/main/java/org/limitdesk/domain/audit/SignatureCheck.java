package org.limitdesk.domain.audit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether entries are signed by whom they name. What somebody does names them as its actor. From
 * the entry that tells of a person's key, every entry with that person as its actor is signed by
 * it, that one included, until one tells of their next key. All others are not signed. A next key
 * comes only after a new password: whoever writes to the book cannot give a person another one in
 * silence. What a supervisor answered at another desk is brought in by somebody else: its entry is
 * of who brought it, and holds the answer with the supervisor's own signature under it.
 */
final class SignatureCheck {
  /** The kind of an entry that tells of a key. */
  static final String KEY = "signing_key";

  /** Under which name of its data an entry of that kind says who did it. */
  private static final Map<String, String> DOERS =
      Map.ofEntries(
          Map.entry("decision", "maker"),
          Map.entry("approval", "checker"),
          Map.entry("release", "maker"),
          Map.entry("snooze", "maker"),
          Map.entry("review_mark", "maker"),
          Map.entry("dispute", "maker"),
          Map.entry("dispute_answer", "maker"),
          Map.entry("appeal", "maker"),
          Map.entry("appeal_step", "maker"),
          Map.entry("offer", "maker"),
          Map.entry("offer_step", "maker"),
          Map.entry("assignment", "maker"),
          Map.entry("erasure_request", "maker"),
          Map.entry("erasure", "checker"),
          Map.entry("template", "maker"),
          Map.entry("template_approval", "checker"),
          Map.entry("contact_note", "maker"),
          Map.entry("alarm_word", "maker"),
          Map.entry("hand_over", "maker"),
          Map.entry("hand_over_reply", "maker"),
          Map.entry("submission", "maker"),
          Map.entry("document_draft", "maker"),
          Map.entry("sign_in", "user"),
          Map.entry(KEY, "user"));

  private final UUID book;
  private final Map<String, Known> keys = new HashMap<>();

  /** What the newest version of a user had as its credential when their key was told. */
  private final Map<String, Object> credentials = new HashMap<>();

  /** The signatures of answers that were brought in. */
  private final Set<String> brought = new HashSet<>();

  private long signed;

  SignatureCheck(UUID book) {
    this.book = book;
  }

  /**
   * A key and its name.
   *
   * @param name the number of the entry that told of it
   * @param credential what their password was known by then
   */
  private record Known(String name, VerifyingKey key, @Nullable Object credential) {}

  /** How many entries were signed, and well. */
  long signed() {
    return signed;
  }

  /**
   * Takes the next entry, whose hash was found to be that of its body.
   *
   * @return what is wrong, to follow on from "entry 5 "; null where all is well
   */
  @Nullable String fault(
      LogBody body, Hash hash, @Nullable String signer, byte @Nullable [] signature) {
    String fault = told(body);
    if (fault != null) {
      return fault;
    }
    Known known = keys.get(body.actor());
    if (known == null) {
      return signer == null && signature == null
          ? null
          : "is signed, but %s has no key".formatted(body.actor());
    }
    if (signer == null || signature == null) {
      return "is not signed, but %s has a key since entry %s".formatted(body.actor(), known.name());
    }
    if (!signer.equals(known.name()) || !known.key().fits(hash, signature)) {
      return "has a signature that is not by the key of %s".formatted(body.actor());
    }
    signed++;
    return null;
  }

  /** Takes what an entry tells of people and keys. */
  private @Nullable String told(LogBody body) {
    Object doer = body.data().get(DOERS.getOrDefault(body.kind(), ""));
    if (body.data().containsKey(HandedAnswer.SIGNATURE)) {
      return answered(body, doer);
    }
    // 0 stands for nobody at the desk: a document that came from a terminal.
    if (doer instanceof Long id && id > 0 && !person(id).equals(body.actor())) {
      return "says that %s did it, but names %s".formatted(person(id), body.actor());
    }
    Object credential = body.data().get("credential");
    if (body.kind().equals("user") && body.data().get("user") instanceof Long id) {
      credentials.put(person(id), credential == null ? "" : credential);
    }
    return body.kind().equals(KEY) ? learn(body) : null;
  }

  /** Whether an answer that was brought in is by whom the entry names. */
  private @Nullable String answered(LogBody body, @Nullable Object doer) {
    String actor = doer instanceof Long id ? person(id) : "nobody";
    Known known = keys.get(actor);
    if (known == null || !isSigned(body, actor, known)) {
      return "holds an answer that is not signed by the key of " + actor;
    }
    return brought.add(String.valueOf(body.data().get(HandedAnswer.SIGNATURE)))
        ? null
        : "brings in an answer for the second time";
  }

  private boolean isSigned(LogBody body, String actor, Known known) {
    try {
      HandedAnswer answer = HandedAnswer.of(book, body, actor);
      return known.name().equals(Long.toString(answer.key()))
          && body.data().get(HandedAnswer.SIGNATURE) instanceof String signature
          && answer.isSigned(known.key(), signature);
    } catch (IllegalArgumentException notWhole) {
      return false;
    }
  }

  private static String person(long id) {
    return "user:" + id;
  }

  private @Nullable String learn(LogBody body) {
    Object credential = credentials.get(body.actor());
    Known before = keys.get(body.actor());
    if (before != null && Objects.equals(before.credential(), credential)) {
      return "tells of another key for %s, whose password is the same".formatted(body.actor());
    }
    if (!(body.data().get("public") instanceof String hex)) {
      return "tells of a key and does not name it";
    }
    try {
      keys.put(
          body.actor(), new Known(Long.toString(body.seq()), VerifyingKey.of(hex), credential));
      return null;
    } catch (IllegalArgumentException noKey) {
      return "tells of a key that is none";
    }
  }
}
