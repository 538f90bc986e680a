/**
 * How a card is made of lines whose outcome is known: candidates, their values in columns, bins
 * with their weight of evidence, logistic regression, points. Enter at {@link
 * org.limitdesk.domain.scoring.fit.CardFit}. Everything is deterministic; the optimiser and the
 * distributions are Hipparchus'.
 */
@NullMarked
package org.limitdesk.domain.scoring.fit;

import org.jspecify.annotations.NullMarked;
