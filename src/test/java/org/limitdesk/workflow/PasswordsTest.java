package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hashes of passwords, in the form that other programs write. */
class PasswordsTest {
  /** From the tests of the reference implementation of Argon2. */
  private static final String REFERENCE =
      "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ" + "$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

  private final Passwords passwords =
      new Passwords(new SecureRandom(), new Passwords.Cost(64, 1, 1));

  @Test
  void theReferenceImplementationsHashIsRead() {
    assertTrue(passwords.matches("password".toCharArray(), REFERENCE));
    assertFalse(passwords.matches("Password".toCharArray(), REFERENCE));
  }

  @Test
  void aHashIsOfItsPasswordOnlyAndNoTwoAreAlike() {
    String hash = passwords.hash("一个很长的密码".toCharArray());
    assertTrue(hash.startsWith("$argon2id$v=19$m=64,t=1,p=1$"));
    assertTrue(passwords.matches("一个很长的密码".toCharArray(), hash));
    assertFalse(passwords.matches("一个很长的密碼".toCharArray(), hash));
    assertNotEquals(hash, passwords.hash("一个很长的密码".toCharArray()));
  }

  @Test
  void aCharacterThatIsTypedInTwoWaysIsTheSame() {
    assertTrue(
        passwords.matches(
            "caf\u00e9 caf\u00e9".toCharArray(),
            passwords.hash("cafe\u0301 cafe\u0301".toCharArray())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "password",
        "$argon2i$v=19$m=64,t=1,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
        "$argon2id$v=16$m=64,t=1,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
      })
  void whatIsNoSuchHashMatchesNothing(String hash) {
    assertFalse(passwords.matches("password".toCharArray(), hash));
    assertFalse(passwords.matches(new char[0], hash));
  }

  @Test
  void aNewPasswordIsNeitherShortNorEndless() {
    assertFalse(Passwords.isAcceptable(new char[7]));
    assertTrue(Passwords.isAcceptable(new char[8]));
    assertTrue(Passwords.isAcceptable(new char[256]));
    assertFalse(Passwords.isAcceptable(new char[257]));
  }

  @Test
  void theUsualCostIsTheOneOfTheStandard() {
    assertEquals(new Passwords.Cost(65_536, 3, 1), Passwords.Cost.USUAL);
  }
}
