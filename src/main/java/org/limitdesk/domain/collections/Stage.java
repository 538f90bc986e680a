package org.limitdesk.domain.collections;

import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.Code;
import org.limitdesk.domain.trend.Bucket;

/** The stage of collections (催收阶段) of an open line. */
public enum Stage implements Code {
  /** M1: remind and agree. */
  EARLY,
  /** M2 and M3: call. */
  MID,
  /** M4 and worse, or any arrears that are before a court: the law. */
  LATE;

  /**
   * The stage of an open line; null for one that is not overdue. Lines that are closed, written off
   * or transferred are in none.
   *
   * @param inCourt whether a flag of litigation stands on the borrower
   */
  public static @Nullable Stage of(Bucket bucket, boolean inCourt) {
    if (bucket == Bucket.M0) {
      return null;
    }
    if (inCourt || bucket.atLeast(Bucket.M4)) {
      return LATE;
    }
    return bucket == Bucket.M1 ? EARLY : MID;
  }
}
