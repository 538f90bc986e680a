package org.limitdesk.domain.borrower;

/**
 * An arrangement to pay.
 *
 * @param kind the place in the codes of {@code arrangements.kind}
 * @param state the place in the codes of {@code arrangements.state}, as last reported
 * @param from yyyymmdd
 * @param to the day it ends or ended, yyyymmdd; {@link Row#NONE} where not known
 */
public record ArrangementFacts(int kind, int state, long from, long to) {}
