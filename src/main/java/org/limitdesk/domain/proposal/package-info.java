/**
 * Proposals (调额建议): what the policy makes of one line, with the trace by which the new limit is
 * recomputed by hand, the effect that is expected of it, and the book's guard rails over all of a
 * month's proposals. Enter at {@link org.limitdesk.domain.proposal.Proposer}, and for a whole month
 * at {@link org.limitdesk.domain.proposal.BookRailWalk}.
 */
@NullMarked
package org.limitdesk.domain.proposal;

import org.jspecify.annotations.NullMarked;
