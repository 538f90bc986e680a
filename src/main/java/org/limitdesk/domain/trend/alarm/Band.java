package org.limitdesk.domain.trend.alarm;

import java.util.List;
import org.limitdesk.domain.trend.alarm.Alarm.Past;

/**
 * What is usual: the mean of the months before and so many of their standard deviations to either
 * side, a tenth of the mean at the least (or what the rules say instead of a tenth).
 *
 * @param low not below 0
 */
record Band(double low, double mean, double high) {
  /**
   * @param before two values at the least
   * @param excess share of the mean
   */
  static Band of(List<Past> before, double deviations, double excess) {
    double mean = before.stream().mapToDouble(Past::value).average().orElse(0);
    double squares = before.stream().mapToDouble(each -> Math.pow(each.value() - mean, 2)).sum();
    double half = Math.max(deviations * Math.sqrt(squares / (before.size() - 1)), mean * excess);
    return new Band(Math.max(0, mean - half), mean, mean + half);
  }
}
