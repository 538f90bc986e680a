package org.limitdesk.store.columns;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import org.limitdesk.domain.trend.MonthColumns;
import org.limitdesk.workflow.port.Progress;

/**
 * Writes a column image. After the header come, for each field, its segments' names and a code a
 * borrower; the birth years; the own shares; and for each month days past due, status, balance and
 * limit, the amounts as int where all of the month's fit. The last eight bytes are the checksum of
 * all before them: a wrong byte must not become a wrong rate.
 */
final class ImageWriter {
  private final RowsOfBook book;
  private final Progress progress;

  ImageWriter(RowsOfBook book, Progress progress) {
    this.book = book;
    this.progress = progress;
  }

  void write(Path file) throws IOException {
    CheckedOutputStream checked =
        new CheckedOutputStream(
            new BufferedOutputStream(Files.newOutputStream(file), 1 << 16), new CRC32C());
    try (DataOutputStream out = new DataOutputStream(checked)) {
      writeHeader(out);
      BorrowerColumns borrowers = new BorrowerColumns(book.fields().size(), book.size());
      book.borrowers(borrowers);
      for (int i = 0; i < book.fields().size(); i++) {
        writeField(out, borrowers.names(i), borrowers.column(i));
      }
      Numbers.writeInts(out, borrowers.birthYears());
      Numbers.writeInts(out, borrowers.ownShares());
      List<Integer> months = book.months();
      for (int i = 0; i < months.size(); i++) {
        progress.check();
        writeMonth(out, book.month(months.get(i), borrowers.ownShares()));
        progress.at("columns", (i + 1.0) / months.size());
      }
      out.writeLong(checked.getChecksum().getValue());
    }
  }

  private void writeHeader(DataOutputStream out) throws IOException {
    out.writeInt(ImageHeader.MAGIC);
    out.writeInt(ImageHeader.VERSION);
    out.writeLong(book.book().getMostSignificantBits());
    out.writeLong(book.book().getLeastSignificantBits());
    out.writeUTF(book.loads());
    out.writeInt(book.size());
    out.writeInt(book.months().size());
    for (int month : book.months()) {
      out.writeInt(month);
    }
    out.writeInt(book.fields().size());
    for (String field : book.fields()) {
      out.writeUTF(field);
    }
  }

  private static void writeField(DataOutputStream out, List<String> names, int[] column)
      throws IOException {
    out.writeInt(names.size());
    for (String name : names) {
      out.writeUTF(name);
    }
    Numbers.writeInts(out, column);
  }

  private static void writeMonth(DataOutputStream out, MonthColumns month) throws IOException {
    Numbers.writeChars(out, month.dpd());
    out.write(month.status());
    Numbers.writeLongs(out, month.balance());
    Numbers.writeLongs(out, month.limit());
  }
}
