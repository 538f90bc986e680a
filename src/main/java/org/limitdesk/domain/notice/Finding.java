package org.limitdesk.domain.notice;

/**
 * What the linter refuses.
 *
 * @param place of the reason, from 1; 0 for all of them
 * @param detail the words or the number that gave rise to it; may be empty
 */
public record Finding(ReasonFault fault, int place, String detail) {}
