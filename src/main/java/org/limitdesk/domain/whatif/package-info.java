/**
 * What-if: a policy tried on a whole book before it bites. The book at a month is held as columns
 * of primitives, and a policy that differs in its matrix, factors, scenarios, rails, rules or terms
 * is carried out over it line by line with the very arithmetic of an assessment. Enter at {@link
 * org.limitdesk.domain.whatif.TrialBook} and {@link org.limitdesk.domain.whatif.TrialRun}.
 */
@NullMarked
package org.limitdesk.domain.whatif;

import org.jspecify.annotations.NullMarked;
