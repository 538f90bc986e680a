package org.limitdesk.domain.audit;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether entries are signed by whom they name. From the entry that tells of a person's key, every
 * entry with that person as its actor is signed by it, that one included, until one tells of their
 * next key. All others are not signed.
 */
final class SignatureCheck {
  /** The kind of an entry that tells of a key. */
  static final String KEY = "signing_key";

  private final Map<String, Known> keys = new HashMap<>();
  private long signed;

  /**
   * A key and its name.
   *
   * @param name the number of the entry that told of it
   */
  private record Known(String name, VerifyingKey key) {}

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
    if (body.kind().equals(KEY)) {
      String fault = learn(body);
      if (fault != null) {
        return fault;
      }
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

  private @Nullable String learn(LogBody body) {
    if (!("user:" + body.data().get("user")).equals(body.actor())) {
      return "tells of a key for somebody else than " + body.actor();
    }
    if (!(body.data().get("public") instanceof String hex)) {
      return "tells of a key and does not name it";
    }
    try {
      keys.put(body.actor(), new Known(Long.toString(body.seq()), VerifyingKey.of(hex)));
      return null;
    } catch (IllegalArgumentException noKey) {
      return "tells of a key that is none";
    }
  }
}
