/**
 * How the shipped cards are made: lines from rows, characteristics from lines, bins with their
 * weight of evidence, logistic regression, points, a PMML file. Enter at {@link
 * org.limitdesk.bench.fit.CardFit}. Everything is deterministic.
 */
@NullMarked
package org.limitdesk.bench.fit;

import org.jspecify.annotations.NullMarked;
