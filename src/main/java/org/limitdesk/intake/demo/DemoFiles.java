package org.limitdesk.intake.demo;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.intake.RowSource;

/** Writes a demo book as files, to try loads with. */
public final class DemoFiles {
  private DemoFiles() {}

  /**
   * Writes one UTF-8 file per table ({@code borrowers.csv}, {@code months.csv}, …) into the
   * directory, making it where it is missing and replacing files of those names. Returns the files
   * in the order of the tables, which is an order in which they can be loaded.
   */
  public static List<Path> write(DemoBook book, Path directory) throws IOException {
    Files.createDirectories(directory);
    List<Path> files = new ArrayList<>();
    for (BookTable table : BookTable.values()) {
      Path file = directory.resolve(table.fileName() + ".csv");
      try (RowSource source = book.source(table);
          BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
        CsvRows.write(source, table, out);
      }
      files.add(file);
    }
    return files;
  }
}
