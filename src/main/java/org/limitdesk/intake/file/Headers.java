package org.limitdesk.intake.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.limitdesk.intake.IntakeException;
import org.limitdesk.intake.csv.CsvFault;
import org.limitdesk.intake.csv.CsvReader;

/** A file's header row. Names are compared without blanks around them and without case. */
final class Headers {
  private final List<String> names;
  private final Map<String, Integer> places = new HashMap<>();

  private Headers(List<String> names) throws IntakeException {
    this.names = List.copyOf(names);
    for (int i = 0; i < names.size(); i++) {
      String key = key(names.get(i));
      if (!key.isEmpty() && places.put(key, i) != null) {
        throw new IntakeException(
            "LD-211",
            "the column " + names.get(i) + " stands twice in the header; take one of them out");
      }
    }
  }

  /**
   * Reads the first record.
   *
   * @throws IntakeException LD-201 where there is none, LD-211 for a column that stands twice,
   *     LD-213 for another delimiter, LD-215 for a broken quote
   */
  static Headers read(CsvReader reader, char delimiter) throws IOException {
    if (!reader.next()) {
      throw new IntakeException("LD-201", "the file has no header row");
    }
    CsvFault fault = reader.fault();
    if (fault != null) {
      throw new IntakeException(
          "LD-215", "the header row cannot be read: " + fault.reason() + ", at " + fault.value());
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; i < reader.fieldCount(); i++) {
      names.add(reader.field(i).trim().toString());
    }
    requireDelimiter(names, delimiter);
    return new Headers(names);
  }

  private static void requireDelimiter(List<String> names, char delimiter) throws IntakeException {
    for (char other : new char[] {';', '\t', '|', ','}) {
      if (names.size() == 1 && other != delimiter && names.get(0).indexOf(other) >= 0) {
        throw new IntakeException(
            "LD-213",
            "the header is one single column; the file seems to be delimited by "
                + nameOf(other)
                + ", not by "
                + nameOf(delimiter)
                + ": save it so, or say the delimiter in a layout");
      }
    }
  }

  private static String nameOf(char delimiter) {
    return switch (delimiter) {
      case ';' -> "semicolons";
      case '\t' -> "tabs";
      case ',' -> "commas";
      default -> "\"" + delimiter + "\"";
    };
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  int count() {
    return names.size();
  }

  /** The header as the file writes it; a nameless column is named by its place. */
  String name(int place) {
    String name = names.get(place);
    return name.isEmpty() ? "(column " + (place + 1) + ")" : name;
  }

  /** The place of that header, or else of the first of its other names; -1 when none is there. */
  int find(String header, List<String> aliases) {
    Integer place = places.get(key(header));
    for (int i = 0; place == null && i < aliases.size(); i++) {
      place = places.get(key(aliases.get(i)));
    }
    return place == null ? -1 : place;
  }

  boolean has(String header) {
    return places.containsKey(key(header));
  }
}
