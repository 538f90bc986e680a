package org.limitdesk.report.npl;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.npl.PackageLine;
import org.limitdesk.report.CsvText;
import org.limitdesk.report.npl.PackageSheetRows.Row;

/** A package as CSV: UTF-8 with a mark, after RFC 4180; no cell is taken for a formula. */
public final class PackageCsv {
  private static final List<String> HEADER =
      List.of(
          "borrower_id",
          "same_person_as",
          "principal",
          "interest",
          "fees",
          "total",
          "overdue_days",
          "limit",
          "age",
          "five_grade",
          "charged_off",
          "litigation");

  private PackageCsv() {}

  /** A line each; what is not known is an empty cell. */
  public static String list(List<PackageLine> lines) {
    Map<Integer, String> ids = new HashMap<>();
    lines.forEach(line -> ids.put(line.borrower(), line.borrowerId()));
    StringBuilder text = new StringBuilder(CsvText.START).append(CsvText.line(HEADER));
    for (PackageLine line : lines) {
      boolean first = line.person() == line.borrower();
      text.append(
          CsvText.line(
              List.of(
                  line.borrowerId(),
                  first ? "" : ids.getOrDefault(line.person(), ""),
                  Fen.decimal(line.principal()),
                  amount(line.interest()),
                  amount(line.fees()),
                  Fen.decimal(line.total()),
                  Integer.toString(line.dpd()),
                  Fen.decimal(line.limit()),
                  line.age() == null ? "" : String.valueOf(line.age()),
                  line.grade().code(),
                  line.isWrittenOff() ? "yes" : "no",
                  line.isSued() ? "flagged" : "unknown")));
    }
    return text.toString();
  }

  private static String amount(@Nullable Long fen) {
    return fen == null ? "" : Fen.decimal(fen);
  }

  /** The figures of the notice. */
  public static String sheet(List<Row> rows, Locale language) {
    ResourceBundle texts = PackageSheetRows.bundle(language);
    StringBuilder text = new StringBuilder(CsvText.START);
    text.append(
        CsvText.line(
            List.of(
                texts.getString("column.item"),
                texts.getString("column.value"),
                texts.getString("column.remark"))));
    for (Row row : rows) {
      text.append(CsvText.line(List.of(row.label(), row.value(), row.remark())));
    }
    return text.toString();
  }
}
