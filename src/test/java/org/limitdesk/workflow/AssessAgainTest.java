package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.cli.TestBook;
import org.limitdesk.domain.decision.ApprovalResult;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.DecisionKind;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.MakerAuthority;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.store.Outside;
import org.limitdesk.workflow.port.Book;

/** A second assessment on the same day sees what people decided since the first. */
class AssessAgainTest {
  private static final String RUNS = "SELECT count(*) FROM assessment";
  private static final String DECIDED =
      "SELECT * FROM \"case\" WHERE state <> 'proposed' ORDER BY \"case\"";
  private static final String OPEN =
      "SELECT \"case\", due, version, frozen FROM \"case\" WHERE state = 'proposed' ORDER BY 1";

  private final Stamps stamps = new Stamps(Clock.systemUTC(), new SecureRandom());

  @TempDir private Path folder;

  private static DeskUser user(Book book, Role role) {
    return book.users().all().stream()
        .filter(each -> each.roles().contains(role))
        .findFirst()
        .orElseThrow();
  }

  private void decide(TestBook file, long id, DecisionKind kind, MakerAuthority authority) {
    try (Book book = file.shelf().write(file.file())) {
      CaseFacts seen = book.cases().find(id).orElseThrow();
      new DecideProposal(stamps)
          .decide(
              book,
              user(book, Role.OFFICER),
              seen,
              Requests.of(kind, seen.proposed()),
              authority,
              TestDesk.TODAY);
    }
  }

  private void giveBack(TestBook file, long id) {
    try (Book book = file.shelf().write(file.file())) {
      new GiveSecondApproval(stamps)
          .give(
              book,
              user(book, Role.SUPERVISOR),
              book.cases().find(id).orElseThrow(),
              ApprovalResult.RETURNED,
              "why");
    }
  }

  private static List<String> lines(TestBook book, String query) {
    return Outside.lines(book.file(), query);
  }

  @Test
  void whatWasDecidedSinceIsSeenAndWhatNobodyTouchedStaysAsItIs() {
    TestBook book = new TestBook(folder);
    book.ask("demo", "--borrowers", "1500", "--months", "18", "--history", "0").expect(0);
    book.ask("assess").expect(0);
    book.ask("assess").expect(0);
    assertEquals(List.of("1"), lines(book, RUNS));
    List<String> before = lines(book, OPEN);
    assertTrue(before.size() > 10);
    decide(book, 1, DecisionKind.KEEP, TestDesk.ALONE);
    decide(book, 2, DecisionKind.APPROVE, TestDesk.SECOND);
    List<String> decided = lines(book, DECIDED);
    book.ask("assess").expect(0);
    assertEquals(List.of("2"), lines(book, RUNS));
    assertEquals(decided, lines(book, DECIDED));
    List<String> now = lines(book, OPEN);
    assertTrue(now.containsAll(before.subList(2, before.size())), "no case was touched");
    book.ask("assess").expect(0);
    assertEquals(List.of("2"), lines(book, RUNS));
    giveBack(book, 2);
    book.ask("assess").expect(0);
    assertEquals(List.of("3"), lines(book, RUNS));
    assertEquals(now, lines(book, OPEN));
  }
}
