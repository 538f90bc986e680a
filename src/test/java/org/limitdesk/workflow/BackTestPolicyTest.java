package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.limitdesk.cli.TestBook;
import org.limitdesk.cli.TickingClock;
import org.limitdesk.domain.backtest.TriedLine;
import org.limitdesk.intake.card.Cards;
import org.limitdesk.intake.demo.DemoBook;
import org.limitdesk.intake.demo.DemoFiles;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.NewBook;
import org.limitdesk.workflow.port.Progress;

/** A back-test knows nothing of what came after its month. */
class BackTestPolicyTest {
  private static final int MONTH = 202510;
  private static final String MONTH_TEXT = "2025-10";

  /** Columns that tell on which day or in which month a row came to be, by the name of the file. */
  private static final Map<String, String> DATED =
      Map.of(
          "months.csv", "month",
          "draws.csv", "drawn_at",
          "flags.csv", "from",
          "limit_changes.csv", "at",
          "outcomes.csv", "month");

  private static final List<String> UNDATED =
      List.of(
          "monthly_income",
          "monthly_debt_service",
          "financial_assets",
          "external_score",
          "daily_rate");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 20260414})
  void whateverCameAfterTheMonthTheProposalsAreTheSame(long seed) throws IOException {
    List<Path> files = DemoFiles.write(new DemoBook(7, 1500, 20), folder.resolve("csv"));
    Random random = new Random(seed);
    List<Path> others = new ArrayList<>();
    for (Path file : files) {
      others.add(otherFuture(file, random));
    }
    TestBook told = loaded("told.book", files);
    TestBook other = loaded("other.book", others);
    List<TriedLine> proposals = proposals(told);
    assertTrue(proposals.stream().filter(TriedLine::cut).count() > 10);
    assertEquals(proposals, proposals(other));
    assertNotEquals(
        told.ask("backtest", "--month", MONTH_TEXT, "--horizon", "5").expect(0).out(),
        other.ask("backtest", "--month", MONTH_TEXT, "--horizon", "5").expect(0).out());
  }

  @Test
  void whatWasDecidedLaterIsNotKnown() throws IOException {
    TestBook undecided = new TestBook(folder).at("undecided.book");
    undecided.ask("demo", "--borrowers", "1500", "--history", "0").expect(0);
    TestBook decided = new TestBook(folder).at("decided.book");
    decided.ask("demo", "--borrowers", "1500", "--history", "3").expect(0);
    assertEquals(proposals(undecided), proposals(decided));
    try (Book open = decided.shelf().read(decided.file())) {
      assertTrue(open.assessments().lastDecisions(20991231).size() > 10);
      assertEquals(Map.of(), open.assessments().lastDecisions(20251031));
    }
  }

  /** Rows of later months change places with each other's borrowers; undated facts as well. */
  private Path otherFuture(Path file, Random random) throws IOException {
    List<String> rows = new ArrayList<>(Files.readAllLines(file));
    List<String> header = List.of(rows.getFirst().split(",", -1));
    String name = file.getFileName().toString();
    if (name.equals("borrowers.csv")) {
      UNDATED.forEach(column -> permute(rows, header.indexOf(column), row -> true, random));
    } else if (DATED.containsKey(name)) {
      int dated = header.indexOf(DATED.get(name));
      for (int column = 1; column < header.size(); column++) {
        if (column != dated) {
          permute(rows, column, row -> row.get(dated).compareTo("2025-11") >= 0, random);
        }
      }
    }
    Path into = Files.createDirectories(folder.resolve("other")).resolve(name);
    return Files.write(into, rows);
  }

  private static void permute(
      List<String> rows,
      int column,
      java.util.function.Predicate<List<String>> which,
      Random random) {
    List<Integer> places = new ArrayList<>();
    List<String> values = new ArrayList<>();
    for (int i = 1; i < rows.size(); i++) {
      List<String> row = List.of(rows.get(i).split(",", -1));
      if (column >= 0 && which.test(row)) {
        places.add(i);
        values.add(row.get(column));
      }
    }
    Collections.shuffle(values, random);
    for (int i = 0; i < places.size(); i++) {
      String[] row = rows.get(places.get(i)).split(",", -1);
      row[column] = values.get(i);
      rows.set(places.get(i), String.join(",", row));
    }
  }

  private TestBook loaded(String name, List<Path> files) throws IOException {
    TestBook book = new TestBook(folder).at(name);
    NewBook facts =
        new NewBook(
            "os:test", "CNY", Map.of(MakeDemo.BUSINESS_DATE, DemoBook.BUSINESS_DATE.toString()));
    try (Book made = book.shelf().create(book.file(), facts)) {
      new ShipRules(new TickingClock()).into(made, Cards.DEMO, "os:test");
    }
    book.ask("load", files.stream().map(Path::toString).toArray(String[]::new)).expect(0);
    return book;
  }

  private static List<TriedLine> proposals(TestBook book) throws IOException {
    try (Book open = book.shelf().read(book.file())) {
      Rules rules = new FindRules().find(open, null, null);
      List<TriedLine> lines = new ArrayList<>();
      new BackTestPolicy(new BookFloors())
          .propose(open, rules, MONTH, Progress.NONE)
          .each(lines::add);
      return lines;
    }
  }
}
