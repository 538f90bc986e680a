package org.limitdesk.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.limitdesk.chart.PicturePng;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.report.picture.Picture;
import org.limitdesk.report.picture.PicturePdf;
import org.limitdesk.report.picture.PictureSvg;
import org.limitdesk.report.table.Table;
import org.limitdesk.report.table.TableFile;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;

/**
 * Writes a figure of a screen as a file of the kind that its name says; that it was done is an
 * entry of the log. A figure counts lines and holds no borrower.
 */
public final class ExportFigure {
  private final Stamps stamps;

  public ExportFigure(Stamps stamps) {
    this.stamps = stamps;
  }

  /**
   * What is shown, both to be looked at and to be reckoned with.
   *
   * @param name of a file, without its end
   * @param picture drawn only where it is asked for, away from the screen's thread
   */
  public record Figure(String name, Table table, Supplier<Picture> picture) {}

  /**
   * Exports from a book opened to write.
   *
   * @param file replaced where it is there: whoever chose it was asked
   * @throws BookRefused LD-139 where its name ends with no kind
   * @throws org.limitdesk.workflow.port.ActRefused LD-401 where they may not
   */
  public void export(Book book, DeskUser who, Figure figure, Path file) throws IOException {
    DeskUser user = Permits.require(book, who, Act.VIEW_CASES, Ownership.OTHER);
    FigureKind kind = FigureKind.of(file).orElseThrow(() -> unknown(file));
    ExportFile target = ExportFile.chosen(file);
    byte[] bytes = bytes(figure, kind);
    target.write(
        part -> Files.write(part, bytes), () -> book.log().append(entry(target, user, figure)));
  }

  private static BookRefused unknown(Path file) {
    return new BookRefused(
        "LD-139",
        "%s ends with none of .png, .svg, .pdf, .xlsx and .csv. Name its kind."
            .formatted(file.getFileName()));
  }

  /** The figure as the bytes of a file. */
  public static byte[] bytes(Figure figure, FigureKind kind) throws IOException {
    return switch (kind) {
      case PNG -> PicturePng.bytes(figure.picture().get());
      case SVG -> PictureSvg.bytes(figure.picture().get());
      case PDF -> PicturePdf.bytes(figure.picture().get());
      case XLSX -> TableFile.xlsx(figure.table());
      case CSV -> TableFile.csv(figure.table());
    };
  }

  private LogDraft entry(ExportFile file, DeskUser user, Figure figure) {
    return new LogDraft(
        "export",
        user.actor(),
        stamps.now(),
        Map.of("what", "figure", "figure", figure.name(), "file", file.name()));
  }
}
