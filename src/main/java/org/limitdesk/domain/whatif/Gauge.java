package org.limitdesk.domain.whatif;

/**
 * One sign of over-tightening (过度紧缩) beside its limit.
 *
 * @param name {@code lines_cut}, {@code limits_cut}, {@code median_cut}, {@code
 *     cut_without_overdue}, {@code use_after} or {@code fairness}
 * @param value a share
 * @param limit the most that is in order; for {@code fairness} the least
 * @param isBroken whether the value is beyond the limit; exactly at it is in order
 */
public record Gauge(String name, double value, double limit, boolean isBroken) {}
