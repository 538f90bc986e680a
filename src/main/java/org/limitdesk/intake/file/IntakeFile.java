package org.limitdesk.intake.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.intake.RowSource;
import org.limitdesk.intake.csv.FileExam;
import org.limitdesk.intake.layout.Layout;

/** A file that was looked at and can be read: it is known what it is and what its columns mean. */
public final class IntakeFile {
  private final Path path;
  private final FileExam exam;
  private final Layout layout;
  private final FilePlan plan;

  IntakeFile(Path path, FileExam exam, Layout layout, FilePlan plan) {
    this.path = path;
    this.exam = exam;
    this.layout = layout;
    this.plan = plan;
  }

  public Path path() {
    return path;
  }

  /** The file's name without its folders. */
  public String name() {
    return String.valueOf(path.getFileName());
  }

  /** Its hash, size, lines and encoding. */
  public FileExam exam() {
    return exam;
  }

  /** The layout it is read by; for the house's own files one with the table's name. */
  public Layout layout() {
    return layout;
  }

  /** The currency of its amounts, as ISO 4217 writes it, where the layout says so. */
  public @Nullable String currency() {
    return layout.currency();
  }

  /** The columns it fills, as {@link RowSource#columns()}. */
  public Map<BookTable, Set<Integer>> columns() {
    return plan.columns();
  }

  /** The headers of the columns that are kept out, in the file's order. */
  public List<String> ignoredColumns() {
    return plan.ignored();
  }

  /** Its rows, from the first on; to be closed. */
  public RowSource open() throws IOException {
    return new CsvRowSource(this, plan);
  }
}
