package org.limitdesk.domain.policy;

/**
 * How much of a set of lines may be cut in a month.
 *
 * @param lines lines cut over lines, in 1e-8
 * @param limits limit cut over limits, in 1e-8
 */
public record RailCap(long lines, long limits) {}
