package org.limitdesk.domain.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A SHA-256 value: 32 bytes, which nobody can change once they stand here. */
public final class Hash {
  /** How many bytes it has. */
  public static final int LENGTH = 32;

  private final byte[] bytes;

  private Hash(byte[] bytes) {
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException("a hash has 32 bytes, not " + bytes.length);
    }
    this.bytes = bytes;
  }

  /** From its bytes; refuses any number of them but 32. */
  public static Hash of(byte[] bytes) {
    return new Hash(bytes.clone());
  }

  /** From 64 hexadecimal digits; refuses capitals, so that a hash has one spelling. */
  public static Hash ofHex(String hex) {
    Hash hash = new Hash(HexFormat.of().parseHex(hex));
    if (!hash.hex().equals(hex)) {
      throw new IllegalArgumentException("a hash is written in lower case: " + hex);
    }
    return hash;
  }

  /**
   * SHA-256 of the prefix and the parts, one after the other. The prefix says what is hashed and in
   * which version, so that no two kinds of thing can ever share a hash.
   */
  public static Hash over(String prefix, byte[]... parts) {
    MessageDigest digest = sha256();
    digest.update(prefix.getBytes(StandardCharsets.US_ASCII));
    for (byte[] part : parts) {
      digest.update(part);
    }
    return new Hash(digest.digest());
  }

  /** SHA-256 of these bytes alone, as other programs reckon it, in 64 hexadecimal digits. */
  public static String plainHex(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  /** SHA-256 of a text's UTF-8 bytes, in 64 hexadecimal digits. */
  public static String plainHex(String text) {
    return plainHex(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A new SHA-256 to put bytes through. */
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Its 32 bytes, a copy. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Its bytes as 64 lower-case hexadecimal digits. */
  public String hex() {
    return HexFormat.of().formatHex(bytes);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Hash hash && Arrays.equals(hash.bytes, bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return hex();
  }
}
