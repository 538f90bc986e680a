package org.limitdesk.domain.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** How many wrong passwords are too many. */
class SignInLimitsTest {
  @Test
  void fiveWrongPasswordsLockForAQuarterOfAnHour() {
    assertEquals(0, SignInLimits.USUAL.lockedUntil(4, 1_000));
    assertEquals(901_000, SignInLimits.USUAL.lockedUntil(5, 1_000));
    assertEquals(901_000, SignInLimits.USUAL.lockedUntil(9, 1_000));
  }
}
