package org.limitdesk.ui.trends;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.ui.kit.FileDialogs;
import org.limitdesk.ui.kit.FileKinds;
import org.limitdesk.ui.kit.Notice;
import org.limitdesk.ui.kit.Refusal;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Workplace;
import org.limitdesk.workflow.ExportFigure;
import org.limitdesk.workflow.ExportFigure.Figure;
import org.limitdesk.workflow.FigureKind;
import org.limitdesk.workflow.WriteReport;

/** Asks where a figure shall be written and as what, and says whether it was. */
public final class FigureSaver {
  private final Workplace work;
  private final ExportFigure export;
  private final WriteReport report;

  public FigureSaver(Workplace work, ExportFigure export, WriteReport report) {
    this.work = work;
    this.export = export;
    this.report = report;
  }

  /**
   * Saves the report of a month in the desk's language; nothing happens where the person leaves the
   * dialog, which also asks before a file is replaced.
   *
   * @param month yyyymm
   */
  void saveReport(int month) {
    String written = CalendarNumber.month(month).toString();
    work.files()
        .save(
            work.texts().text("trends.reportTitle", work.texts().dates().month(month)),
            "report-" + written + ".pdf",
            FileKinds.of(FigureKind.PDF, work.texts()))
        .ifPresent(file -> report(month, file));
  }

  /** It goes on when the screen is left; the desk's notices tell how it ended. */
  private void report(int month, Path file) {
    WriteReport.Wish wish =
        new WriteReport.Wish(
            WriteReport.name(work.book().file()),
            month,
            work.texts().language().get().locale(),
            true);
    tell(Notice.Kind.DONE, work.texts().text("trends.reporting"));
    work.book()
        .read((open, progress) -> report.prepare(open, work.user(), wish, progress))
        .onSuccess(prepared -> report(prepared, file))
        .onError(this::notReported)
        .start(new Subscriptions());
  }

  private void report(WriteReport.Prepared prepared, Path file) {
    work.book()
        .write((open, progress) -> report.write(open, prepared, file))
        .onSuccess(done ->
            tell(
                Notice.Kind.DONE,
                work.texts()
                    .text(
                        "trends.reported",
                        String.valueOf(file.getFileName()),
                        work.texts().numbers().count(done.pages()))))
        .onError(this::notReported)
        .start(new Subscriptions());
  }

  private void notReported(Throwable failure) {
    tell(Notice.Kind.REFUSED, Refusal.of("trends.notExported", failure).in(work.texts()));
  }

  /**
   * Saves it; nothing happens where the person leaves the dialog.
   *
   * @param asTable whether it is shown as a table: then the kinds that hold figures come first
   */
  void save(Figure figure, boolean asTable, Subscriptions shown) {
    List<FigureKind> kinds = new ArrayList<>(List.of(FigureKind.values()));
    if (asTable) {
      kinds.sort(Comparator.comparing(kind -> !kind.isTable()));
    }
    work.files()
        .save(
            work.texts().text("trends.exportTitle", figure.table().title()),
            figure.name() + "." + kinds.getFirst().extension(),
            kinds.stream()
                .map(kind -> FileKinds.of(kind, work.texts()))
                .toArray(FileDialogs.Kind[]::new))
        .ifPresent(file -> write(figure, file, shown));
  }

  private void write(Figure figure, Path file, Subscriptions shown) {
    work.book()
        .write((open, progress) -> {
          export.export(open, work.user(), figure, file);
          return file;
        })
        .onSuccess(written ->
            tell(
                Notice.Kind.DONE,
                work.texts().text("trends.exported", String.valueOf(written.getFileName()))))
        .onError(failure ->
            tell(Notice.Kind.REFUSED, Refusal.of("trends.notExported", failure).in(work.texts())))
        .start(shown);
  }

  private void tell(Notice.Kind kind, String text) {
    work.toasts().tell(kind, text);
  }
}
