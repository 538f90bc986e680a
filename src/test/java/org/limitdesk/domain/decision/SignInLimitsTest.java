package org.limitdesk.domain.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** How many wrong passwords are too many. */
class SignInLimitsTest {
  @Test
  void threeWrongPasswordsLockForHalfAMinuteAndEachFurtherOneForTwiceAsLong() {
    assertEquals(0, SignInLimits.USUAL.lockedUntil(2, 1_000));
    assertEquals(31_000, SignInLimits.USUAL.lockedUntil(3, 1_000));
    assertEquals(61_000, SignInLimits.USUAL.lockedUntil(4, 1_000));
    assertEquals(1_000 + 64 * 60_000, SignInLimits.USUAL.lockedUntil(10, 1_000));
  }

  @Test
  void noLockIsLongerThanEightHours() {
    long most = 1_000 + 8 * 3_600_000L;
    assertEquals(most, SignInLimits.USUAL.lockedUntil(13, 1_000));
    assertEquals(most, SignInLimits.USUAL.lockedUntil(1_000_000, 1_000));
  }
}
