package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.domain.decision.DecisionKind;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.store.Outside;
import org.limitdesk.workflow.port.ActRefused;

/** Who works on which cases, and who may say so. */
class AssignCasesTest {
  @TempDir private Path folder;
  private TestDesk desk;
  private AssignCases assign;

  @BeforeEach
  void open() {
    desk = new TestDesk(folder, 7);
    assign = desk.assignCases();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private static List<Long> cases(long... ids) {
    return LongStream.of(ids).boxed().toList();
  }

  private Map<String, List<Long>> assigned() {
    Map<String, List<Long>> all = new TreeMap<>();
    desk.book().worklist().first(CaseState.PROPOSED, 10).stream()
        .sorted((a, b) -> Long.compare(a.id(), b.id()))
        .forEach(each ->
            all.merge(
                each.group().assignee(),
                List.of(each.id()),
                (before, more) -> Stream.concat(before.stream(), more.stream()).toList()));
    return all;
  }

  private static String refused(Runnable act) {
    return assertThrows(ActRefused.class, act::run).code();
  }

  @Test
  void anOfficerTakesWhatIsNobodysAndGivesBackTheirOwn() {
    DeskUser first = desk.first(Role.OFFICER);
    DeskUser second = desk.second(Role.OFFICER);
    assertEquals(2, assign.take(desk.book(), first, cases(1, 2)));
    assertEquals(1, assign.take(desk.book(), second, cases(2, 3)));
    assertEquals(0, assign.giveBack(desk.book(), second, cases(1)));
    assertEquals(1, assign.giveBack(desk.book(), first, cases(1)));
    assertEquals(
        Map.of("", cases(1, 4, 5, 6, 7), first.name(), cases(2), second.name(), cases(3)),
        assigned());
    assertEquals(List.of(), desk.problems());
  }

  @Test
  void aSupervisorSharesCasesInTurnSoThatEachHasAsManyOfTheFirstDue() {
    DeskUser first = desk.first(Role.OFFICER);
    DeskUser second = desk.second(Role.OFFICER);
    DeskUser boss = desk.first(Role.SUPERVISOR);
    assertEquals(
        7,
        assign.assign(desk.book(), boss, cases(1, 2, 3, 4, 5, 6, 7), List.of(first, second), ""));
    assertEquals(
        Map.of(first.name(), cases(1, 3, 5, 7), second.name(), cases(2, 4, 6)), assigned());
    assertEquals(1, assign.assign(desk.book(), boss, cases(1, 2), List.of(second), ""));
    assertEquals(2, assign.assign(desk.book(), boss, cases(1, 2), List.of(), ""));
    assertEquals(
        "LD-401", refused(() -> assign.assign(desk.book(), first, cases(1), List.of(second), "")));
    DeskUser auditor = desk.first(Role.AUDITOR);
    assertEquals(
        "LD-448", refused(() -> assign.assign(desk.book(), boss, cases(1), List.of(auditor), "")));
    assertEquals("LD-401", refused(() -> assign.take(desk.book(), auditor, cases(1))));
    assertEquals(List.of(), desk.problems());
  }

  @Test
  void whatWaitsForAnAbsentOfficerGoesToAnotherOnRecord() {
    DeskUser first = desk.first(Role.OFFICER);
    DeskUser second = desk.second(Role.OFFICER);
    DeskUser boss = desk.first(Role.SUPERVISOR);
    assign.take(desk.book(), first, cases(1, 2, 3));
    desk.decideProposal()
        .decide(
            desk.book(),
            first,
            desk.caseOf(3),
            Requests.of(DecisionKind.APPROVE, desk.caseOf(3).proposed()),
            TestDesk.ALONE,
            TestDesk.TODAY);
    assertEquals("LD-449", refused(() -> assign.handOn(desk.book(), boss, first, second, " ")));
    assertEquals(2, assign.handOn(desk.book(), boss, first, second, "on leave until May"));
    assertEquals(first.id(), desk.book().assignments().assignee(3), "it is decided");
    assertEquals(second.id(), desk.book().assignments().assignee(1));
    assertEquals(
        List.of("on leave until May"),
        desk.lines("SELECT text FROM entry_text WHERE text LIKE 'on leave%'"));
    assertEquals("LD-401", refused(() -> assign.handOn(desk.book(), first, second, first, "mine")));
    assertEquals(List.of(), desk.problems());
  }

  /** With plain SQL, too; and an edit from outside is found. */
  @Test
  void theSchemaRefusesTheSameAndAnEditIsFound() throws IOException {
    long first = desk.first(Role.OFFICER).id();
    long second = desk.second(Role.OFFICER).id();
    long auditor = desk.first(Role.AUDITOR).id();
    assign.take(desk.book(), desk.first(Role.OFFICER), cases(1));
    desk.close();
    Path book = desk.file().file();
    String row = "INSERT INTO assignment VALUES ((SELECT max(seq) FROM entry), %d, %d, %d, 1)";
    for (String edit :
        List.of(
            "UPDATE assignment SET assignee = " + second,
            "DELETE FROM assignment",
            row.formatted(1, second, second),
            row.formatted(2, second, first),
            row.formatted(2, auditor, first),
            row.formatted(2, auditor, auditor))) {
      assertThrows(IllegalStateException.class, () -> Outside.run(book, edit), edit);
    }
    Outside.runWithoutTriggers(book, "UPDATE assignment SET assignee = " + second);
    assertEquals(1, desk.file().ask("log verify").status());
    desk = new TestDesk(Files.createDirectory(folder.resolve("another")), 1);
  }
}
