package org.limitdesk.domain.audit;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON in the one form that can be hashed: RFC 8785, narrowed to integers. Values are {@code
 * Map<String, ?>}, {@code List}, {@code String}, {@code Long}, {@code Integer}, {@code Boolean} and
 * null. A fraction is never a number here: money goes as fen or as decimal text, a rate as text, so
 * that no two programs can write the same amount in two ways.
 */
public final class CanonicalJson {
  /** The largest integer that every reader of JSON keeps exactly: 2^53 − 1. */
  public static final long MAX_INTEGER = (1L << 53) - 1;

  /** How deep objects and arrays may stand in one another; no entry comes near it. */
  static final int MAX_DEPTH = 64;

  private CanonicalJson() {}

  /**
   * The value's canonical bytes, UTF-8.
   *
   * @throws CanonicalJsonException for any other type, an integer beyond ±{@link #MAX_INTEGER}, a
   *     surrogate without its partner, or nesting beyond 64 levels
   */
  public static byte[] bytes(@Nullable Object value) {
    return CanonicalJsonWriter.write(value).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The value that these bytes stand for; integers come back as {@code Long}, maps and lists are
   * unmodifiable.
   *
   * @throws CanonicalJsonException for bytes that {@link #bytes} would not have written
   */
  public static @Nullable Object parse(byte[] json) {
    Object value = new CanonicalJsonReader(decode(json)).document();
    if (!Arrays.equals(bytes(value), json)) {
      throw new CanonicalJsonException("is JSON, but not in canonical form (RFC 8785)");
    }
    return value;
  }

  /** Like {@link #parse}, for bytes that must be an object. */
  @SuppressWarnings("unchecked") // the reader makes every map's keys strings
  public static Map<String, ?> parseObject(byte[] json) {
    if (parse(json) instanceof Map<?, ?> object) {
      return (Map<String, ?>) object;
    }
    throw new CanonicalJsonException("is JSON, but not an object");
  }

  private static String decode(byte[] json) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json)).toString();
    } catch (CharacterCodingException e) {
      throw new CanonicalJsonException("is not UTF-8", e);
    }
  }
}
