package org.limitdesk.domain.audit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keys against the first test vector of RFC 8032, section 7.1, and against each other. */
class SigningKeyTest {
  private static final String SECRET =
      "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";
  private static final String PUBLIC =
      "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";

  private final Hash entry = Hash.over("any entry");
  private final Hash other = Hash.over("another entry");

  @Test
  void theHalvesOfTheStandardsKeyBelongTogether() {
    SigningKey key = SigningKey.of(HexFormat.of().parseHex(SECRET), PUBLIC);
    assertTrue(VerifyingKey.of(PUBLIC).fits(entry, key.sign(entry)));
    assertArrayEquals(HexFormat.of().parseHex(SECRET), key.secret());
    assertArrayEquals(key.sign(entry), key.sign(entry), "a signature is not random");
  }

  @Test
  void halvesOfTwoKeysAreRefused() {
    SigningKey another = SigningKey.make(new SecureRandom());
    assertThrows(IllegalArgumentException.class, () -> SigningKey.of(another.secret(), PUBLIC));
    assertThrows(IllegalArgumentException.class, () -> SigningKey.of(new byte[31], PUBLIC));
    assertThrows(IllegalArgumentException.class, () -> VerifyingKey.of(PUBLIC.substring(1)));
    assertThrows(IllegalArgumentException.class, () -> VerifyingKey.of("D" + PUBLIC.substring(1)));
    for (String noPoint : List.of("02" + "00".repeat(31), "ff".repeat(32))) {
      assertThrows(IllegalArgumentException.class, () -> VerifyingKey.of(noPoint), noPoint);
    }
  }

  @Test
  void aSignatureIsOfOneEntryAndOneKey() {
    SigningKey key = SigningKey.make(new SecureRandom());
    SigningKey again = SigningKey.of(key.secret(), key.publicHex());
    byte[] signature = again.sign(entry);
    VerifyingKey its = VerifyingKey.of(key.publicHex());
    assertTrue(its.fits(entry, signature));
    assertFalse(its.fits(other, signature));
    assertFalse(VerifyingKey.of(PUBLIC).fits(entry, signature));
    for (int i = 0; i < signature.length; i++) {
      byte[] edited = signature.clone();
      edited[i] ^= 1;
      assertFalse(its.fits(entry, edited), "byte " + i);
    }
    assertFalse(its.fits(entry, new byte[0]));
    assertFalse(its.fits(entry, new byte[64]));
  }

  @Test
  void theSecretHalfIsNotInItsWords() {
    SigningKey key = SigningKey.of(HexFormat.of().parseHex(SECRET), PUBLIC);
    assertEquals("SigningKey[" + PUBLIC + "]", key.toString());
  }
}
