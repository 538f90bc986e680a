package org.limitdesk.intake;

/**
 * Why one row of a file was set aside. A row may have several.
 *
 * @param line the line of the file on which the row starts; the header is line 1
 * @param column the column's name as the file's header writes it; empty when it is the whole row
 * @param value the value as the file has it, cut short where it is very long
 * @param reason in plain words, for a person
 */
public record RowFailure(long line, String column, String value, String reason) {}
