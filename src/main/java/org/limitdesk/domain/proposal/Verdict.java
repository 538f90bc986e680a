package org.limitdesk.domain.proposal;

import org.limitdesk.domain.policy.Action;

/**
 * What a policy makes of a line, without the trace that leads there.
 *
 * @param rule the number of the rule that matched, from 0
 * @param limit the new limit in fen
 */
public record Verdict(int rule, Action action, long limit, Effect effect) {}
