package org.limitdesk.intake.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.intake.IntakeException;
import org.limitdesk.intake.csv.CsvReader;
import org.limitdesk.intake.csv.FileExam;
import org.limitdesk.intake.layout.Layout;

/** Looks at files before they are read. */
public final class CsvFiles {
  private CsvFiles() {}

  /**
   * Reads a file's bytes once for its hash and encoding, and its header for what it is.
   *
   * @throws IntakeException LD-201 to LD-222, each with what to do next, where the file cannot be
   *     taken in at all
   */
  public static IntakeFile examine(Path file, IntakeChoice choice) throws IOException {
    requireFile(file);
    Layout chosen = chosen(choice, file);
    FileExam exam = FileExam.of(file, encoding(choice));
    Headers headers = headers(file, exam, chosen == null ? ',' : chosen.delimiter());
    Layout layout = chosen == null ? Layout.of(TableGuess.byHeader(headers)) : chosen;
    return new IntakeFile(file, exam, layout, FilePlan.of(layout, headers));
  }

  private static void requireFile(Path file) throws IntakeException {
    if (!Files.exists(file)) {
      throw new IntakeException("LD-206", "there is no file " + file + "; check its name");
    }
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new IntakeException("LD-206", file + " is not a file that can be read");
    }
  }

  /** The layout that somebody chose, or that the file's name tells; null when neither does. */
  private static @Nullable Layout chosen(IntakeChoice choice, Path file) {
    if (choice.layout() != null) {
      return choice.layout();
    }
    BookTable named =
        choice.table() != null
            ? choice.table()
            : TableGuess.byName(String.valueOf(file.getFileName()));
    return named == null ? null : Layout.of(named);
  }

  private static @Nullable String encoding(IntakeChoice choice) {
    Layout layout = choice.layout();
    return choice.encoding() == null && layout != null ? layout.encoding() : choice.encoding();
  }

  private static Headers headers(Path file, FileExam exam, char delimiter) throws IOException {
    try (CsvReader reader =
        new CsvReader(Files.newInputStream(file), exam.encoding().charset(), delimiter)) {
      return Headers.read(reader, delimiter);
    }
  }
}
