package org.limitdesk.intake.card;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.limitdesk.intake.IntakeException;
import org.limitdesk.intake.csv.CsvReader;
import org.limitdesk.intake.csv.FileExam;

/**
 * A list of borrowers' ids: the first cell of each line of a CSV file, in the encodings and with
 * the delimiters of any other table. A first line that says id or borrower_id is a header.
 */
public final class BorrowerIds {
  private static final Set<String> HEADERS = Set.of("id", "borrower", "borrowerid");

  private BorrowerIds() {}

  /**
   * Reads them.
   *
   * @throws IntakeException LD-206 where there is no such file, LD-239 where it holds none; LD-201
   *     to LD-205 where it is no text
   */
  public static Set<String> read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IntakeException("LD-206", "there is no file " + file + "; check its name");
    }
    FileExam exam = FileExam.of(file, null);
    Set<String> ids = new HashSet<>();
    try (CsvReader reader = reader(file, exam, delimiter(file, exam))) {
      while (reader.next()) {
        if (reader.fault() != null) {
          throw new IntakeException(
              "LD-239",
              file + " line " + reader.line() + " cannot be read: " + reader.fault().reason());
        }
        String cell = reader.field(0).trim().toString();
        if (reader.line() > 1 || !isHeader(cell)) {
          ids.add(cell);
        }
      }
    }
    ids.remove("");
    if (ids.isEmpty()) {
      throw new IntakeException("LD-239", file + " holds no ids; write one a line");
    }
    return ids;
  }

  private static boolean isHeader(String cell) {
    return HEADERS.contains(cell.toLowerCase(Locale.ROOT).replaceAll("[ _-]", ""));
  }

  /** The one that divides the first line. */
  private static char delimiter(Path file, FileExam exam) throws IOException {
    for (char delimiter : new char[] {';', '\t'}) {
      try (CsvReader reader = reader(file, exam, delimiter)) {
        if (reader.next() && reader.fault() == null && reader.fieldCount() > 1) {
          return delimiter;
        }
      }
    }
    return ',';
  }

  private static CsvReader reader(Path file, FileExam exam, char delimiter) throws IOException {
    return new CsvReader(Files.newInputStream(file), exam.encoding().charset(), delimiter);
  }
}
