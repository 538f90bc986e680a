package org.limitdesk.workflow;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.limitdesk.workflow.Passwords.Cost;

/**
 * Seals the secret half of a key under a password: AES-256-GCM (NIST SP 800-38D) with a key that
 * Argon2id (RFC 9106) makes of the password and a salt of its own. Written as {@code
 * $aes256gcm$argon2id$m=…,t=…,p=…$salt$nonce$sealed}, the parts in base 64. The public half is
 * bound to it, so that a seal cannot be laid beside another key.
 */
final class KeySeals {
  private static final int SALT_LENGTH = 16;
  private static final int NONCE_LENGTH = 12;
  private static final int KEY_LENGTH = 32;
  private static final int TAG_BITS = 128;

  /** What a seal may ask for: whoever writes the book must not stop the desk by it. */
  private static final int MOST_KIBIBYTES = 1024 * 1024;

  private static final int MOST_PASSES = 64;
  private static final Pattern FORM =
      Pattern.compile(
          "\\$aes256gcm\\$argon2id\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})"
              + "\\$([A-Za-z0-9+/]{22})\\$([A-Za-z0-9+/]{16})\\$([A-Za-z0-9+/]{64})");

  private final SecureRandom random;
  private final Cost cost;

  KeySeals(SecureRandom random, Cost cost) {
    this.random = random;
    this.cost = cost;
  }

  /** Seals a secret beside its public half. */
  String seal(byte[] secret, String publicHex, char[] password) {
    byte[] salt = bytes(SALT_LENGTH);
    byte[] nonce = bytes(NONCE_LENGTH);
    byte[] key = Passwords.argon2id(password, salt, cost, KEY_LENGTH);
    try {
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, publicHex).doFinal(secret);
      Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
      return "$aes256gcm$argon2id$m=%d,t=%d,p=%d$%s$%s$%s"
          .formatted(
              cost.kibibytes(),
              cost.passes(),
              cost.lanes(),
              base64.encodeToString(salt),
              base64.encodeToString(nonce),
              base64.encodeToString(sealed));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has AES with GCM", e);
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  /** The secret; empty where it was sealed under another password or beside another key. */
  Optional<byte[]> open(String seal, String publicHex, char[] password) {
    Matcher parts = FORM.matcher(seal);
    if (!parts.matches()) {
      return Optional.empty();
    }
    Cost its =
        new Cost(
            Integer.parseInt(parts.group(1)),
            Integer.parseInt(parts.group(2)),
            Integer.parseInt(parts.group(3)));
    if (its.kibibytes() > MOST_KIBIBYTES || its.passes() > MOST_PASSES || its.lanes() < 1) {
      return Optional.empty();
    }
    byte[] key = Passwords.argon2id(password, decoded(parts.group(4)), its, KEY_LENGTH);
    try {
      return Optional.of(
          cipher(Cipher.DECRYPT_MODE, key, decoded(parts.group(5)), publicHex)
              .doFinal(decoded(parts.group(6))));
    } catch (AEADBadTagException another) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has AES with GCM", e);
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  private static Cipher cipher(int mode, byte[] key, byte[] nonce, String publicHex)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(publicHex.getBytes(StandardCharsets.US_ASCII));
    return cipher;
  }

  private static byte[] decoded(String base64) {
    return Base64.getDecoder().decode(base64);
  }

  private byte[] bytes(int length) {
    byte[] made = new byte[length];
    random.nextBytes(made);
    return made;
  }
}
