package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.domain.decision.ApprovalResult;
import org.limitdesk.domain.decision.DecisionRequest;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Direction;
import org.limitdesk.domain.decision.LimitTerms;
import org.limitdesk.domain.decision.MakerAuthority;
import org.limitdesk.domain.decision.OverrideRate;
import org.limitdesk.domain.decision.ReasonCode;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.report.table.Workbook;
import org.limitdesk.workflow.ReadOversight.Oversight;
import org.limitdesk.workflow.ReadOversight.Page;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.BookRefused;
import org.limitdesk.workflow.port.DecisionLog.Departure;
import org.limitdesk.workflow.port.DecisionLog.Filter;

/**
 * Seven cases: 1 approved, 2 and 3 kept (3 waits), 4 decided softer and confirmed, 5 harder and
 * returned, 6 kept and withdrawn, 7 still open.
 */
class OversightTest {
  @TempDir private Path folder;
  private TestDesk desk;
  private DeskUser first;
  private DeskUser second;

  @BeforeEach
  void decide() {
    desk = new TestDesk(folder, 7);
    first = desk.first(Role.OFFICER);
    second = desk.second(Role.OFFICER);
    decide(first, 1, DecisionRequest.approve(desk.caseOf(1).proposed(), null, ""), TestDesk.ALONE);
    decide(first, 2, keep(2), TestDesk.ALONE);
    decide(second, 3, keep(3), TestDesk.SECOND);
    decide(first, 4, other(800_000, ReasonCode.GOOD_CONDUCT), TestDesk.SECOND);
    settle(4, ApprovalResult.CONFIRMED);
    decide(second, 5, other(500_000, ReasonCode.INCOME_LOST), TestDesk.SECOND);
    settle(5, ApprovalResult.RETURNED);
    decide(first, 6, keep(6), TestDesk.ALONE);
    decide(
        first,
        6,
        DecisionRequest.withdraw(
            desk.caseOf(6).proposed(), ReasonCode.MADE_BY_MISTAKE, "meant another"),
        TestDesk.ALONE);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private DecisionRequest keep(long id) {
    return DecisionRequest.keep(
        desk.caseOf(id).proposed(), ReasonCode.DEBT_REPAID, "=还清了, \"see\"");
  }

  private static DecisionRequest other(long limit, ReasonCode reason) {
    return DecisionRequest.override(new LimitTerms(Action.REDUCE, limit), reason, "papers seen");
  }

  private void decide(DeskUser who, long id, DecisionRequest request, MakerAuthority authority) {
    desk.decideProposal()
        .decide(desk.book(), who, desk.caseOf(id), request, authority, TestDesk.TODAY);
  }

  private void settle(long id, ApprovalResult result) {
    desk.giveSecondApproval()
        .give(desk.book(), desk.first(Role.SUPERVISOR), desk.caseOf(id), result, "looked at");
  }

  private Page page(Filter filter) {
    return new ReadOversight().page(desk.book(), filter, 100);
  }

  private static List<Long> cases(List<Departure> rows) {
    return rows.stream().map(row -> row.decision().caseId()).toList();
  }

  @Test
  void whatWaitsIsWhatNobodyConfirmedOrReturned() {
    Oversight oversight = new ReadOversight().read(desk.book());
    assertEquals(1, oversight.waitingCount());
    assertEquals(3, oversight.waiting().getFirst().seen().id());
    assertEquals(second.name(), oversight.waiting().getFirst().maker());
    assertEquals("cut", oversight.waiting().getFirst().decision().second());
    assertTrue(oversight.waiting().getFirst().note().contains("还清了"));
    assertEquals(List.of(202604), oversight.months());
    assertEquals(2, oversight.people().size());
    assertEquals(
        List.of(), desk.book().decisionLog().waiting(oversight.waiting().getFirst().seen(), 10));
  }

  @Test
  void overridesComeNewestFirstWithTheirApprovals() {
    List<Departure> rows = page(Filter.ALL).rows();
    assertEquals(List.of(6L, 5L, 4L, 3L, 2L), cases(rows));
    assertEquals(
        List.of(
            SecondState.WITHDRAWN,
            SecondState.RETURNED,
            SecondState.CONFIRMED,
            SecondState.WAITING,
            SecondState.NOT_NEEDED),
        rows.stream().map(SecondState::of).toList());
    assertNull(rows.getFirst().since().worst(), "the book has no month after the one assessed");
  }

  @Test
  void everyPartOfTheFilterNarrowsTheRows() {
    assertEquals(List.of(5L, 3L), cases(page(new Filter(second.id(), 0, null, null)).rows()));
    assertEquals(List.of(4L), cases(page(new Filter(0, 0, ReasonCode.GOOD_CONDUCT, null)).rows()));
    assertEquals(List.of(5L), cases(page(new Filter(0, 0, null, Direction.HARDER)).rows()));
    assertEquals(5, page(new Filter(0, 202604, null, null)).rows().size());
    assertEquals(List.of(), page(new Filter(0, 202603, null, null)).rows());
  }

  @Test
  void pagesFollowOnEachOtherWithoutGapOrRepeat() {
    ReadOversight read = new ReadOversight();
    List<Departure> start = read.page(desk.book(), Filter.ALL, 2).rows();
    List<Departure> next = read.next(desk.book(), Filter.ALL, start.getLast(), 2);
    assertEquals(List.of(6L, 5L), cases(start));
    assertEquals(List.of(4L, 3L), cases(next));
    assertEquals(List.of(2L), cases(read.next(desk.book(), Filter.ALL, next.getLast(), 2)));
  }

  @Test
  void withdrawnDecisionsAreInNoRate() {
    OverrideRates rates = page(Filter.ALL).rates();
    assertEquals(new OverrideRate(4, 5), rates.all());
    assertEquals(new OverrideRate(2, 3), rates.byOfficer().get(first.id()));
    assertEquals(new OverrideRate(2, 2), rates.byOfficer().get(second.id()));
    assertEquals(new OverrideRate(2, 5), rates.byReason().get(ReasonCode.DEBT_REPAID));
    assertEquals(new OverrideRate(3, 5), rates.byDirection().get(Direction.SOFTER));
    assertEquals(new OverrideRate(1, 5), rates.byDirection().get(Direction.HARDER));
    assertEquals(
        4L,
        rates.ways().values().stream()
            .flatMap(each -> each.values().stream())
            .mapToLong(Long::longValue)
            .sum());
    assertEquals(Map.of(Direction.SOFTER, 2L), rates.ways().get(ReasonCode.DEBT_REPAID));
  }

  @Test
  void oneOfficerIsShownAmongAllTheOthers() {
    OverrideRates rates = page(new Filter(second.id(), 0, null, null)).rates();
    assertEquals(new OverrideRate(2, 2), rates.all());
    assertEquals(new OverrideRate(2, 3), rates.byOfficer().get(first.id()));
    assertEquals(new OverrideRate(4, 5), rates.everybody());
    assertEquals(Map.of(), page(new Filter(0, 202603, null, null)).rates().byOfficer());
  }

  @Test
  void exportHoldsTheFilterAndIsAnEntryOfTheLog() throws IOException {
    Path file = folder.resolve("out.csv");
    long entries = desk.book().log().head().seq();
    DeskUser auditor = desk.first(Role.AUDITOR);
    assertEquals(2, export().export(desk.book(), auditor, ofSecond(), file));
    List<String> lines = Files.readAllLines(file);
    assertEquals(3, lines.size());
    assertTrue(lines.getFirst().startsWith("\uFEFFdecision,entry,day,officer"), lines.getFirst());
    assertTrue(lines.get(1).contains(",harder,-0.16666667,income_lost,papers seen,returned,,"));
    assertTrue(
        lines.get(2).contains(",softer,0.66666667,debt_repaid,\"'=还清了, \"\"see\"\"\",waiting"));
    assertEquals(entries + 1, desk.book().log().head().seq());
    assertEquals(List.of(), desk.problems());
  }

  @Test
  void exportIsAWorkbookWhereItsNameSaysSo() throws IOException {
    Path file = folder.resolve("out.xlsx");
    assertEquals(2, export().export(desk.book(), desk.first(Role.AUDITOR), ofSecond(), file));
    Workbook rows = Workbook.of(Files.readAllBytes(file));
    assertEquals("decision", rows.at("A1").value());
    assertEquals(new Workbook.Stored("n", "-0.16666667", "0.0%"), rows.at("L2"));
    assertEquals(new Workbook.Stored("text", "=还清了, \"see\"", ""), rows.at("N3"));
    assertEquals(0, rows.formulas());
  }

  /** A note may tell a phone, an id or the borrower's name; the list does not. */
  @Test
  void notesAreMaskedInWhatLeavesTheDesk() throws IOException {
    desk.decideProposal()
        .decide(
            desk.book(),
            second,
            desk.caseOf(7),
            DecisionRequest.keep(
                desk.caseOf(7).proposed(), ReasonCode.GOOD_CONDUCT, "called on 13812345678"),
            TestDesk.ALONE,
            TestDesk.TODAY);
    Path file = folder.resolve("masked.csv");
    export().export(desk.book(), desk.first(Role.AUDITOR), Filter.ALL, file);
    String text = Files.readString(file);
    assertTrue(text.contains("called on 138******78"), text);
    assertFalse(text.contains("13812345678"), text);
  }

  private ExportOverrides export() {
    return new ExportOverrides(new Stamps(desk.clock(), new SecureRandom()));
  }

  private Filter ofSecond() {
    return new Filter(second.id(), 0, null, null);
  }

  @Test
  void whoMayNotExportLeavesNoFile() {
    Path file = folder.resolve("out.csv");
    assertThrows(ActRefused.class, () -> export().export(desk.book(), first, Filter.ALL, file));
    assertFalse(Files.exists(file));
  }

  @Test
  void fileThatIsThereIsNeverOverwritten() throws IOException {
    Path file = Files.writeString(folder.resolve("out.csv"), "mine");
    assertThrows(
        BookRefused.class,
        () -> export().export(desk.book(), desk.first(Role.AUDITOR), Filter.ALL, file));
    assertEquals("mine", Files.readString(file));
  }
}
