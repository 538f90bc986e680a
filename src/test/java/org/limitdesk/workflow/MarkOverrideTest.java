package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.domain.decision.DecisionKind;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.ReviewMark;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.store.Outside;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.DecisionLog.Departure;
import org.limitdesk.workflow.port.DecisionLog.Filter;
import org.limitdesk.workflow.port.DecisionLog.Marked;

/** What a supervisor thinks of an override stands beside it, and is theirs alone to say. */
class MarkOverrideTest {
  @TempDir private Path folder;
  private TestDesk desk;

  @BeforeEach
  void open() {
    desk = new TestDesk(folder, 3);
    decide(desk.first(Role.OFFICER), 1, DecisionKind.KEEP);
    decide(desk.first(Role.OFFICER), 2, DecisionKind.APPROVE);
    decide(desk.first(Role.SUPERVISOR), 3, DecisionKind.KEEP);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private void decide(DeskUser who, long id, DecisionKind kind) {
    CaseFacts seen = desk.caseOf(id);
    desk.decideProposal()
        .decide(
            desk.book(),
            who,
            seen,
            Requests.of(kind, seen.proposed()),
            TestDesk.ALONE,
            TestDesk.TODAY);
  }

  private void mark(DeskUser who, long id, ReviewMark mark, String note) {
    Decision made = desk.book().cases().decisions(id).getLast();
    desk.markOverride().mark(desk.book(), who, made, mark, note);
  }

  private Departure entry(long caseId) {
    return desk.book().decisionLog().departures(Filter.ALL, Long.MAX_VALUE, 10).stream()
        .filter(each -> each.decision().caseId() == caseId)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theNewestMarkCountsAndAllStayInTheLog() {
    DeskUser supervisor = desk.first(Role.SUPERVISOR);
    assertNull(entry(1).marked());
    mark(supervisor, 1, ReviewMark.DISAGREED, "the papers do not show it");
    mark(desk.second(Role.SUPERVISOR), 1, ReviewMark.DISCUSSED, "");
    Marked marked = Objects.requireNonNull(entry(1).marked());
    assertEquals(ReviewMark.DISCUSSED, marked.mark());
    assertEquals(desk.second(Role.SUPERVISOR).name(), marked.by());
    assertEquals("", marked.note());
    assertEquals(List.of("2"), desk.lines("SELECT count(*) FROM review_mark"));
    assertEquals(List.of(), desk.problems());
    assertNull(entry(3).marked());
  }

  @Test
  void nobodyMarksTheirOwnOrWithoutTheRightOrWithoutAReason() {
    assertEquals("LD-401", refused(desk.first(Role.SUPERVISOR), 3, ReviewMark.AGREED, ""));
    for (Role role : List.of(Role.OFFICER, Role.AUDITOR, Role.ADMINISTRATOR, Role.POLICY_OWNER)) {
      assertEquals("LD-401", refused(desk.second(role), 1, ReviewMark.AGREED, ""), role.code());
    }
    DeskUser supervisor = desk.second(Role.SUPERVISOR);
    assertEquals("LD-415", refused(supervisor, 2, ReviewMark.AGREED, ""));
    assertEquals("LD-416", refused(supervisor, 1, ReviewMark.DISAGREED, " "));
    assertEquals(List.of("0"), desk.lines("SELECT count(*) FROM review_mark"));
  }

  private String refused(DeskUser who, long id, ReviewMark mark, String note) {
    return assertThrows(ActRefused.class, () -> mark(who, id, mark, note)).code();
  }

  /** With plain SQL, too; and an edit from outside is found. */
  @Test
  void theSchemaRefusesTheSameAndAnEditIsFound() throws IOException {
    mark(desk.first(Role.SUPERVISOR), 1, ReviewMark.AGREED, "");
    long supervisor = desk.first(Role.SUPERVISOR).id();
    desk.close();
    Path book = desk.file().file();
    String last = "(SELECT max(seq) FROM entry)";
    for (String edit :
        List.of(
            "UPDATE review_mark SET mark = 'disagreed'",
            "DELETE FROM review_mark",
            "INSERT INTO review_mark VALUES (" + last + ", 3, 'agreed', " + supervisor + ", 1)",
            "INSERT INTO review_mark VALUES (" + last + ", 2, 'agreed', " + supervisor + ", 1)",
            "INSERT INTO review_mark VALUES (1, 1, 'agreed', " + supervisor + ", 1)",
            "INSERT INTO review_mark VALUES (" + last + ", 1, 'agreed', 1, 1)")) {
      assertThrows(IllegalStateException.class, () -> Outside.run(book, edit), edit);
    }
    Outside.runWithoutTriggers(book, "UPDATE review_mark SET mark = 'discussed'");
    assertEquals(1, desk.file().ask("log verify").status());
    desk = new TestDesk(Files.createDirectory(folder.resolve("another")), 1);
  }
}
