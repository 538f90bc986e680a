package org.limitdesk.domain.audit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text that a person wrote, and the 16 random bytes that it is hashed with. The log holds only
 * the hash; text and salt are stored beside it, so that they can be erased when a borrower's data
 * must go, and the chain still verifies. Without the salt nobody can try out likely texts against
 * the hash.
 */
public final class FreeText {
  /** How many bytes a salt has. */
  public static final int SALT_LENGTH = 16;

  private static final String PREFIX = "limitdesk.text.v1\n";

  private final String text;
  private final byte[] salt;

  /**
   * @param text as it was written; nothing is normalised
   * @param salt 16 bytes from a source that cannot be guessed, fresh for every text
   * @throws IllegalArgumentException for another length of salt, or a text with half a character,
   *     which has no UTF-8 and so no hash of its own
   */
  public FreeText(String text, byte[] salt) {
    if (salt.length != SALT_LENGTH) {
      throw new IllegalArgumentException("a salt has 16 bytes, not " + salt.length);
    }
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw new IllegalArgumentException("the text has a surrogate without its partner");
    }
    this.text = text;
    this.salt = salt.clone();
  }

  /** The text as it was written. */
  public String text() {
    return text;
  }

  /** The salt, a copy. */
  public byte[] salt() {
    return salt.clone();
  }

  /** What stands in the log for this text. */
  public Hash hash() {
    return Hash.over(PREFIX, salt, text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FreeText that
        && that.text.equals(text)
        && Arrays.equals(that.salt, salt);
  }

  @Override
  public int hashCode() {
    return 31 * text.hashCode() + Arrays.hashCode(salt);
  }

  /** Says nothing of the text: it may be about a person, and this may end in a program's log. */
  @Override
  public String toString() {
    return "FreeText[" + text.length() + " characters]";
  }
}
