package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.limitdesk.cli.TickingClock;
import org.limitdesk.domain.decision.ApprovalResult;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.notice.NoticeTemplate;
import org.limitdesk.domain.notice.TemplateFault;
import org.limitdesk.store.Outside;
import org.limitdesk.workflow.NoticeWording.Draft;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Progress;
import org.limitdesk.workflow.port.Templates.Stored;
import org.limitdesk.workflow.port.Worklist.Item;

/** The wording of notices is written by one and put in force by another. */
class NoticeWordingTest extends ReleasedBook {
  private static final Locale EN = Locale.ENGLISH;
  private final TickingClock clock = new TickingClock();

  private NoticeWording wording() {
    return new NoticeWording(stamps, new FindPath(new FindRules(), new BookFloors()), clock);
  }

  private DeskUser person(String name) {
    return SomeDecisions.person(open, name);
  }

  private String title(long caseId) throws IOException {
    ReadNotice read = new ReadNotice(new FindPath(new FindRules(), new BookFloors()), clock);
    return read.read(open, caseId, EN, Progress.NONE).text().title();
  }

  private static String titled(String title) throws IOException {
    String shipped = NoticeWording.shipped(EN);
    return "# " + title + shipped.substring(shipped.indexOf('\n'));
  }

  private static String refused(Act act) {
    return assertThrows(ActRefused.class, act::run).code();
  }

  /** Something that is refused. */
  private interface Act {
    void run() throws IOException;
  }

  private void putInForce(String title) throws IOException {
    Stored stored = wording().submit(open, person("supervisor1"), EN, titled(title));
    wording().answer(open, person("supervisor2"), stored.id(), ApprovalResult.CONFIRMED);
  }

  @Test
  void aNewWordingHoldsForWhatGoesOutAfterItAndNotForWhatWentOutBefore() throws IOException {
    List<Item> cuts = decided().stream().filter(each -> last(each).cuts() && !waits(each)).toList();
    long before = cuts.getFirst().id();
    long after = cuts.getLast().id();
    release.release(
        open, officer(), List.of(cuts.getFirst()), "demo-officer1".toCharArray(), Progress.NONE);
    String shipped = title(before);
    putInForce("Your line becomes another");
    assertEquals(shipped, title(before), "it went out with the wording of then");
    assertEquals("Your line becomes another", title(after));
    putInForce("Once more");
    assertEquals("Once more", title(after));
    assertEquals(List.of(), new VerifyLog().verify(open).problems());
  }

  @Test
  void itIsSeenOnARealCaseBeforeItIsInForce() throws IOException {
    long cut = decided().stream().filter(each -> last(each).cuts()).findFirst().orElseThrow().id();
    Draft draft = wording().read(open, cut, EN, Progress.NONE);
    assertEquals(NoticeWording.shipped(EN), draft.text());
    String text = assertDoesNotRefuse(titled("Tried")).fill(draft.words()).text();
    assertTrue(text.startsWith("Tried"), text);
    assertFalse(text.contains("{"), text);
  }

  private static NoticeTemplate assertDoesNotRefuse(String text) {
    return assertDoesNotThrow(() -> NoticeTemplate.parse(text));
  }

  @Test
  void nobodyConfirmsTheirOwnAndNothingWrongIsSent() throws IOException {
    String text = titled("New");
    for (String name : List.of("officer1", "auditor", "admin", "policyowner")) {
      assertEquals("LD-401", refused(() -> wording().submit(open, person(name), EN, text)));
    }
    DeskUser writer = person("supervisor1");
    assertEquals(
        "LD-550", refused(() -> wording().submit(open, writer, EN, text.replace("{reasons}", ""))));
    assertEquals(
        "LD-551", refused(() -> wording().submit(open, writer, EN, NoticeWording.shipped(EN))));
    Stored stored = wording().submit(open, writer, EN, text);
    assertEquals("LD-551", refused(() -> wording().submit(open, writer, EN, text)));
    assertEquals(
        "LD-401",
        refused(() -> wording().answer(open, writer, stored.id(), ApprovalResult.CONFIRMED)));
    assertEquals(
        "LD-401",
        refused(() ->
            wording().answer(open, person("officer1"), stored.id(), ApprovalResult.CONFIRMED)));
    wording().answer(open, person("supervisor2"), stored.id(), ApprovalResult.RETURNED);
    assertEquals(
        "LD-552",
        refused(() ->
            wording().answer(open, person("supervisor2"), stored.id(), ApprovalResult.CONFIRMED)));
    assertTrue(open.templates().inForce("en", 0).isEmpty());
  }

  @Test
  void whatAPersonIsHasNoPlaceInIt() throws IOException {
    List<TemplateFault> faults =
        NoticeTemplate.check(titled("New") + "\nPeople of your age are cut more often.");
    assertEquals(
        List.of(TemplateFault.Kind.SENSITIVE_WORD),
        faults.stream().map(TemplateFault::kind).toList());
  }

  /** With plain SQL, too; and an edit from outside is found. */
  @Test
  void theSchemaRefusesTheSameAndAnEditIsFound() throws IOException {
    Stored stored = wording().submit(open, person("supervisor1"), EN, titled("New"));
    long writer = person("supervisor1").id();
    open.close();
    String last = "(SELECT max(seq) FROM entry)";
    for (String edit :
        List.of(
            "UPDATE template SET text = 'other'",
            "DELETE FROM template",
            "INSERT INTO template_approval VALUES (%d, %d, %d, 'confirmed', 1, %s)"
                .formatted(stored.id(), writer, writer, last),
            "INSERT INTO template_approval VALUES (%d, %d, 2, 'confirmed', 1, %s)"
                .formatted(stored.id(), writer, last))) {
      assertThrows(IllegalStateException.class, () -> Outside.run(book.file(), edit), edit);
    }
    Outside.runWithoutTriggers(book.file(), "UPDATE template SET text = text || ' '");
    book.ask("log verify").expect(1);
    open = book.shelf().write(book.file());
  }
}
