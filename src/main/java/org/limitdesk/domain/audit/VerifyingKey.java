package org.limitdesk.domain.audit;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;

/** The public half of a {@link SigningKey}: tells whether a signature is that key's. */
public final class VerifyingKey {
  /** What stands before the 32 bytes of a public key in X.509, RFC 8410. */
  private static final String X509 = "302a300506032b6570032100";

  private final PublicKey key;

  private VerifyingKey(PublicKey key) {
    this.key = key;
  }

  /**
   * From 64 lower-case hexadecimal digits.
   *
   * @throws IllegalArgumentException where they are no key
   */
  public static VerifyingKey of(String hex) {
    if (!hex.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("a public key is 64 lower-case hexadecimal digits");
    }
    try {
      byte[] encoded = HexFormat.of().parseHex(X509 + hex);
      PublicKey key =
          KeyFactory.getInstance(SigningKey.ALGORITHM)
              .generatePublic(new X509EncodedKeySpec(encoded));
      // Only here it shows that the bytes are no point of the curve.
      Signature.getInstance(SigningKey.ALGORITHM).initVerify(key);
      return new VerifyingKey(key);
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("these digits are no key", e);
    }
  }

  /** Whether that is this key's signature over that entry's hash; false for any other bytes. */
  public boolean fits(Hash entry, byte[] signature) {
    try {
      Signature check = Signature.getInstance(SigningKey.ALGORITHM);
      check.initVerify(key);
      check.update(SigningKey.message(entry));
      return check.verify(signature);
    } catch (SignatureException notOne) {
      return false;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a key that was read can verify", e);
    }
  }
}
