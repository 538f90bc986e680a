package org.limitdesk.intake;

/**
 * Something that was put right on the way in, and how often.
 *
 * @param column the column's name as the file's header writes it
 * @param reason in plain words, for a person
 * @param count how many values
 */
public record LoadWarning(String column, String reason, long count) {}
