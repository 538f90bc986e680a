package org.limitdesk.domain.notice;

/**
 * A reason in words, ours or an officer's.
 *
 * @param code of the signal, the characteristic or the rule that it speaks of
 */
public record WrittenReason(Source source, String code, String words) {}
