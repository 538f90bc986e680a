package org.limitdesk.domain.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A person's Ed25519 key (RFC 8032), by which they sign entries of the log. Both halves have 32
 * bytes; the secret one is RFC 8032's private key, from which the rest follows.
 */
public final class SigningKey {
  /** How many bytes each half has. */
  public static final int LENGTH = 32;

  static final String ALGORITHM = "Ed25519";

  private static final String PREFIX = "limitdesk.signature.v1\n";

  /** What stands before the 32 bytes of a private key in PKCS #8, RFC 8410. */
  private static final byte[] PKCS8 = HexFormat.of().parseHex("302e020100300506032b657004220420");

  private final PrivateKey secret;
  private final String publicHex;

  private SigningKey(PrivateKey secret, String publicHex) {
    this.secret = secret;
    this.publicHex = publicHex;
  }

  /** A new key. */
  public static SigningKey make(SecureRandom random) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
      generator.initialize(NamedParameterSpec.ED25519, random);
      KeyPair pair = generator.generateKeyPair();
      return new SigningKey(pair.getPrivate(), lastHex(pair.getPublic().getEncoded()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform since 15 has Ed25519", e);
    }
  }

  /**
   * A key from both halves.
   *
   * @throws IllegalArgumentException where they do not belong together
   */
  public static SigningKey of(byte[] secret, String publicHex) {
    if (secret.length != LENGTH) {
      throw new IllegalArgumentException("a secret key has 32 bytes, not " + secret.length);
    }
    byte[] encoded = Arrays.copyOf(PKCS8, PKCS8.length + LENGTH);
    System.arraycopy(secret, 0, encoded, PKCS8.length, LENGTH);
    try {
      PrivateKey key =
          KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(encoded));
      SigningKey made = new SigningKey(key, publicHex);
      Hash any = Hash.over(PREFIX);
      if (!VerifyingKey.of(publicHex).fits(any, made.sign(any))) {
        throw new IllegalArgumentException("the halves of the key do not belong together");
      }
      return made;
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("these bytes are no key", e);
    } finally {
      Arrays.fill(encoded, (byte) 0);
    }
  }

  /** The secret half, a copy, which the caller wipes. */
  public byte[] secret() {
    byte[] encoded = secret.getEncoded();
    byte[] copy = Arrays.copyOfRange(encoded, encoded.length - LENGTH, encoded.length);
    Arrays.fill(encoded, (byte) 0);
    return copy;
  }

  /** The public half, 64 lower-case hexadecimal digits. */
  public String publicHex() {
    return publicHex;
  }

  /** The signature over an entry's hash, 64 bytes. */
  public byte[] sign(Hash entry) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(secret);
      signature.update(message(entry));
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a key that signed once signs again", e);
    }
  }

  /** What is signed: a line that says so, and the 32 bytes of the hash. */
  static byte[] message(Hash entry) {
    byte[] prefix = PREFIX.getBytes(StandardCharsets.US_ASCII);
    byte[] message = Arrays.copyOf(prefix, prefix.length + Hash.LENGTH);
    System.arraycopy(entry.bytes(), 0, message, prefix.length, Hash.LENGTH);
    return message;
  }

  private static String lastHex(byte[] encoded) {
    return HexFormat.of().formatHex(encoded, encoded.length - LENGTH, encoded.length);
  }

  /** Without the secret half: this may end in a program's log. */
  @Override
  public String toString() {
    return "SigningKey[" + publicHex + "]";
  }
}
