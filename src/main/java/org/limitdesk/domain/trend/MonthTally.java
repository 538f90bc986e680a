package org.limitdesk.domain.trend;

import java.util.OptionalDouble;

/**
 * What one month's open lines add up to, by bucket, by balance (fen) and by count. Open lines are
 * active or suspended, those without a balance included; closed, written-off and transferred lines
 * are in no rate.
 */
public final class MonthTally {
  private final int month;
  private final long[] balances = new long[Bucket.ALL.size()];
  private final long[] counts = new long[Bucket.ALL.size()];
  private final long[] gradeBalances = new long[FiveGrade.ALL.size()];
  private final long[] gradeCounts = new long[FiveGrade.ALL.size()];

  MonthTally(int month) {
    this.month = month;
  }

  void add(int bucket, int dpd, long balance) {
    balances[bucket] += balance;
    counts[bucket]++;
    int grade = FiveGrade.index(dpd);
    gradeBalances[grade] += balance;
    gradeCounts[grade]++;
  }

  /** The lines of another tally of the month, too. */
  void add(MonthTally other) {
    add(balances, other.balances);
    add(counts, other.counts);
    add(gradeBalances, other.gradeBalances);
    add(gradeCounts, other.gradeCounts);
  }

  private static void add(long[] sums, long[] more) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += more[i];
    }
  }

  /** The month as yyyymm. */
  public int month() {
    return month;
  }

  /** The balance (fen) or the number of lines in one bucket. */
  public long in(Bucket bucket, Measure measure) {
    return of(measure)[bucket.ordinal()];
  }

  /** The balance (fen) or the number of all open lines. */
  public long total(Measure measure) {
    return inOrWorse(Bucket.M0, measure);
  }

  /** The share of one bucket; empty where there is nothing. */
  public OptionalDouble rate(Bucket bucket, Measure measure) {
    return share(in(bucket, measure), measure);
  }

  /** The share of lines over 30 days: M2 and worse over all; empty where there is nothing. */
  public OptionalDouble rate30(Measure measure) {
    return share(inOrWorse(Bucket.M2, measure), measure);
  }

  /** The share of lines over 60 days: M3 and worse over all; empty where there is nothing. */
  public OptionalDouble rate60(Measure measure) {
    return share(inOrWorse(Bucket.M3, measure), measure);
  }

  /** The share of lines over 90 days: M4 and worse over all; empty where there is nothing. */
  public OptionalDouble rate90(Measure measure) {
    return share(inOrWorse(Bucket.M4, measure), measure);
  }

  /** The non-performing share by {@link FiveGrade} days; empty where there is nothing. */
  public OptionalDouble nonPerformingRate(Measure measure) {
    long sum = 0;
    for (FiveGrade grade : FiveGrade.ALL) {
      sum += grade.isNonPerforming() ? in(grade, measure) : 0;
    }
    return share(sum, measure);
  }

  /** The balance (fen) or the number of lines in one grade, by days past due alone. */
  public long in(FiveGrade grade, Measure measure) {
    return (measure == Measure.BALANCE ? gradeBalances : gradeCounts)[grade.ordinal()];
  }

  /** The balance (fen) or the number of lines in a bucket and all worse ones. */
  public long inOrWorse(Bucket first, Measure measure) {
    long sum = 0;
    for (int i = first.ordinal(); i < Bucket.ALL.size(); i++) {
      sum += of(measure)[i];
    }
    return sum;
  }

  private OptionalDouble share(long part, Measure measure) {
    long whole = total(measure);
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }

  private long[] of(Measure measure) {
    return measure == Measure.BALANCE ? balances : counts;
  }
}
