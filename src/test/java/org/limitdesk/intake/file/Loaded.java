package org.limitdesk.intake.file;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.Row;
import org.limitdesk.intake.FileRow;
import org.limitdesk.intake.LoadWarning;
import org.limitdesk.intake.RowFailure;
import org.limitdesk.intake.RowSource;

/** A file read to its end, for tests. */
record Loaded(
    IntakeFile file,
    List<FileRow> fileRows,
    List<Row> rows,
    List<RowFailure> failures,
    List<LoadWarning> warnings) {

  static Loaded of(Path path, IntakeChoice choice) throws IOException {
    IntakeFile file = CsvFiles.examine(path, choice);
    List<FileRow> all = new ArrayList<>();
    try (RowSource source = file.open()) {
      for (FileRow row = source.next(); row != null; row = source.next()) {
        all.add(row);
      }
      return new Loaded(
          file,
          all,
          all.stream().flatMap(row -> row.rows().stream()).toList(),
          all.stream().flatMap(row -> row.failures().stream()).toList(),
          source.warnings());
    }
  }

  static Loaded of(Path folder, String name, String text) throws IOException {
    return of(write(folder, name, text, StandardCharsets.UTF_8), IntakeChoice.NONE);
  }

  static Path write(Path folder, String name, String text, Charset charset) throws IOException {
    Path path = folder.resolve(name);
    Files.write(path, text.getBytes(charset));
    return path;
  }

  List<Row> rows(BookTable table) {
    return rows.stream().filter(row -> row.table() == table).toList();
  }
}
