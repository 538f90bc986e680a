package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

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
import org.limitdesk.cli.TestBook;
import org.limitdesk.cli.TickingClock;
import org.limitdesk.intake.card.Cards;
import org.limitdesk.intake.demo.DemoBook;
import org.limitdesk.intake.demo.DemoFiles;
import org.limitdesk.store.Outside;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.NewBook;

/** The order in which a lender's system writes its rows says nothing about a borrower. */
class ShuffledBookTest {
  private static final String PROPOSALS =
      """
      SELECT b.borrower_id, p.action, p.limit_before, p.limit_after, p.loss_before, p.loss_after,
             p.income_given_up, p.due, p.waits, p.trace, p.reasons, p.severe, p.warn
      FROM proposal p JOIN borrower b ON b.key = p.borrower ORDER BY b.borrower_id
      """;

  @TempDir private Path folder;

  @Test
  void shuffledRowsLeadToTheSameProposals() throws IOException {
    List<Path> files = DemoFiles.write(new DemoBook(7, 1500, 15), folder.resolve("csv"));
    TestBook straight = new TestBook(folder).at("straight.book");
    List<String> expected = proposals(straight, files);
    Random random = new Random(20260414);
    List<Path> shuffled = new ArrayList<>();
    for (Path file : files) {
      shuffled.add(shuffle(file, random));
    }
    assertNotEquals(Files.readString(files.get(1)), Files.readString(shuffled.get(1)));
    assertEquals(expected, proposals(new TestBook(folder).at("shuffled.book"), shuffled));
    assertNotEquals(0, expected.size());
  }

  private Path shuffle(Path file, Random random) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    Collections.shuffle(lines.subList(1, lines.size()), random);
    Path into = Files.createDirectories(folder.resolve("shuffled")).resolve(file.getFileName());
    return Files.write(into, lines);
  }

  /** What a book of these files comes to, under the card that was made for such rows. */
  private static List<String> proposals(TestBook book, List<Path> files) throws IOException {
    NewBook facts =
        new NewBook(
            "os:test", "CNY", Map.of(MakeDemo.BUSINESS_DATE, DemoBook.BUSINESS_DATE.toString()));
    try (Book made = book.shelf().create(book.file(), facts)) {
      new ShipRules(new TickingClock()).into(made, Cards.DEMO, "os:test");
    }
    book.ask("load", files.stream().map(Path::toString).toArray(String[]::new)).expect(0);
    book.ask("assess", "--month", "2026-03").expect(0);
    return Outside.lines(book.file(), PROPOSALS);
  }
}
