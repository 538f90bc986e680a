package org.limitdesk.workflow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.report.npl.PackageCsv;
import org.limitdesk.report.npl.PackagePdf;
import org.limitdesk.report.npl.PackageSheetRows;
import org.limitdesk.report.npl.PackageSheetRows.Row;
import org.limitdesk.workflow.port.Book;

/** Writes the list and the sheet of a package that is kept; each is an entry of the log. */
public final class ExportPackage {
  private final Stamps stamps;

  public ExportPackage(Stamps stamps) {
    this.stamps = stamps;
  }

  /**
   * Exports into files that are not there yet, from a book opened to write.
   *
   * @param list a CSV file, a line for each line of the package
   * @param sheet the figures of the notice: PDF where its name ends so, else CSV
   * @param actor as the log names people
   */
  public void export(
      Book book, FrozenPackage frozen, Path list, Path sheet, Locale language, String actor)
      throws IOException {
    ExportFile listFile = ExportFile.secret(list);
    ExportFile sheetFile = ExportFile.secret(sheet);
    List<Row> rows =
        PackageSheetRows.of(
            frozen.kept().wish().name(),
            frozen.choice(),
            frozen.kept().sha256(),
            book.currency(),
            language);
    byte[] figures =
        sheet.toString().toLowerCase(Locale.ROOT).endsWith(".pdf")
            ? new PackagePdf().bytes(rows, language)
            : utf8(PackageCsv.sheet(rows, language));
    listFile.write(
        part -> Files.write(part, utf8(PackageCsv.list(frozen.choice().lines()))),
        () -> note(book, frozen, "package list", listFile, actor));
    sheetFile.write(
        part -> Files.write(part, figures),
        () -> note(book, frozen, "package sheet", sheetFile, actor));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void note(Book book, FrozenPackage frozen, String what, ExportFile file, String actor) {
    Map<String, Object> data =
        Map.of("what", what, "file", file.name(), "package", frozen.kept().id());
    book.log().append(new LogDraft("export", actor, stamps.now(), data));
  }
}
