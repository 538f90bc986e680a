package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.cli.TestBook;
import org.limitdesk.domain.borrower.LineHistory;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.LineStream;
import org.limitdesk.workflow.port.Progress;

/** Which decisions use up the rails of the book. */
class PastDecisionsTest {
  private static final int MONTH = 202603;

  @TempDir private Path folder;

  @Test
  void aBackTestIsNotChargedWithTheCutsThatAnotherPolicyMadeInItsMonth() throws IOException {
    TestBook file = new TestBook(folder);
    file.ask("demo", "--borrowers", "1500", "--history", "3").expect(0);
    try (Book book = file.shelf().read(file.file())) {
      assertTrue(book.assessments().cutsInMonth(20260331).size() > 3);
      BookFloors floors = new BookFloors();
      Rules rules = new FindRules().find(book, null, null);
      LineAssessor now = LineAssessor.of(book, rules, floors, MONTH, 20260331, Progress.NONE);
      LineAssessor past = LineAssessor.ofPast(book, rules, floors, MONTH, 20260331, Progress.NONE);
      assertTrue(charged(book, now) > 0);
      assertEquals(0, charged(book, past));
    }
  }

  @Test
  void theLastDecisionOfOneLineIsTheOneThatIsKnownOfAll() {
    TestBook file = new TestBook(folder);
    file.ask("demo", "--borrowers", "300", "--history", "3").expect(0);
    try (Book book = file.shelf().read(file.file())) {
      for (int day : List.of(20260131, 20260228, 20260414)) {
        Map<Integer, Integer> all = book.assessments().lastDecisions(day);
        assertTrue(all.size() > 1 && all.size() < book.borrowers());
        Map<Integer, Integer> each = new HashMap<>();
        for (int key = 0; key <= book.borrowers(); key++) {
          each.putAll(book.assessments().lastDecision(key, day));
        }
        assertEquals(all, each);
      }
    }
  }

  private static long charged(Book book, LineAssessor assessor) throws IOException {
    try (LineStream lines = book.lines(MONTH)) {
      for (LineHistory line = lines.next(); line != null; line = lines.next()) {
        assessor.assess(line);
      }
    }
    return assessor.cuts().whole().lines();
  }
}
