package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.cli.TestBook;
import org.limitdesk.domain.trend.LineFilter;
import org.limitdesk.domain.trend.LineTable;
import org.limitdesk.domain.trend.Standings;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Progress;

/** Scores of all lines beside the book: those that the card gives each line by itself. */
class AllScoresTest {
  private static final int MONTH = 202603;

  private final AllScores scores = new AllScores(new BookFloors());

  @TempDir private Path folder;

  private TestBook demo() {
    TestBook book = new TestBook(folder).at("demo.book");
    book.ask("demo", "--borrowers", "800", "--history", "1").expect(0);
    return book;
  }

  @Test
  void assessmentKeepsEveryLinesScoreAsTheCardGivesIt() throws IOException {
    TestBook book = demo();
    try (Book open = book.shelf().read(book.file())) {
      assertFalse(scores.make(open, MONTH, Progress.NONE), "the assessment kept them");
      assertEquals(alone(open), kept(open));
    }
  }

  @Test
  void whatALoadOrAnotherMonthLeavesWithoutScoresIsMadeOnce() throws IOException {
    TestBook book = demo();
    Path file =
        Files.writeString(
            folder.resolve("months.csv"),
            "borrower_id,month,limit,balance,dpd\nD0000003,2026-03,20000,19000,45\n");
    book.ask("load", file.toString()).expect(0);
    try (Book open = book.shelf().read(book.file())) {
      int proposals = kept(open).size();
      assertTrue(scores.make(open, MONTH, Progress.NONE));
      assertEquals(alone(open), kept(open));
      assertTrue(kept(open).size() > 3 * proposals, proposals + " of " + kept(open).size());
      assertFalse(scores.make(open, MONTH, Progress.NONE));
      assertTrue(scores.make(open, 202601, Progress.NONE));
    }
  }

  @Test
  void tierOfTheListCountsAllLines() throws IOException {
    TestBook book = demo();
    try (Book open = book.shelf().read(book.file())) {
      LineTable table = new ReadLines(new BookFloors()).read(open, null, Progress.NONE);
      int found = 0;
      for (String tier : List.of("low", "medium", "high")) {
        found += table.matching(LineFilter.ALL.with("tier", tier), null, () -> {}).length;
      }
      long scored = alone(open).values().stream().filter(said -> !said.startsWith("NaN")).count();
      assertEquals(scored, found);
    }
  }

  private Map<Integer, String> kept(Book book) throws IOException {
    int size = book.columns(Progress.NONE).month(MONTH).size();
    Standings all = scores.of(book, MONTH, size);
    Map<Integer, String> said = new HashMap<>();
    for (int key = 0; key < size; key++) {
      if (!Double.isNaN(all.score(key)) || all.pd(key) != Standings.NO_PD) {
        said.put(key, said(all, key));
      }
    }
    return said;
  }

  private static String said(Standings all, int key) {
    return all.score(key) + " " + all.pd(key) + " " + all.names().get(all.of(key, 0));
  }

  /** By the way of the command {@code scores}, which keeps nothing. */
  private static Map<Integer, String> alone(Book book) throws IOException {
    Map<String, Standings> lines = new HashMap<>();
    new ReadScores(new BookFloors())
        .read(
            book,
            new FindRules().card(book, null),
            MONTH,
            (id, score) -> {
              Standings one = new Standings(1);
              AllScores.put(one, 0, score);
              lines.put(id, one);
            },
            Progress.NONE);
    Map<Integer, String> said = new HashMap<>();
    lines.forEach((id, one) -> {
      if (!Double.isNaN(one.score(0)) || one.pd(0) != Standings.NO_PD) {
        int key = book.line(id, MONTH).orElseThrow().borrower().key();
        said.put(key, said(one, 0));
      }
    });
    return said;
  }
}
