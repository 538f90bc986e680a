package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.decision.ApprovalResult;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.domain.decision.DecisionKind;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.ReviewMark;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.domain.handover.HandOverCheck.Chain;
import org.limitdesk.domain.handover.HandedItem;
import org.limitdesk.domain.handover.HandedItem.Wants;
import org.limitdesk.workflow.AnswerHandOver.Opened;
import org.limitdesk.workflow.AnswerHandOver.Said;
import org.limitdesk.workflow.TakeReply.Outcome;
import org.limitdesk.workflow.TakeReply.Result;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.BookRefused;
import org.limitdesk.workflow.port.Progress;

/** From the desk of the book to a supervisor's and back: two desks, two homes, no server. */
class HandOverTest extends HandOverStand {
  @Test
  void whatWaitsGoesOutAndTheSupervisorsWordComesBackWithTheirOwnSignature() throws IOException {
    decide(officer, 1, DecisionKind.KEEP, TestDesk.SECOND);
    decide(officer, 2, DecisionKind.KEEP, TestDesk.SECOND);
    decide(officer, 3, DecisionKind.KEEP, TestDesk.ALONE);
    Opened opened = other.open(out());
    assertEquals(Chain.FIRST, opened.found().chain());
    assertEquals(0, opened.found().unsigned());
    assertEquals(
        List.of(Wants.APPROVAL, Wants.APPROVAL, Wants.MARK),
        opened.handOver().items().stream().map(HandedItem::wants).toList());
    assertEquals("why", note(opened.handOver().items().getFirst()));
    Path reply =
        reply(
            opened,
            item ->
                item.wants() == Wants.MARK
                    ? "disagreed"
                    : returns(item) ? "returned" : "confirmed");
    Result result = take(reply);
    assertEquals(supervisor.name(), result.by());
    assertEquals(
        List.of(Outcome.APPLIED, Outcome.APPLIED, Outcome.APPLIED),
        result.rows().stream().map(TakeReply.Row::outcome).toList());
    assertEquals(CaseState.CONFIRMED, desk.caseOf(1).state());
    assertEquals(CaseState.RETURNED, desk.caseOf(2).state());
    assertEquals(
        List.of("1|1|" + supervisor.id() + "|confirmed", "2|1|" + supervisor.id() + "|returned"),
        desk.lines("SELECT subject, maker, checker, result FROM approval ORDER BY subject"));
    assertEquals(
        List.of("3|disagreed|" + supervisor.id()),
        desk.lines("SELECT decision, mark, maker FROM review_mark"));
    assertEquals(
        List.of("user:%d|said at the other desk".formatted(officer.id())),
        desk.lines(
            """
            SELECT DISTINCT json_extract(CAST(e.body AS TEXT), '$.actor'), t.text
            FROM handed_answer h JOIN entry e ON e.seq = h.seq
            JOIN entry_text t ON t.seq = h.seq AND t.name = 'note'
            """));
    assertEquals(List.of(), desk.problems());
    assertEquals(
        List.of("hand_over", "approval", "approval", "review_mark", "hand_over_reply"),
        desk.lines(
                "SELECT json_extract(CAST(body AS TEXT), '$.kind') FROM entry ORDER BY seq DESC"
                    + " LIMIT 5")
            .reversed());
  }

  private static boolean returns(HandedItem item) {
    return item.decision() == 2;
  }

  private static String note(HandedItem item) {
    return item.note() == null ? "" : item.note().text();
  }

  @Test
  void aSecondImportAppliesNothingAndSaysSo() throws IOException {
    decide(officer, 1, DecisionKind.KEEP, TestDesk.SECOND);
    Path reply = reply(other.open(out()), item -> "confirmed");
    assertEquals(1, take(reply).count(Outcome.APPLIED));
    Result again = take(reply);
    assertEquals(0, again.count(Outcome.APPLIED));
    assertEquals(1, again.count(Outcome.BEFORE));
    assertEquals(List.of("1"), desk.lines("SELECT count(*) FROM approval"));
    assertEquals(
        List.of("1|0|0", "0|1|0"),
        desk.lines("SELECT applied, before, refused FROM hand_over_reply ORDER BY seq"));
    assertEquals(List.of(), desk.problems());
  }

  @Test
  void aSupervisorTakesTheirOwnReplyInAsAnybodyElse() throws IOException {
    decide(officer, 1, DecisionKind.KEEP, TestDesk.SECOND);
    Path reply = reply(other.open(out()), item -> "returned");
    Result result = desk.takeReply().take(desk.book(), supervisor, reply, Progress.NONE);
    assertEquals(1, result.count(Outcome.APPLIED));
    assertEquals(CaseState.RETURNED, desk.caseOf(1).state());
    assertEquals(List.of(), desk.problems());
  }

  @Test
  void anAnswerToADecisionThatWasReplacedMeanwhileIsRefusedAndTheOthersApply() throws IOException {
    decide(officer, 1, DecisionKind.KEEP, TestDesk.SECOND);
    decide(officer, 2, DecisionKind.KEEP, TestDesk.SECOND);
    Path reply = reply(other.open(out()), item -> "confirmed");
    decide(officer, 1, DecisionKind.WITHDRAW, TestDesk.SECOND);
    decide(officer, 1, DecisionKind.KEEP, TestDesk.SECOND);
    assertEquals(
        List.of("LD-518", ""), take(reply).rows().stream().map(HandOverTest::code).toList());
    assertEquals(CaseState.KEPT, desk.caseOf(1).state());
    assertEquals(CaseState.CONFIRMED, desk.caseOf(2).state());
  }

  @Test
  void whatGotItsSecondApprovalMeanwhileIsNotGivenAnother() throws IOException {
    decide(officer, 1, DecisionKind.KEEP, TestDesk.SECOND);
    Path reply = reply(other.open(out()), item -> "returned");
    DeskUser second = desk.second(Role.SUPERVISOR);
    in(second);
    desk.giveSecondApproval()
        .give(desk.book(), second, desk.caseOf(1), ApprovalResult.CONFIRMED, "");
    assertEquals(List.of("LD-521"), take(reply).rows().stream().map(HandOverTest::code).toList());
    assertEquals(CaseState.CONFIRMED, desk.caseOf(1).state());
  }

  @Test
  void whoIsNoSupervisorAnyMoreConfirmsNothing() throws IOException {
    decide(officer, 1, DecisionKind.KEEP, TestDesk.SECOND);
    Path reply = reply(other.open(out()), item -> "confirmed");
    DeskUser administrator = desk.first(Role.ADMINISTRATOR);
    desk.manageUsers()
        .change(desk.book(), administrator, supervisor, EnumSet.of(Role.AUDITOR), true);
    assertEquals(List.of("LD-519"), take(reply).rows().stream().map(HandOverTest::code).toList());
    assertEquals(CaseState.KEPT, desk.caseOf(1).state());
  }

  @Test
  void aKeyOfAnOlderPasswordAnswersNothing() throws IOException {
    decide(officer, 1, DecisionKind.KEEP, TestDesk.SECOND);
    Path reply = reply(other.open(out()), item -> "confirmed");
    desk.manageUsers()
        .resetPassword(
            desk.book(), desk.first(Role.ADMINISTRATOR), supervisor, "another one".toCharArray());
    assertEquals("LD-517", assertThrows(ActRefused.class, () -> take(reply)).code());
  }

  @Test
  void anotherPasswordOpensNoKeyAndAReturnSaysWhy() throws IOException {
    decide(officer, 1, DecisionKind.KEEP, TestDesk.SECOND);
    Opened opened = other.open(out());
    HandedItem item = opened.handOver().items().getFirst();
    assertEquals("LD-522", refused(opened, new Said(item, "confirmed", ""), "another one"));
    assertEquals("LD-523", refused(opened, new Said(item, "returned", " "), TestDesk.PASSWORD));
    assertEquals(
        "LD-524",
        assertThrows(
                ActRefused.class,
                () -> other.reply(opened, List.of(), TestDesk.PASSWORD.toCharArray(), next()))
            .code());
  }

  private String refused(Opened opened, Said said, String password) {
    return assertThrows(
            ActRefused.class,
            () -> other.reply(opened, List.of(said), password.toCharArray(), next()))
        .code();
  }

  @Test
  void theNextHandOverLeadsEntryByEntryFromTheOneThatWasAnswered() throws IOException {
    decide(officer, 1, DecisionKind.KEEP, TestDesk.SECOND);
    take(reply(other.open(out()), item -> "confirmed"));
    decide(officer, 2, DecisionKind.KEEP, TestDesk.SECOND);
    Opened next = other.open(out());
    assertEquals(Chain.FOLLOWS, next.found().chain());
    assertFalse(next.handOver().chain().isEmpty());
    assertEquals(List.of(2L), next.handOver().items().stream().map(HandedItem::decision).toList());
    AnswerHandOver stranger = desk.otherDesk(folder.resolve("third home"));
    assertEquals(Chain.FIRST, stranger.open(last()).found().chain());
  }

  /** What they left unanswered is there again; what somebody said later is not undone by a file. */
  @Test
  void whatWasLeftComesAgainAndAnOlderMarkReplacesNoNewerOne() throws IOException {
    decide(officer, 1, DecisionKind.KEEP, TestDesk.ALONE);
    decide(officer, 2, DecisionKind.KEEP, TestDesk.ALONE);
    Opened opened = other.open(out());
    HandedItem first =
        opened.handOver().items().stream()
            .filter(each -> each.decision() == 1)
            .findFirst()
            .orElseThrow();
    Path file = next();
    other.reply(
        opened, List.of(new Said(first, "agreed", "")), TestDesk.PASSWORD.toCharArray(), file);
    Decision made = desk.book().cases().decisions(1).getLast();
    desk.clock().pass(Duration.ofMinutes(5));
    in(supervisor);
    desk.markOverride().mark(desk.book(), supervisor, made, ReviewMark.DISAGREED, "not asked for");
    in(officer);
    TakeReply.Row row = take(file).rows().getFirst();
    assertEquals("LD-521", code(row), "a later word came first");
    assertEquals(
        List.of(2L),
        other.open(out()).handOver().items().stream().map(HandedItem::decision).toList());
  }

  @Test
  void aLogThatWasWrittenAnewSinceTheLastAnswerIsFoundAtTheOtherDesk() throws IOException {
    decide(officer, 1, DecisionKind.KEEP, TestDesk.SECOND);
    Opened first = other.open(out());
    reply(first, item -> "confirmed");
    Path memory = folder.resolve("other home").resolve(first.handOver().book() + ".anchor");
    String hash = first.handOver().checkpoint().checkpoint().head().hash().hex();
    Files.writeString(memory, Files.readString(memory).replace(hash, "0".repeat(64)));
    assertEquals("LD-525", assertThrows(BookRefused.class, () -> other.open(last(1))).code());
  }

  @Test
  void nothingGoesToWhoHasNoKeyOrIsNoSupervisorAndNothingWhereNothingWaits() {
    assertEquals("LD-516", refusedOut(officer, supervisor));
    decide(officer, 1, DecisionKind.KEEP, TestDesk.SECOND);
    assertEquals("LD-515", refusedOut(officer, desk.second(Role.SUPERVISOR)));
    assertEquals("LD-515", refusedOut(officer, officer));
    assertEquals("LD-401", refusedOut(desk.first(Role.AUDITOR), supervisor));
    desk.book().keys().letGo();
    assertEquals("LD-413", refusedOut(officer, supervisor));
    assertEquals(
        List.of(supervisor.id()),
        WriteHandOver.recipients(desk.book()).stream().map(DeskUser::id).toList());
  }

  private String refusedOut(DeskUser who, DeskUser to) {
    return assertThrows(
            ActRefused.class,
            () ->
                desk.writeHandOver()
                    .write(desk.book(), who, to.id(), "a.book", next(), Progress.NONE))
        .code();
  }
}
