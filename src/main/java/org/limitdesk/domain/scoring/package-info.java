/**
 * Additive scorecards: what a card is, what it gives a line, and why. A {@link
 * org.limitdesk.domain.scoring.Scorecard} is read from a file by intake; {@link
 * org.limitdesk.domain.scoring.CardScorer} binds it to the characteristics of a line and is where
 * to enter. Points are decimals and add up exactly: they are summed as whole numbers at one common
 * scale, never in binary floating point. Values of characteristics are doubles, with NaN for
 * missing.
 */
@NullMarked
package org.limitdesk.domain.scoring;

import org.jspecify.annotations.NullMarked;
