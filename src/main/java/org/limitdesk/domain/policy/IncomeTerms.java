package org.limitdesk.domain.policy;

/**
 * What a removed limit would have earned.
 *
 * @param usedShare s: the share of the removed limit that would have been used (not the CCF), in
 *     1e-8
 * @param fundingRate what money costs a year, in 1e-8
 */
public record IncomeTerms(long usedShare, long fundingRate) {}
