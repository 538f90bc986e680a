package org.limitdesk.domain.decision;

import java.time.Duration;

/**
 * How many wrong passwords are too many.
 *
 * @param failures so many in a row lock the account
 * @param lock for so long after the last of them; one more wrong password locks it again
 */
public record SignInLimits(int failures, Duration lock) {
  /** Five, for a quarter of an hour. */
  public static final SignInLimits USUAL = new SignInLimits(5, Duration.ofMinutes(15));

  /**
   * Until when an account is locked, in milliseconds since 1970 UTC; 0 where it never was.
   *
   * @param wrong how many wrong passwords there were since the last right one
   * @param last when the last of them was, in milliseconds since 1970 UTC
   */
  public long lockedUntil(int wrong, long last) {
    return wrong >= failures ? last + lock.toMillis() : 0;
  }
}
