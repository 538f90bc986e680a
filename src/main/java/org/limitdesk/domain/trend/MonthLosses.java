package org.limitdesk.domain.trend;

/**
 * What was written off and recovered in one month. Place {@code i} of each is one line, and only
 * lines with either are here. Amounts are fen, of whole lines.
 *
 * @param month yyyymm
 * @param borrowers the lines' keys, rising
 * @param chargedOff principal written off in the month
 * @param recovered what came in on principal that had been written off, in the month
 */
public record MonthLosses(int month, int[] borrowers, long[] chargedOff, long[] recovered) {}
