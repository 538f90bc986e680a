package org.limitdesk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.Code;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.domain.decision.LimitTerms;
import org.limitdesk.domain.signal.ObservedLine;
import org.limitdesk.workflow.port.Worklist.Group;
import org.limitdesk.workflow.port.Worklist.Item;
import org.limitdesk.workflow.port.Worklist.Person;

/**
 * Reads the rows of one list of cases. What many rows say alike, a region, a day, the same reasons,
 * is kept once for all of them: a list of 70,000 cases is a million objects smaller by it.
 */
final class ItemRows {
  /** A borrower keeps to what was agreed. */
  static final String KEPT = "arrangement";

  private final Map<String, String> words = new HashMap<>();
  private final Map<String, List<String>> reasons = new HashMap<>();
  private final Map<String, List<String>> circumstances = new HashMap<>();
  private final Map<Group, Group> groups = new HashMap<>();
  private final Map<Long, LocalDate> days = new HashMap<>();

  /** A row of a person, then the case's own columns, as {@link WorklistStore} selects them. */
  Item item(ResultSet rows) throws SQLException {
    return new Item(
        rows.getLong(5),
        rows.getInt(6),
        person(rows),
        Code.of(CaseState.class, rows.getString(7)),
        LimitTerms.action(rows.getString(8)),
        rows.getLong(9),
        rows.getLong(10),
        rows.getLong(11),
        rows.getLong(12),
        number(rows, 13),
        number(rows, 14),
        word(rows, 15),
        reasons.computeIfAbsent(rows.getString(16), ItemRows::split),
        rows.getInt(17),
        rows.getInt(18),
        rows.getInt(19),
        day(rows.getLong(20)),
        rows.getLong(21),
        rows.getLong(22) == 0 ? null : day(rows.getLong(22)),
        circumstances.computeIfAbsent(rows.getString(23), ItemRows::circumstances),
        group(rows));
  }

  private Group group(ResultSet rows) throws SQLException {
    Group found = new Group(word(rows, 24), word(rows, 25), word(rows, 26));
    return groups.computeIfAbsent(found, same -> same);
  }

  /** The first four columns of a row. */
  Person person(ResultSet rows) throws SQLException {
    return new Person(rows.getString(1), rows.getString(2), word(rows, 3), word(rows, 4));
  }

  private static List<String> split(String listed) {
    return listed.isEmpty() ? List.of() : List.of(listed.split(","));
  }

  /** The places of flags among their kinds, with commas; a kept arrangement comes last. */
  private static List<String> circumstances(String listed) {
    return split(listed).stream()
        .distinct()
        .map(
            each -> each.equals(KEPT) ? KEPT : ObservedLine.flagKinds().get(Integer.parseInt(each)))
        .toList();
  }

  private LocalDate day(long number) {
    return days.computeIfAbsent(number, CalendarNumber::day);
  }

  private String word(ResultSet rows, int column) throws SQLException {
    String text = rows.getString(column);
    return text == null ? "" : words.computeIfAbsent(text, found -> found);
  }

  private static @Nullable Double number(ResultSet rows, int column) throws SQLException {
    double value = rows.getDouble(column);
    return rows.wasNull() ? null : value;
  }
}
