package org.limitdesk.workflow;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Deviation;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.BucketEdges;
import org.limitdesk.report.CsvText;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.DecisionLog.Departure;
import org.limitdesk.workflow.port.DecisionLog.Filter;

/** Writes the overrides of a filter as CSV; that it was done is an entry of the log. */
public final class ExportOverrides {
  private static final int PAGE = 500;
  private static final List<String> HEADER =
      List.of(
          "decision",
          "entry",
          "day",
          "officer",
          "borrower_id",
          "limit_before",
          "action_proposed",
          "limit_proposed",
          "action_decided",
          "limit_decided",
          "direction",
          "deviation",
          "reason",
          "note",
          "second_approval",
          "bucket_now",
          "over_30_since");

  private final Stamps stamps;

  public ExportOverrides(Stamps stamps) {
    this.stamps = stamps;
  }

  /**
   * Exports into a file that is not there yet, from a book opened to write.
   *
   * @return how many rows were written
   * @throws org.limitdesk.workflow.port.ActRefused LD-401 where they may not
   */
  public long export(Book book, DeskUser who, Filter filter, Path file) throws IOException {
    DeskUser user = Permits.require(book, who, Act.EXPORT_LOG, Ownership.OTHER);
    // Notes may name people.
    ExportFile target = ExportFile.secret(file);
    long[] rows = new long[1];
    target.write(
        part -> rows[0] = write(book, filter, part),
        () -> book.log().append(entry(target, user, rows[0])));
    return rows[0];
  }

  private LogDraft entry(ExportFile file, DeskUser user, long rows) {
    return new LogDraft(
        "export",
        user.actor(),
        stamps.now(),
        Map.of("what", "overrides", "file", file.name(), "rows", rows));
  }

  private static long write(Book book, Filter filter, Path part) throws IOException {
    BucketEdges edges = new BookFloors().edges(book);
    long rows = 0;
    try (Writer out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
      out.write(CsvText.START);
      out.write(CsvText.line(HEADER));
      long before = Long.MAX_VALUE;
      List<Departure> page = book.decisionLog().departures(filter, before, PAGE);
      while (!page.isEmpty()) {
        for (Departure row : page) {
          out.write(CsvText.line(cells(row, edges)));
        }
        rows += page.size();
        before = page.getLast().decision().id();
        page = book.decisionLog().departures(filter, before, PAGE);
      }
    }
    return rows;
  }

  private static List<String> cells(Departure row, BucketEdges edges) {
    var decision = row.decision();
    List<String> cells = new ArrayList<>();
    cells.add(Long.toString(decision.id()));
    cells.add(Long.toString(decision.seq()));
    cells.add(decision.day().toString());
    cells.add(row.maker());
    cells.add(row.borrower());
    cells.add(Fen.decimal(row.proposed().limitBefore()));
    cells.add(row.proposed().terms().action().code());
    cells.add(Fen.decimal(row.proposed().terms().limit()));
    cells.add(decision.terms().action().code());
    cells.add(Fen.decimal(decision.terms().limit()));
    cells.add(row.direction().code());
    cells.add(deviation(row));
    cells.add(decision.reason() == null ? "" : decision.reason().code());
    cells.add(row.note());
    cells.add(SecondState.of(row).code());
    Integer dpd = row.since().dpd();
    cells.add(dpd == null ? "" : edges.bucket(dpd).label());
    Integer worst = row.since().worst();
    cells.add(worst == null ? "" : edges.bucket(worst).atLeast(Bucket.M2) ? "yes" : "no");
    return cells;
  }

  private static String deviation(Departure row) {
    return Deviation.of(row.proposed().terms().limit(), row.decision().terms().limit())
        .map(java.math.BigDecimal::toPlainString)
        .orElse("");
  }
}
