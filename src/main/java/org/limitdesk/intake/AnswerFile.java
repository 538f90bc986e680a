package org.limitdesk.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.CoreAnswer;
import org.limitdesk.domain.decision.CoreAnswer.Result;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.intake.csv.CsvReader;

/**
 * Reads the core system's answers, UTF-8 CSV with a header: a bad row is a fault and stops no
 * other, but a file without the needed columns is none of answers and is refused as a whole.
 */
public final class AnswerFile {
  /** The columns, in any order; others are passed over. */
  public static final List<String> COLUMNS =
      List.of("key", "result", "applied_limit", "applied_on", "reason");

  private static final List<String> NEEDED = List.of("key", "result");

  /** Not what ISO has beside it: years of five digits and before the first. */
  private static final Pattern DAY = Pattern.compile("(19|[2-9]\\d)\\d\\d-\\d\\d-\\d\\d");

  private static final String NO_DAY = "it is no day like 2026-04-14 since 1900";

  private final List<AnswerRow> rows = new ArrayList<>();
  private final List<BadRow> bad = new ArrayList<>();

  private AnswerFile() {}

  /** What a file holds: the good rows, and the others. */
  public record Read(List<AnswerRow> rows, List<BadRow> bad) {}

  /**
   * A row that cannot be taken as it is written.
   *
   * @param key that it names, whether there is such an instruction or not; null where the row could
   *     not be taken apart
   */
  public record BadRow(@Nullable String key, AnswerFault fault) {}

  /**
   * Reads a stream to its end.
   *
   * @throws IntakeException LD-243 where the file is empty or needed columns are missing, with all
   *     of them named
   */
  public static Read read(InputStream in) throws IOException {
    AnswerFile file = new AnswerFile();
    try (CsvReader csv = new CsvReader(in, StandardCharsets.UTF_8, ',')) {
      Map<String, Integer> places = header(csv);
      while (csv.next()) {
        file.row(csv, places);
      }
    }
    return new Read(List.copyOf(file.rows), List.copyOf(file.bad));
  }

  private static Map<String, Integer> header(CsvReader csv) throws IOException {
    Map<String, Integer> places = new HashMap<>();
    if (csv.next() && csv.fault() == null) {
      csv.expect(csv.fieldCount());
      for (int i = 0; i < csv.fieldCount(); i++) {
        places.put(csv.field(i).toString().strip(), i);
      }
    }
    List<String> missing = NEEDED.stream().filter(each -> !places.containsKey(each)).toList();
    if (!missing.isEmpty()) {
      throw new IntakeException(
          "LD-243",
          "This is no file of answers: its first line does not name the %s %s. The columns are %s."
              .formatted(
                  missing.size() == 1 ? "column" : "columns",
                  String.join(" and ", missing),
                  String.join(", ", COLUMNS)));
    }
    return places;
  }

  private void row(CsvReader csv, Map<String, Integer> places) {
    if (csv.fault() != null) {
      bad.add(
          new BadRow(
              null, new AnswerFault(csv.line(), "", csv.fault().value(), csv.fault().reason())));
      return;
    }
    Map<String, String> cells = new HashMap<>();
    for (String column : COLUMNS) {
      Integer place = places.get(column);
      cells.put(
          column,
          place == null || place >= csv.fieldCount() ? "" : csv.field(place).toString().strip());
    }
    try {
      rows.add(new AnswerRow(csv.line(), cell(cells, "key"), answer(cells)));
    } catch (BadCell cell) {
      bad.add(
          new BadRow(
              cell(cells, "key"),
              new AnswerFault(csv.line(), cell.column, cell(cells, cell.column), cell.reason)));
    }
  }

  private static CoreAnswer answer(Map<String, String> cells) throws BadCell {
    return switch (cell(cells, "result")) {
      case "done" -> new CoreAnswer(Result.DONE, applied(cells), day(cells), "");
      case "failed" -> new CoreAnswer(Result.FAILED, 0, null, reason(cells));
      default -> throw new BadCell("result", "it is neither done nor failed");
    };
  }

  private static long applied(Map<String, String> cells) throws BadCell {
    String text = cell(cells, "applied_limit");
    if (!text.matches("[0-9]{1,12}([.][0-9]{1,2})?")) {
      throw new BadCell("applied_limit", "it is no amount of at most two decimals, 0 or more");
    }
    return Fen.parse(text);
  }

  private static LocalDate day(Map<String, String> cells) throws BadCell {
    String text = cell(cells, "applied_on");
    try {
      if (DAY.matcher(text).matches()) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeException wrong) {
      throw new BadCell("applied_on", NO_DAY, wrong);
    }
    throw new BadCell("applied_on", NO_DAY);
  }

  private static String reason(Map<String, String> cells) throws BadCell {
    if (cell(cells, "reason").isEmpty()) {
      throw new BadCell("reason", "what failed has a reason");
    }
    return cell(cells, "reason");
  }

  private static String cell(Map<String, String> cells, String column) {
    return cells.getOrDefault(column, "");
  }

  /** What is wrong with one cell. */
  private static final class BadCell extends Exception {
    private static final long serialVersionUID = 1;
    private final String column;
    private final String reason;

    private BadCell(String column, String reason) {
      this(column, reason, null);
    }

    private BadCell(String column, String reason, @Nullable Exception cause) {
      super(reason, cause);
      this.column = column;
      this.reason = reason;
    }
  }
}
