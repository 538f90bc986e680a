package org.limitdesk.domain.policy;

/**
 * One rule of the policy's ordered list; the first that matches says the action.
 *
 * @param name how the trace calls it
 */
public record ActionRule(String name, Action action, Conditions when) {}
