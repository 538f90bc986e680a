package org.limitdesk.domain.audit;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One entry as it is stored: its place, the bytes of its body and their hash. Nothing is checked
 * here; {@link ChainVerifier} does that. What the body says is parsed when it is asked for, and a
 * body that is no body of version 1 throws {@link CanonicalJsonException} then.
 */
public final class LogEntry {
  private final long seq;
  private final byte[] body;
  private final byte[] hash;

  /** A row as it is stored; no bytes at all count as none, whatever the table allows. */
  public LogEntry(long seq, byte @Nullable [] body, byte @Nullable [] hash) {
    this.seq = seq;
    this.body = body == null ? new byte[0] : body.clone();
    this.hash = hash == null ? new byte[0] : hash.clone();
  }

  /** Its place, from 1. */
  public long seq() {
    return seq;
  }

  /** The bytes of its body, a copy. */
  public byte[] body() {
    return body.clone();
  }

  /** The bytes stored as its hash, a copy; 32 of them in a sound entry. */
  public byte[] hash() {
    return hash.clone();
  }

  /**
   * The log's head when this is its last entry.
   *
   * @throws IllegalArgumentException where what is stored as its hash is not 32 bytes
   */
  public LogHead head() {
    return new LogHead(seq, hash);
  }

  /** All that the body says; to be preferred where several of its members are wanted. */
  public LogBody parsed() {
    return LogBody.parse(body);
  }

  /** What happened. */
  public String kind() {
    return parsed().kind();
  }

  /** Who did it, with where the name comes from. */
  public String actor() {
    return parsed().actor();
  }

  /** When, in milliseconds since 1970 UTC. */
  public long at() {
    return parsed().at();
  }

  /** The facts. */
  public Map<String, ?> data() {
    return parsed().data();
  }

  /** The salted hashes of what people wrote, by name. */
  public Map<String, Hash> textHashes() {
    return parsed().texts();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LogEntry entry
        && entry.seq == seq
        && Arrays.equals(entry.hash, hash)
        && Arrays.equals(entry.body, body);
  }

  @Override
  public int hashCode() {
    return 31 * Long.hashCode(seq) + Arrays.hashCode(hash);
  }

  @Override
  public String toString() {
    return "LogEntry[" + seq + " " + HexFormat.of().formatHex(hash) + "]";
  }
}
