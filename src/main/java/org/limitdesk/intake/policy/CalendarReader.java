package org.limitdesk.intake.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.signal.HolidayCalendar;
import org.limitdesk.intake.IntakeException;
import org.limitdesk.intake.yaml.YamlFields;
import org.limitdesk.intake.yaml.YamlKind;
import org.limitdesk.intake.yaml.YamlNode;
import org.limitdesk.intake.yaml.YamlTree;

/**
 * Reads a calendar of holidays: one that ships with the program, by its name, or one that stands in
 * the policy. Days are {@code 2026-01-01}, spans {@code 2026-02-15/2026-02-23} with both ends. A
 * shipped calendar is never changed, so that an old policy finds what it found; another year is a
 * calendar of another name.
 */
final class CalendarReader {
  /** The calendars that ship with the program. */
  static final List<String> SHIPPED = List.of("cn-2024-2026");

  private static final YamlKind KIND =
      new YamlKind("a calendar", "name:", "write the days out", "LD-241", "LD-242");

  private static final int LONGEST_SPAN = 31;

  private CalendarReader() {}

  /** A name, or {@code off:} and {@code work:} in place. */
  static HolidayCalendar read(YamlNode node) throws IntakeException {
    if (!(node instanceof YamlNode.Scalar)) {
      return days("", YamlFields.of(node, "off", "work"));
    }
    String name = YamlFields.text(node);
    if (!SHIPPED.contains(name)) {
      throw node.place()
          .refuse(
              "there is no calendar \"%s\"; there are %s, or write its days here, under off: and work:"
                  .formatted(name, String.join(", ", SHIPPED)));
    }
    return shipped(name);
  }

  static HolidayCalendar shipped(String name) throws IntakeException {
    String file = "calendar-" + name + ".yaml";
    try (InputStream in = CalendarReader.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own calendar " + file);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      YamlNode whole = YamlTree.read(file, text, KIND);
      return days(name, YamlFields.of(whole, "name", "title", "source", "off", "work"));
    } catch (IntakeException wrong) {
      throw wrong;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static HolidayCalendar days(String name, YamlFields fields) throws IntakeException {
    Set<Integer> off = days(fields, "off");
    Set<Integer> work = days(fields, "work");
    for (int day : work) {
      if (off.contains(day)) {
        throw fields.placeOf("work").refuse(CalendarNumber.day(day) + " is off and worked, too");
      }
    }
    return new HolidayCalendar(name, off, work);
  }

  private static Set<Integer> days(YamlFields fields, String key) throws IntakeException {
    Set<Integer> days = new HashSet<>();
    for (YamlNode node : fields.list(key)) {
      String[] ends = YamlFields.text(node).split("/", -1);
      LocalDate first = day(node, ends[0]);
      LocalDate last = ends.length == 1 ? first : day(node, ends[1]);
      if (ends.length > 2 || last.isBefore(first) || last.isAfter(first.plusDays(LONGEST_SPAN))) {
        throw node.place().refuse("a span is two days, the earlier one first, a month at most");
      }
      first.datesUntil(last.plusDays(1)).forEach(each -> days.add(CalendarNumber.of(each)));
    }
    return days;
  }

  private static LocalDate day(YamlNode node, String text) throws IntakeException {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw node.place().refuse("a day is written 2026-01-01, a span 2026-02-15/2026-02-23");
    }
  }
}
