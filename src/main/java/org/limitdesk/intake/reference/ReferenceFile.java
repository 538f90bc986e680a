package org.limitdesk.intake.reference;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.limitdesk.intake.IntakeException;
import org.limitdesk.intake.RowFailure;
import org.limitdesk.intake.csv.CsvReader;

/**
 * Reads a published series: a header, then a date and a value a row. A bad row is a failure and
 * stops no other. What is empty, {@code NaN} or {@code .} was not published.
 */
public final class ReferenceFile {
  /** A day, alone or with a time of day behind it. */
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T[0-9:.]+)?");

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}([.]\\d{1,20})?");
  private static final Set<String> UNPUBLISHED = Set.of("", "NaN", ".");
  private static final int COLUMNS = 2;

  private final SortedMap<YearMonth, BigDecimal> values = new TreeMap<>();
  private final List<YearMonth> unpublished = new ArrayList<>();
  private final List<RowFailure> failures = new ArrayList<>();
  private final List<String> heads;

  private ReferenceFile(List<String> heads) {
    this.heads = heads;
  }

  /**
   * What a file holds.
   *
   * @param values as they are written, by month
   * @param unpublished months that the file names without a value
   */
  public record Read(
      SortedMap<YearMonth, BigDecimal> values,
      List<YearMonth> unpublished,
      List<RowFailure> failures) {}

  /**
   * Reads a stream to its end.
   *
   * @throws IntakeException LD-585 where the first line is no header of a date and a value, LD-586
   *     where no row has a value
   */
  public static Read read(InputStream in) throws IOException {
    try (CsvReader csv = new CsvReader(in, StandardCharsets.UTF_8, ',')) {
      ReferenceFile file = new ReferenceFile(header(csv));
      while (csv.next()) {
        file.row(csv);
      }
      if (file.values.isEmpty()) {
        throw new IntakeException(
            "LD-586", "The file has no published value. Each row is a date and a value.");
      }
      return new Read(file.values, List.copyOf(file.unpublished), List.copyOf(file.failures));
    }
  }

  private static List<String> header(CsvReader csv) throws IOException {
    List<String> heads = new ArrayList<>();
    if (csv.next() && csv.fault() == null) {
      csv.expect(csv.fieldCount());
      for (int i = 0; i < csv.fieldCount(); i++) {
        heads.add(csv.field(i).toString().strip());
      }
    }
    if (heads.size() < COLUMNS || DATE.matcher(heads.getFirst()).matches()) {
      throw new IntakeException(
          "LD-585",
          "This is no file of a published series: its first line names no column of dates and"
              + " column of values, separated by a comma.");
    }
    return heads;
  }

  private void row(CsvReader csv) throws IOException {
    if (csv.fault() != null) {
      fail(csv, csv.fault().field(), csv.fault().value(), csv.fault().reason());
    } else if (csv.fieldCount() < COLUMNS) {
      failures.add(
          new RowFailure(csv.line(), "", csv.field(0).toString(), "the row has no second column"));
    } else {
      cells(csv, csv.field(0).toString().strip(), csv.field(1).toString().strip());
    }
  }

  private void cells(CsvReader csv, String date, String value) {
    Matcher day = DATE.matcher(date);
    if (!day.matches()) {
      fail(csv, 0, date, "it is no date like 2003-03-01 or 1948-01-01T00:00:00");
      return;
    }
    YearMonth month = YearMonth.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)));
    if (values.containsKey(month) || unpublished.contains(month)) {
      fail(csv, 0, date, "an earlier row has this month");
    } else if (UNPUBLISHED.contains(value)) {
      unpublished.add(month);
    } else if (NUMBER.matcher(value).matches()) {
      values.put(month, new BigDecimal(value));
    } else {
      fail(csv, 1, value, "it is no number like 4.28");
    }
  }

  private void fail(CsvReader csv, int column, String value, String reason) {
    String head = column < heads.size() ? heads.get(column) : "";
    failures.add(new RowFailure(csv.line(), head, value, reason));
  }
}
