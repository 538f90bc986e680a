package org.limitdesk.domain.policy;

/**
 * When and how far a limit comes back after a cut.
 *
 * @param monthsClean months in a row at M0, all after the cut and after the last decision
 * @param share how much of what the cut took comes back at once, in 1e-8
 */
public record RestoreTerms(int monthsClean, long share) {}
