package org.limitdesk.domain.audit;

import java.util.Map;
import java.util.TreeMap;

/**
 * What an entry's bytes say, version 1 of the form.
 *
 * @param seq the entry's place, from 1
 * @param prev the hash of the entry before it, or the genesis value
 * @param at when, in milliseconds since 1970 UTC
 * @param actor who, with where the name comes from
 * @param kind what happened
 * @param data the facts of that kind
 * @param texts the salted hashes of what people wrote, by name
 */
public record LogBody(
    long seq,
    Hash prev,
    long at,
    String actor,
    String kind,
    Map<String, ?> data,
    Map<String, Hash> texts) {
  static final long VERSION = 1;

  /** The bytes that are stored and hashed. */
  public byte[] bytes() {
    Map<String, Object> body = new TreeMap<>();
    body.put("v", VERSION);
    body.put("seq", seq);
    body.put("prev", prev.hex());
    body.put("at", at);
    body.put("actor", actor);
    body.put("kind", kind);
    body.put("data", data);
    if (!texts.isEmpty()) {
      Map<String, String> hashes = new TreeMap<>();
      texts.forEach((name, hash) -> hashes.put(name, hash.hex()));
      body.put("texts", hashes);
    }
    return CanonicalJson.bytes(body);
  }

  /**
   * Reads a stored body back.
   *
   * @throws CanonicalJsonException for bytes that {@link #bytes} would not have written; the
   *     message follows on from "entry 5 " or "its body "
   */
  public static LogBody parse(byte[] body) {
    return new LogBodyReader(CanonicalJson.parseObject(body)).body();
  }
}
