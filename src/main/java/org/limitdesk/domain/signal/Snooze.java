package org.limitdesk.domain.signal;

/**
 * A person's word that a signal of a line needs no look for a while.
 *
 * @param severity how grave the signal was then; a graver one calls for a look again
 * @param day the business date of the word, yyyymmdd; what came to light later calls again
 * @param until the last day, yyyymmdd
 */
public record Snooze(Severity severity, int day, int until) {}
