package org.limitdesk.domain.policy;

/**
 * What a removed limit would have earned, and what a line costs to keep.
 *
 * @param usedShare s: the share of the removed limit that would have been used (not the CCF), in
 *     1e-8
 * @param fundingRate what money costs a year, in 1e-8
 * @param lineCost what it costs to run one line for a year, in fen; 0 where the policy says nothing
 */
public record IncomeTerms(long usedShare, long fundingRate, long lineCost) {}
