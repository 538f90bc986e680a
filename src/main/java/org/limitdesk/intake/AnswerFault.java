package org.limitdesk.intake;

/**
 * A row of answers that was set aside.
 *
 * @param line in the file, of which the first is 1
 * @param column empty where it is about the whole row
 */
public record AnswerFault(long line, String column, String value, String reason) {}
