package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.cli.TestBook;
import org.limitdesk.cli.TickingClock;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.SignInLimits;
import org.limitdesk.store.Outside;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;

/** The demo book has a past: people who decided, and months in which it shows. */
class DemoHistoryTest {
  @TempDir private static Path folder;
  private static TestBook book;

  @BeforeAll
  static void make() {
    book = new TestBook(folder);
    book.ask("demo", "--borrowers", "2500", "--months", "15").expect(0);
  }

  private static List<String> lines(String query) {
    return Outside.lines(book.file(), query);
  }

  @Test
  void threeMonthsAreDecidedAndTheLastOneWaits() {
    assertEquals(
        List.of("202512", "202601", "202602", "202603"),
        lines("SELECT month FROM assessment ORDER BY 1"));
    assertEquals(
        List.of("20260114", "20260214", "20260314", "20260414"),
        lines("SELECT DISTINCT day FROM decision ORDER BY 1"));
    assertEquals(
        List.of("approve", "defer", "keep", "override"),
        lines("SELECT DISTINCT kind FROM decision ORDER BY 1"));
    assertEquals(
        List.of("confirmed", "returned"), lines("SELECT DISTINCT result FROM approval ORDER BY 1"));
    assertTrue(count("SELECT count(*) FROM \"case\" WHERE state = 'proposed'") > 50);
    assertTrue(
        count(
                """
                SELECT count(*) FROM decision WHERE second <> '' AND day = 20260414
                  AND decision NOT IN (SELECT subject FROM approval)
                """)
            > 0);
    book.ask("log verify").expect(0);
  }

  @Test
  void everySettledCutStandsOnItsLineInTheNextMonth() {
    String bound =
        """
        SELECT count(*) FROM decision d JOIN "case" c ON c."case" = d."case"
        JOIN proposal p ON p.proposal = c.proposal JOIN assessment a ON a.assessment = p.assessment
        JOIN month m ON m.borrower = c.borrower
          AND m.month = (SELECT min(month) FROM book_month WHERE month > a.month)
        WHERE d.kind IN ('approve', 'override') AND a.month < 202603
          AND c.state = 'effective' AND m.status < 2
        """;
    long all = count(bound);
    assertTrue(all > 60, "only " + all);
    assertEquals(
        all,
        count(bound + " AND m.\"limit\" IN (d.limit_decided, max(d.limit_decided, m.balance))"));
  }

  @Test
  void itsPeopleSignInWithThePasswordsThatAreShown() {
    SignIn signIn =
        new SignIn(
            new Passwords(new SecureRandom(), Passwords.Cost.USUAL),
            SignInLimits.USUAL,
            new Stamps(new TickingClock(), new SecureRandom()));
    try (Book open = book.shelf().write(book.file())) {
      assertEquals(7, DemoPeople.of(open).size());
      for (DemoPeople.Person person : DemoPeople.of(open)) {
        DeskUser in =
            signIn.signIn(open, person.name(), person.password().toCharArray(), "os:test");
        assertEquals(List.of(person.role()), List.copyOf(in.roles()));
      }
    }
    assertThrows(BookRefused.class, () -> book.shelf().discardUnused(book.file()));
    assertTrue(Files.exists(book.file()));
  }

  @Test
  void noHistoryLeavesTheBookToBeAssessed() {
    TestBook bare = book.at("bare.book");
    bare.ask("demo", "--borrowers", "200", "--months", "15", "--history", "0").expect(0);
    assertEquals(List.of("0"), Outside.lines(bare.file(), "SELECT count(*) FROM assessment"));
    assertEquals(2, bare.run("demo", "x.book", "--months", "3", "--history", "3").status());
    assertFalse(Files.exists(Path.of("x.book")));
  }

  private static long count(String query) {
    return Long.parseLong(lines(query).getFirst());
  }
}
