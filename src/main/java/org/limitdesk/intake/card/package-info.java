/**
 * Scorecard files in, cards out: PMML {@code Scorecard} documents of version 4.1 to 4.4, with the
 * lender's own terms in {@code Extension} elements named {@code limitdesk.*}. What a file says that
 * is not understood is refused, never passed over, where it could change a score. Enter at {@link
 * org.limitdesk.intake.card.Cards}.
 */
@NullMarked
package org.limitdesk.intake.card;

import org.jspecify.annotations.NullMarked;
