package org.limitdesk.workflow;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.domain.borrower.Masked;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Deviation;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.BucketEdges;
import org.limitdesk.report.table.Cell;
import org.limitdesk.report.table.RowWriter;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BorrowerList.Identity;
import org.limitdesk.workflow.port.DecisionLog.Departure;
import org.limitdesk.workflow.port.DecisionLog.Filter;

/**
 * Writes the overrides of a filter, as a workbook where the file's name says so and as CSV where
 * not; that it was done is an entry of the log.
 */
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
          "over_30_since",
          "review");

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
    // Notes may name other people than the borrower, whose name and numbers are hidden.
    ExportFile target = ExportFile.secret(file);
    long[] rows = new long[1];
    target.write(
        part -> {
          try (RowWriter table = TableRows.into(part, file, "overrides")) {
            rows[0] = write(book, filter, table);
          }
        },
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

  private static long write(Book book, Filter filter, RowWriter table) throws IOException {
    BucketEdges edges = new BookFloors().edges(book);
    long rows = 0;
    table.head(HEADER);
    long before = Long.MAX_VALUE;
    List<Departure> page = book.decisionLog().departures(filter, before, PAGE);
    while (!page.isEmpty()) {
      for (Departure row : page) {
        table.row(cells(row, name(book, row), edges));
      }
      rows += page.size();
      before = page.getLast().decision().id();
      page = book.decisionLog().departures(filter, before, PAGE);
    }
    return rows;
  }

  private static String name(Book book, Departure row) {
    return book.borrowerList().find(row.borrower()).map(Identity::name).orElse("");
  }

  private static List<Cell> cells(Departure row, String name, BucketEdges edges) {
    var decision = row.decision();
    List<Cell> cells = new ArrayList<>();
    cells.add(number(decision.id()));
    cells.add(number(decision.seq()));
    cells.add(new Cell.Day(decision.day()));
    cells.add(Cell.text(row.maker()));
    cells.add(Cell.text(row.borrower()));
    cells.add(new Cell.Money(row.proposed().limitBefore()));
    cells.add(Cell.text(row.proposed().terms().action().code()));
    cells.add(new Cell.Money(row.proposed().terms().limit()));
    cells.add(Cell.text(decision.terms().action().code()));
    cells.add(new Cell.Money(decision.terms().limit()));
    cells.add(Cell.text(row.direction().code()));
    cells.add(deviation(row));
    cells.add(decision.reason() == null ? Cell.NONE : Cell.text(decision.reason().code()));
    cells.add(Cell.text(Masked.note(row.note(), name)));
    cells.add(Cell.text(SecondState.of(row).code()));
    Integer dpd = row.since().dpd();
    cells.add(dpd == null ? Cell.NONE : Cell.text(edges.bucket(dpd).label()));
    Integer worst = row.since().worst();
    cells.add(
        worst == null
            ? Cell.NONE
            : Cell.text(edges.bucket(worst).atLeast(Bucket.M2) ? "yes" : "no"));
    cells.add(row.marked() == null ? Cell.NONE : Cell.text(row.marked().mark().code()));
    return cells;
  }

  /** A number that names something: nobody groups its digits. */
  private static Cell number(long name) {
    return new Cell.Decimal((double) name, 0);
  }

  private static Cell deviation(Departure row) {
    return Deviation.of(row.proposed().terms().limit(), row.decision().terms().limit())
        .<Cell>map(deviation -> new Cell.Rate(deviation.doubleValue(), 1))
        .orElse(Cell.NONE);
  }
}
