package org.limitdesk.intake.demo;

import java.time.YearMonth;

/**
 * A limit that the fictional lender's core system puts on a line because somebody decided so.
 *
 * @param borrower the borrower's id
 * @param from the first month that ends with it
 * @param limit in fen; what is owed then is never above it
 * @param blocked whether draws are blocked from then on
 */
public record AppliedLimit(String borrower, YearMonth from, long limit, boolean blocked) {}
