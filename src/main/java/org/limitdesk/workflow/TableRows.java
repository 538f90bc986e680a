package org.limitdesk.workflow;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.limitdesk.report.table.CsvRows;
import org.limitdesk.report.table.RowWriter;
import org.limitdesk.report.table.XlsxRows;

/** Rows into a file: a workbook where its name ends so, CSV where not. */
final class TableRows {
  private TableRows() {}

  static boolean isWorkbook(Path file) {
    return FigureKind.of(file).filter(kind -> kind == FigureKind.XLSX).isPresent();
  }

  /**
   * Begins to write.
   *
   * @param part what is written to
   * @param file by whose name it will be known
   * @param sheet the name of a workbook's sheet
   */
  static RowWriter into(Path part, Path file, String sheet) throws IOException {
    OutputStream out = new BufferedOutputStream(Files.newOutputStream(part));
    return isWorkbook(file) ? new XlsxRows(out, sheet) : new CsvRows(out);
  }
}
