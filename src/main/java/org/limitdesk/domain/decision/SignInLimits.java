package org.limitdesk.domain.decision;

import java.time.Duration;

/**
 * How many wrong passwords are too many. So many in a row lock the account for a while, and every
 * further one for twice as long as the one before: somebody who mistypes waits little, somebody who
 * guesses gets nowhere.
 *
 * @param failures so many in a row lock the account
 * @param first for so long after the last of these
 * @param most no lock is longer
 */
public record SignInLimits(int failures, Duration first, Duration most) {
  /** Three, for half a minute; the tenth locks for an hour, and none for more than eight. */
  public static final SignInLimits USUAL =
      new SignInLimits(3, Duration.ofSeconds(30), Duration.ofHours(8));

  /** Beyond this many doublings every lock is the longest. */
  private static final int DOUBLINGS = 30;

  /**
   * Until when an account is locked, in milliseconds since 1970 UTC; 0 where it never was.
   *
   * @param wrong how many wrong passwords there were since the last right one
   * @param last when the last of them was, in milliseconds since 1970 UTC
   */
  public long lockedUntil(int wrong, long last) {
    if (wrong < failures) {
      return 0;
    }
    long factor = 1L << Math.min(DOUBLINGS, wrong - failures);
    return last + Math.min(most.toMillis(), first.toMillis() * factor);
  }
}
