package org.limitdesk.domain.audit;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Where a log stood, signed by somebody. Kept where nobody writes the book, it shows later that the
 * log still has that entry: then all entries up to it are as they were.
 *
 * @param head the last entry then
 * @param at when, in milliseconds since 1970 UTC
 * @param actor who signed: {@code user:5}
 * @param key the name of their key: the number of the entry that tells of it
 */
public record Checkpoint(UUID book, LogHead head, long at, String actor, long key) {
  private static final String PREFIX = "limitdesk.checkpoint.v1\n";
  private static final long VERSION = 1;

  /** What is signed, as an entry's hash is: SHA-256 of a line and of the facts, canonical. */
  public Hash hash() {
    return Hash.over(PREFIX, CanonicalJson.bytes(facts()));
  }

  /** The file: the facts and the signature, canonical JSON and a line feed. */
  public String text(byte[] signature) {
    Map<String, Object> all = facts();
    all.put("signature", HexFormat.of().formatHex(signature));
    return new String(CanonicalJson.bytes(all), StandardCharsets.UTF_8) + "\n";
  }

  private Map<String, Object> facts() {
    Map<String, Object> facts = new TreeMap<>();
    facts.put("v", VERSION);
    facts.put("book", book.toString());
    facts.put("seq", head.seq());
    facts.put("hash", head.hash().hex());
    facts.put("at", at);
    facts.put("actor", actor);
    facts.put("key", key);
    return facts;
  }

  /**
   * A checkpoint as it was read; whether the signature is right is another matter.
   *
   * @param signature hexadecimal digits
   */
  public record Signed(Checkpoint checkpoint, String signature) {
    /** The file without its line feed. */
    public byte[] line() {
      return checkpoint
          .text(HexFormat.of().parseHex(signature))
          .strip()
          .getBytes(StandardCharsets.UTF_8);
    }

    /** Whether it is signed by that key. */
    public boolean isBy(VerifyingKey key) {
      return signature.matches("([0-9a-f]{2})*")
          && key.fits(checkpoint.hash(), HexFormat.of().parseHex(signature));
    }
  }

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException for what {@link #text} did not write
   */
  public static Signed read(byte[] file) {
    Map<String, ?> all = CanonicalJson.parseObject(withoutLineEnd(file));
    if (!Long.valueOf(VERSION).equals(all.get("v"))) {
      throw new IllegalArgumentException("it is of another version");
    }
    LogHead head = new LogHead(number(all, "seq"), Hash.ofHex(text(all, "hash")).bytes());
    Checkpoint checkpoint =
        new Checkpoint(
            UUID.fromString(text(all, "book")),
            head,
            number(all, "at"),
            text(all, "actor"),
            number(all, "key"));
    if (checkpoint.key > head.seq()) {
      throw new IllegalArgumentException("its key is newer than its entry");
    }
    Signed read = new Signed(checkpoint, text(all, "signature"));
    if (all.size() != checkpoint.facts().size() + 1) {
      throw new IllegalArgumentException("it says more than a checkpoint");
    }
    return read;
  }

  /** Programs that pass a text on may end its line otherwise. */
  private static byte[] withoutLineEnd(byte[] file) {
    return new String(file, StandardCharsets.UTF_8).strip().getBytes(StandardCharsets.UTF_8);
  }

  private static String text(Map<String, ?> all, String name) {
    if (all.get(name) instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException("it has no " + name);
  }

  private static long number(Map<String, ?> all, String name) {
    if (all.get(name) instanceof Long number) {
      return number;
    }
    throw new IllegalArgumentException("it has no " + name);
  }
}
