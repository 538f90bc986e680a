package org.limitdesk.workflow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
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
    byte[] figures = figures(book, frozen, sheet, language);
    list(book, frozen, listFile, actor);
    sheet(book, frozen, sheetFile, figures, actor);
  }

  /**
   * Exports the list for somebody at the desk.
   *
   * @param file replaced where it is there: whoever chose it was asked
   * @throws org.limitdesk.workflow.port.ActRefused LD-401 where they may not
   */
  public void list(Book book, FrozenPackage frozen, Path file, DeskUser who) throws IOException {
    DeskUser user = Permits.require(book, who, Act.VIEW_CASES, Ownership.OTHER);
    list(book, frozen, ExportFile.replacing(file), user.actor());
  }

  /** Exports the sheet for somebody at the desk, as {@link #list} does the list. */
  public void sheet(Book book, FrozenPackage frozen, Path file, Locale language, DeskUser who)
      throws IOException {
    DeskUser user = Permits.require(book, who, Act.VIEW_CASES, Ownership.OTHER);
    byte[] figures = figures(book, frozen, file, language);
    sheet(book, frozen, ExportFile.replacing(file), figures, user.actor());
  }

  private void list(Book book, FrozenPackage frozen, ExportFile file, String actor)
      throws IOException {
    file.write(
        part -> Files.write(part, utf8(PackageCsv.list(frozen.choice().lines()))),
        () -> note(book, frozen, "package list", file, actor));
  }

  private void sheet(Book book, FrozenPackage frozen, ExportFile file, byte[] figures, String actor)
      throws IOException {
    file.write(
        part -> Files.write(part, figures), () -> note(book, frozen, "package sheet", file, actor));
  }

  private static byte[] figures(Book book, FrozenPackage frozen, Path file, Locale language)
      throws IOException {
    List<Row> rows =
        PackageSheetRows.of(
            frozen.kept().wish().name(),
            frozen.choice(),
            frozen.kept().sha256(),
            book.currency(),
            language);
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf")
        ? new PackagePdf().bytes(rows, language)
        : utf8(PackageCsv.sheet(rows, language));
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
