package org.limitdesk.domain.policy;

/**
 * What someone of a role decides alone.
 *
 * @param largestCut (old − new) / old, in 1e-8
 * @param largestDeviation |decided − proposed| / proposed, in 1e-8
 * @param largestLimit the greatest limit decided, in fen
 */
public record RoleLimits(long largestCut, long largestDeviation, long largestLimit) {}
