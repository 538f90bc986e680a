package org.limitdesk.domain.policy;

/**
 * How far a limit may be raised.
 *
 * @param largestStep the largest share of today's limit that one raise may add, in 1e-8
 * @param most the greatest limit, in fen
 * @param monthsOfIncome affordability: the limit is at most so many months of income as last
 *     estimated; a line whose income is not known is not raised
 */
public record RaiseTerms(long largestStep, long most, int monthsOfIncome) {}
