package org.limitdesk.report.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** A table as the bytes of a file. */
public final class TableFile {
  private TableFile() {}

  /** As CSV, under the full names of its columns. */
  public static byte[] csv(Table table) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (RowWriter rows = new CsvRows(bytes)) {
      write(table, rows);
    }
    return bytes.toByteArray();
  }

  /** As a workbook, with its title and its note over it. */
  public static byte[] xlsx(Table table) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XlsxRows rows = new XlsxRows(bytes, table.title())) {
      rows.heading(table.title(), table.note());
      write(table, rows);
    }
    return bytes.toByteArray();
  }

  /**
   * The same as {@link #csv} has it, for programs: the names of the columns stand in its first row.
   */
  public static byte[] plainXlsx(Table table) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (RowWriter rows = new XlsxRows(bytes, table.title())) {
      write(table, rows);
    }
    return bytes.toByteArray();
  }

  private static void write(Table table, RowWriter rows) throws IOException {
    rows.head(table.columns().stream().map(Table.Column::full).toList());
    for (List<Cell> row : table.rows()) {
      rows.row(row);
    }
  }
}
