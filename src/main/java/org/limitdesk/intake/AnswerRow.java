package org.limitdesk.intake;

import org.limitdesk.domain.decision.CoreAnswer;

/**
 * An answer of the core system, as a file says it.
 *
 * @param line in the file, of which the first is 1
 * @param key of the instruction that it answers
 */
public record AnswerRow(long line, String key, CoreAnswer answer) {}
