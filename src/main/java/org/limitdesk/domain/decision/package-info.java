/**
 * The life of a case: who may do what, what a decision must say, when it needs a second approval,
 * and which state may follow on which. Plain values in, plain values out. Enter at {@link
 * org.limitdesk.domain.decision.DecisionRules}; who may do what stands in {@link
 * org.limitdesk.domain.decision.Permissions}, what may follow on what in {@link
 * org.limitdesk.domain.decision.CaseLife}.
 */
@NullMarked
package org.limitdesk.domain.decision;

import org.jspecify.annotations.NullMarked;
