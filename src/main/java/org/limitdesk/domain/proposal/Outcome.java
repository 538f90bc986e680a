package org.limitdesk.domain.proposal;

import org.limitdesk.domain.policy.Action;

/**
 * What a line comes to.
 *
 * @param limit fen
 */
record Outcome(Action action, long limit) {}
