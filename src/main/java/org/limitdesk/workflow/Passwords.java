package org.limitdesk.workflow;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Hashes of passwords by Argon2id (RFC 9106), written as {@code
 * $argon2id$v=19$m=…,t=…,p=…$salt$hash} with both in base 64, as other programs read it. A stored
 * hash names its own cost, so that a later program that asks for more still reads it.
 */
public final class Passwords {
  /** The least number of characters of a new password. */
  public static final int SHORTEST = 8;

  private static final int LONGEST = 256;
  private static final int SALT_LENGTH = 16;
  private static final int HASH_LENGTH = 32;
  private static final Pattern FORM =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})\\$([^$]+)\\$([^$]+)");

  private final SecureRandom random;
  private final Cost cost;
  private @Nullable String nobodys;

  /**
   * What a hash costs.
   *
   * @param kibibytes of memory
   * @param passes over the memory
   * @param lanes of the memory; here one after the other
   */
  public record Cost(int kibibytes, int passes, int lanes) {
    /** The second choice of RFC 9106, for a machine without gigabytes to spare, in one lane. */
    public static final Cost USUAL = new Cost(64 * 1024, 3, 1);
  }

  /** Hashes at that cost, with salts from there. */
  public Passwords(SecureRandom random, Cost cost) {
    this.random = random;
    this.cost = cost;
  }

  /** Whether a new password is long enough, and not endless. */
  public static boolean isAcceptable(char[] password) {
    return password.length >= SHORTEST && password.length <= LONGEST;
  }

  /** A new hash of a password, under a salt of its own. */
  public String hash(char[] password) {
    byte[] salt = new byte[SALT_LENGTH];
    random.nextBytes(salt);
    Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
    return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
        .formatted(
            cost.kibibytes(),
            cost.passes(),
            cost.lanes(),
            base64.encodeToString(salt),
            base64.encodeToString(argon2id(password, salt, cost, HASH_LENGTH)));
  }

  /** What seals keys and opens them, at the same cost. */
  KeySeals seals() {
    return new KeySeals(random, cost);
  }

  /** What takes people's keys in hand, at the same cost. */
  TakeKey keys(Stamps stamps) {
    return new TakeKey(random, cost, stamps);
  }

  /** Whether a hash is of this password; false for what is no hash of this form. */
  public boolean matches(char[] password, String hash) {
    Matcher parts = FORM.matcher(hash);
    if (!parts.matches() || password.length > LONGEST) {
      return false;
    }
    Cost its =
        new Cost(
            Integer.parseInt(parts.group(1)),
            Integer.parseInt(parts.group(2)),
            Integer.parseInt(parts.group(3)));
    byte[] salt = Base64.getDecoder().decode(parts.group(4));
    byte[] expected = Base64.getDecoder().decode(parts.group(5));
    return MessageDigest.isEqual(argon2id(password, salt, its, expected.length), expected);
  }

  /** Takes as long as {@link #matches}, so that nobody learns by the time which names there are. */
  void matchNobody(char[] password) {
    if (matches(password, nobodys())) {
      Arrays.fill(password, '\0');
    }
  }

  private synchronized String nobodys() {
    String hash = nobodys == null ? hash(new char[SHORTEST]) : nobodys;
    nobodys = hash;
    return hash;
  }

  /** What Argon2id makes of a password. */
  static byte[] argon2id(char[] password, byte[] salt, Cost cost, int length) {
    byte[] bytes = utf8(password);
    Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
    argon2.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(cost.kibibytes())
            .withIterations(cost.passes())
            .withParallelism(cost.lanes())
            .withSalt(salt)
            .build());
    byte[] hash = new byte[length];
    argon2.generateBytes(bytes, hash);
    Arrays.fill(bytes, (byte) 0);
    return hash;
  }

  /** The same characters in one form, whatever the keyboard: an é is one character or two. */
  private static byte[] utf8(char[] password) {
    String one = Normalizer.normalize(CharBuffer.wrap(password), Normalizer.Form.NFC);
    return one.getBytes(StandardCharsets.UTF_8);
  }
}
