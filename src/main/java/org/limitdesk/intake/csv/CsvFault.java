package org.limitdesk.intake.csv;

/**
 * Why a line of a file is no record.
 *
 * @param field the place of the field in which it went wrong, from 0
 * @param value the file's text from that field to the end of its line, cut short where it is long
 * @param reason in plain words
 */
public record CsvFault(int field, String value, String reason) {
  static final String NOT_CLOSED = "a quote opens here and is not closed within 64 KiB";
  static final String CLOSED_EARLY =
      "characters after the closing quote; a quote inside a value is written twice";
  static final String BARE_QUOTE =
      "a quote inside a value without quotes; quote the value and write the quote twice";
  static final String JOINED_ROWS = "a quote opens here and joins what look like several rows";
  static final String TOO_LONG = "the row is longer than 262144 characters";
}
