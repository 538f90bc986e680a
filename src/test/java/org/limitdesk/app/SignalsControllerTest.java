package org.limitdesk.app;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.domain.cluster.CellMonth;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.signal.Severity;
import org.limitdesk.domain.signal.Signal;
import org.limitdesk.domain.trend.LineFilter;
import org.limitdesk.domain.trend.LineTable;
import org.limitdesk.store.Outside;
import org.limitdesk.ui.kit.Background;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Reckoning;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.signals.SignalsController;
import org.limitdesk.ui.signals.SignalsModel;
import org.limitdesk.workflow.BookFloors;
import org.limitdesk.workflow.FindClusters;
import org.limitdesk.workflow.LinesBehind;
import org.limitdesk.workflow.ReadCell;
import org.limitdesk.workflow.ReadLines;
import org.limitdesk.workflow.ReadSignals;
import org.limitdesk.workflow.SignalBoard;
import org.limitdesk.workflow.SnoozeSignal;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.NewBook;
import org.limitdesk.workflow.port.Progress;

/** The signals without a toolkit. */
class SignalsControllerTest {
  @TempDir private Path folder;
  private final SignalsModel model = new SignalsModel();
  private final List<String> opened = new ArrayList<>();

  private void read(Parts parts, Path file) {
    read(parts, file, () -> {});
  }

  /** Comes to the screen, leaves it, and comes again after something was done. */
  private void read(Parts parts, Path file, Runnable meanwhile) {
    try (OpenBook book = OpenBook.open(file, parts.shelf(), Background.atOnce())) {
      BookFloors floors = new BookFloors();
      SignalsController controller =
          new SignalsController(
              model,
              book,
              new SignalsController.Reads(
                  new ReadSignals(parts.clock()),
                  new FindClusters(floors),
                  new ReadCell(new ReadLines(floors))),
              (screen, subject) -> opened.add(screen + " " + subject));
      try (Subscriptions first = new Subscriptions()) {
        controller.attach(first);
      }
      meanwhile.run();
      controller.attach(new Subscriptions());
    }
  }

  private Path copyOfDemo(Parts parts) throws IOException {
    Path file = folder.resolve("copy.book");
    try (Book demo =
        parts.shelf().read(TestParts.books(TestParts.withDemo(), Background.atOnce()).demo())) {
      demo.copyTo(file);
    }
    return file;
  }

  private SignalBoard board() {
    return requireNonNull(model.board().result().get());
  }

  @Test
  void linesOfARowAreThoseThatItCounts() {
    Parts parts = TestParts.withDemo();
    read(parts, TestParts.books(parts, Background.atOnce()).demo());
    assertEquals(202603, board().month());
    SignalBoard.Row first = board().rows().getFirst();
    assertEquals(first, model.row().get());
    assertEquals(Severity.SEVERE, first.severity());
    LinesBehind lines = requireNonNull(model.linesOfRow().result().get());
    assertEquals(
        "%d %d %d".formatted(first.lines(), first.balance(), first.limit()),
        "%d %d %d".formatted(lines.lines(), lines.balance(), lines.limit()));
    assertTrue(first.lines() > 0 && first.proposals() <= first.lines(), first.toString());
  }

  @Test
  void linesOfACellAreItsOpenLinesAndThoseThatCameIntoM1StandFirst() {
    Parts parts = TestParts.withDemo();
    read(parts, TestParts.books(parts, Background.atOnce()).demo());
    CellMonth cell = requireNonNull(model.cell().get());
    LinesBehind lines = requireNonNull(model.linesOfCell().result().get());
    assertEquals(cell.openLines(), lines.lines());
    assertEquals(model.cells().getFirst(), cell);
    assertEquals(cell, model.series().getLast());
    assertEquals(11, model.series().size(), "of 12 months the first has none before it");
    long fresh =
        lines.first().stream()
            .takeWhile(line -> line.why() instanceof LinesBehind.InCell in && in.fresh())
            .count();
    assertEquals(cell.inflow(), fresh);
  }

  @Test
  void whatIsOpenedOfACellAndOfItsInflowIsWhatIsCounted() throws IOException {
    Parts parts = TestParts.withDemo();
    try (Book demo = parts.shelf().read(TestParts.books(parts, Background.atOnce()).demo())) {
      BookFloors floors = new BookFloors();
      ReadLines lines = new ReadLines(floors);
      FindClusters clusters = new FindClusters(floors);
      for (int month : demo.months().subList(1, demo.months().size())) {
        LineTable table = lines.read(demo, month, Progress.NONE);
        for (CellMonth cell : clusters.find(demo, month, Progress.NONE).cells()) {
          assertEquals(cell.openLines(), count(table, ReadCell.filter(cell)), cell.toString());
          assertEquals(cell.inflow(), count(table, ReadCell.inflow(cell)), cell.toString());
        }
      }
    }
  }

  private static int count(LineTable table, LineFilter filter) {
    return table.matching(LineFilter.parse(filter.text()), null, () -> {}).length;
  }

  @Test
  void signalThatIsPutOffIsToldWithItsReasonAndCounted() throws IOException {
    Parts parts = TestParts.in(folder);
    Path file = copyOfDemo(parts);
    SnoozeSignal snooze = new SnoozeSignal(parts.clock(), parts.stamps());
    try (Book book = parts.shelf().write(file)) {
      DeskUser officer =
          book.users().all().stream()
              .filter(user -> user.name().equals("officer1"))
              .findFirst()
              .orElseThrow();
      var line = book.signals().lines("overdue", Severity.SEVERE, 1).getFirst();
      Signal seen = new Signal("overdue", Severity.SEVERE, line.dated(), line.evidence());
      parts.signIn().signIn(book, "officer1", "demo-officer1".toCharArray(), "os:test");
      snooze.snooze(book, officer, line.borrowerId(), seen, 30, "还款日已改");
    }
    read(parts, file);
    SignalBoard.PutOff off = board().putOff().getFirst();
    assertEquals("overdue officer1 还款日已改", off.code() + " " + off.maker() + " " + off.reason());
    assertTrue(off.until() > 20260401, off.toString());
    assertEquals(1, board().rows().stream().mapToLong(SignalBoard.Row::putOff).sum());
  }

  @Test
  void afterALaterRunTheSameRowAndCellListTheLinesOfThatRun() throws IOException {
    Parts parts = TestParts.in(folder);
    Path file = copyOfDemo(parts);
    List<SignalBoard.Row> rows = new ArrayList<>();
    List<CellMonth> cells = new ArrayList<>();
    read(
        parts,
        file,
        () -> {
          rows.add(model.row().get());
          cells.add(model.cell().get());
          assertTrue(inCell().stream().anyMatch(line -> line.action() != null));
          Outside.runWithoutTriggers(
              file,
              """
              INSERT INTO assessment SELECT assessment + 1, month, policy, card, generation,
              business_date, at, facts FROM assessment ORDER BY assessment DESC LIMIT 1
              """,
              """
              INSERT INTO signal SELECT (SELECT max(assessment) FROM assessment), borrower, code,
              severity, 20260101, evidence FROM signal
              WHERE assessment = (SELECT max(assessment) - 1 FROM assessment)
              """,
              """
              UPDATE proposal SET assessment = (SELECT max(assessment) FROM assessment),
              action = 'recall'
              WHERE assessment = (SELECT max(assessment) - 1 FROM assessment)
              """);
        });
    assertEquals(rows, List.of(requireNonNull(model.row().get())));
    assertEquals(cells, List.of(requireNonNull(model.cell().get())));
    for (LinesBehind.Line line : requireNonNull(model.linesOfRow().result().get()).first()) {
      assertEquals(20260101, ((LinesBehind.OfSignal) line.why()).signal().dated());
    }
    for (LinesBehind.Line line : inCell()) {
      assertTrue(line.action() == null || line.action() == Action.RECALL, line.toString());
    }
  }

  private List<LinesBehind.Line> inCell() {
    return requireNonNull(model.linesOfCell().result().get()).first();
  }

  @Test
  void bookWithoutAnAssessmentIsNoFailure() {
    Parts parts = TestParts.in(folder);
    Path file = folder.resolve("new.book");
    parts.shelf().create(file, new NewBook("os:test", "CNY", Map.of())).close();
    read(parts, file);
    assertEquals(Reckoning.State.READY, model.board().state().get());
    assertNull(board().month());
    assertNull(model.board().trouble().get());
    assertFalse(model.asTable().get());
    assertEquals(List.of(), opened);
  }
}
