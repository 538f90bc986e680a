package org.limitdesk.report.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.limitdesk.report.CsvText;

/** Rows as CSV: figures in plain digits, so that a program reads them in every language. */
public final class CsvRows implements RowWriter {
  private final Writer out;

  /**
   * @param out closed with this
   */
  public CsvRows(OutputStream out) throws IOException {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.out.write(CsvText.START);
  }

  @Override
  public void head(List<String> names) throws IOException {
    out.write(CsvText.line(names));
  }

  @Override
  public void row(List<Cell> cells) throws IOException {
    out.write(CsvText.line(cells.stream().map(Cell::plain).toList()));
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
