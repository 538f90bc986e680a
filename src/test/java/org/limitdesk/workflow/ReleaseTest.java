package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.limitdesk.cli.TickingClock;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.domain.decision.DecisionRequest;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Dispute;
import org.limitdesk.domain.decision.DisputeAbout;
import org.limitdesk.domain.decision.DisputeResult;
import org.limitdesk.domain.decision.Instruction;
import org.limitdesk.domain.decision.ReasonCode;
import org.limitdesk.domain.notice.NoticeTiming;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.intake.notice.NoticeTemplates;
import org.limitdesk.store.Outside;
import org.limitdesk.workflow.ReleaseDecisions.Result;
import org.limitdesk.workflow.WriteNotice.Wish;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.BookRefused;
import org.limitdesk.workflow.port.Progress;
import org.limitdesk.workflow.port.Worklist.Item;

/** Decided cases of a demo book go out, are answered, and the log proves each step. */
class ReleaseTest extends ReleasedBook {
  private static final LocalDate DAY = LocalDate.of(2026, 4, 20);

  @Test
  void whatChangesGoesOutWhatDoesNotClosesAndWhatWaitsIsLeft() throws IOException {
    List<Item> before = decided();
    long waits = before.stream().filter(this::waits).count();
    long changes = before.stream().filter(each -> !waits(each) && last(each).changes()).count();
    assertTrue(waits > 0 && changes > 10, waits + " wait, " + changes + " change");
    Result result = releaseAll();
    assertEquals(changes, result.released());
    assertEquals(before.size() - changes - waits, result.closed());
    assertEquals(waits, result.left());
    assertEquals(changes, open.releases().unsent().size());
    assertEquals(waits, decided().size(), "the rest left the list");
    open.close();
    book.ask("log verify").expect(0);
  }

  @Test
  void anOverrideGoesOutWithThePasswordAlone() throws IOException {
    List<Item> overrides =
        decided().stream().filter(each -> each.state() == CaseState.OVERRIDDEN).toList();
    assertTrue(ReleaseDecisions.asksPassword(open, overrides));
    ActRefused none =
        assertThrows(
            ActRefused.class,
            () -> release.release(open, officer(), overrides, null, Progress.NONE));
    assertEquals("LD-485", none.code());
    ActRefused wrong =
        assertThrows(
            ActRefused.class,
            () ->
                release.release(open, officer(), overrides, "guess".toCharArray(), Progress.NONE));
    assertEquals("LD-411", wrong.code());
    assertEquals(List.of(), open.releases().unsent());
    List<Item> approved =
        decided().stream().filter(each -> each.state() == CaseState.APPROVED).toList();
    assertFalse(ReleaseDecisions.asksPassword(open, approved));
    release.release(open, officer(), approved, null, Progress.NONE);
    assertFalse(open.releases().unsent().isEmpty());
  }

  /** By the store too: a cut does not go out while the borrower disputes a record. */
  @Test
  void aCutWaitsForTheDisputeOfItsBorrower() throws IOException {
    Item cut =
        decided().stream()
            .filter(each -> each.state() == CaseState.APPROVED && !waits(each))
            .filter(each -> last(each).cuts())
            .findFirst()
            .orElseThrow();
    TakeDispute take = new TakeDispute(stamps, new TickingClock());
    LocalDate today = BusinessDate.of(open, new TickingClock());
    Dispute dispute =
        take.receive(
            open, officer(), cut.person().id(), DisputeAbout.DAYS_PAST_DUE, today, "paid on time");
    assertEquals(1, release.release(open, officer(), List.of(cut), null, Progress.NONE).left());
    CaseFacts seen = open.cases().find(cut.id()).orElseThrow();
    assertThrows(
        RuntimeException.class,
        () ->
            open.releases()
                .release(
                    seen,
                    last(cut),
                    new NoticeTiming(today, null, today, today),
                    officer().id(),
                    today,
                    stamps.stamp(officer().actor())));
    take.answer(open, officer(), dispute.id(), DisputeResult.RECORD_RIGHT, "the bank's statement");
    assertEquals(1, release.release(open, officer(), List.of(cut), null, Progress.NONE).released());
    open.close();
    book.ask("log verify").expect(0);
  }

  @Test
  void anAuditorReleasesNothing() {
    DeskUser auditor = SomeDecisions.person(open, "auditor");
    ActRefused refused =
        assertThrows(
            ActRefused.class, () -> release.release(open, auditor, decided(), null, Progress.NONE));
    assertEquals("LD-401", refused.code());
  }

  @Test
  void whatWentOutIsNotTakenBackByAnyDoor() throws IOException {
    Item item =
        decided().stream()
            .filter(each -> !waits(each) && last(each).maker() == officer().id())
            .findFirst()
            .orElseThrow();
    Decision decision = last(item);
    release.release(open, officer(), List.of(item), "demo-officer1".toCharArray(), Progress.NONE);
    CaseFacts now = open.cases().find(item.id()).orElseThrow();
    DecisionRequest back =
        DecisionRequest.withdraw(now.proposed(), ReasonCode.MADE_BY_MISTAKE, "a mistake");
    CaseSheet sheet = new ReadCase(new TickingClock()).read(open, item.id());
    ActRefused refused =
        assertThrows(
            ActRefused.class,
            () ->
                new DecideProposal(stamps)
                    .decide(open, officer(), now, back, sheet.authority(), sheet.today()));
    assertEquals("LD-404", refused.code());
    open.close();
    assertThrows(
        RuntimeException.class,
        () ->
            Outside.run(
                book.file(),
                "INSERT INTO decision SELECT decision + 1000, \"case\", decision, 'withdraw',"
                    + " 'monitor', 0, maker, at, reason, 0, seen + 2, '', seq, day, stands_on"
                    + " FROM decision WHERE decision = "
                    + decision.id()));
  }

  @Test
  void anOlderDecisionStaysWhereALaterOneStandsOnItsLine() throws IOException {
    Item older =
        decided().stream()
            .filter(each -> !waits(each) && last(each).changes())
            .findFirst()
            .orElseThrow();
    open.close();
    Outside.run(
        book.file(),
        "INSERT INTO \"case\" SELECT (SELECT max(\"case\") + 1 FROM \"case\"), borrower, proposal,"
            + " 'proposed', due, 1, frozen FROM \"case\" WHERE \"case\" = "
            + older.id());
    open = book.shelf().write(book.file());
    long later =
        open.cases().ofBorrower(older.borrower()).stream()
            .mapToLong(CaseFacts::id)
            .max()
            .orElseThrow();
    CaseSheet sheet = new ReadCase(new TickingClock()).read(open, later);
    new DecideProposal(stamps)
        .decide(
            open,
            officer(),
            sheet.facts(),
            DecisionRequest.keep(sheet.facts().proposed(), ReasonCode.GOOD_CONDUCT, "papers seen"),
            sheet.authority(),
            sheet.today());
    char[] password = "demo-officer1".toCharArray();
    assertEquals(
        new Result(0, 0, 1),
        release.release(open, officer(), List.of(older), password, Progress.NONE));
    CaseFacts seen = open.cases().find(older.id()).orElseThrow();
    NoticeTiming timing = new NoticeTiming(DAY, null, DAY, DAY);
    assertThrows(
        BookRefused.class,
        () ->
            open.releases()
                .release(seen, last(older), timing, officer().id(), DAY, stamps.stamp("user:1")),
        "nor past the workflow");
    decideAnew(older.id());
    assertEquals(
        new Result(1, 0, 0),
        release.release(
            open,
            officer(),
            List.of(open.worklist().item(older.id(), DECIDED).orElseThrow()),
            password,
            Progress.NONE),
        "decided anew it is the later word");
  }

  private void decideAnew(long id) throws IOException {
    DecideProposal decide = new DecideProposal(stamps);
    CaseSheet made = new ReadCase(new TickingClock()).read(open, id);
    DecisionRequest back =
        DecisionRequest.withdraw(made.facts().proposed(), ReasonCode.MADE_BY_MISTAKE, "a mistake");
    decide.decide(open, officer(), made.facts(), back, made.authority(), made.today());
    CaseSheet again = new ReadCase(new TickingClock()).read(open, id);
    DecisionRequest approve = DecisionRequest.approve(again.facts().proposed(), null, "");
    decide.decide(open, officer(), again.facts(), approve, again.authority(), again.today());
  }

  @Test
  void aNoticeHasTheDaysThatWentOut() throws IOException {
    Item item =
        decided().stream()
            .filter(each -> !waits(each) && last(each).terms().action() == Action.REDUCE)
            .findFirst()
            .orElseThrow();
    LocalDate day = last(item).day().plusDays(6);
    release.releaseOn(open, officer(), List.of(item), day, Progress.NONE);
    Instruction out = open.releases().unsent().getFirst();
    assertFalse(out.noticeOn().isBefore(day), "told after it went out");
    TickingClock clock = new TickingClock();
    NoticeTiming shown =
        new ReadNotice(new FindPath(new FindRules(), new BookFloors()), clock)
            .read(open, item.id(), Locale.ENGLISH, Progress.NONE)
            .timing();
    assertEquals(out.noticeOn(), shown.notice());
    assertEquals(out.effectiveOn(), shown.effect());
    assertEquals(out.heldFrom(), shown.heldFrom());
    assertFalse(
        shown.appealUntil().isBefore(out.noticeOn().plusDays(NoticeTiming.APPEAL_DAYS)),
        "the appeal is open from the day on which it is told");
    WriteNotice write =
        new WriteNotice(stamps, new FindPath(new FindRules(), new BookFloors()), clock);
    Wish other =
        new Wish(Locale.ENGLISH, NoticeTemplates.shipped(Locale.ENGLISH), last(item).day());
    ActRefused refused =
        assertThrows(
            ActRefused.class,
            () ->
                write.writeOf(
                    open, "os:test", item.id(), other, folder.resolve("n.pdf"), Progress.NONE));
    assertEquals("LD-477", refused.code());
  }

  /** Any order of acts against the plainest model of them: a set of what is out, sent, answered. */
  @Test
  void anyOrderOfActsEndsAsThePlainModelSays() throws IOException {
    Random random = new Random(11);
    TreeMap<Long, String> model = new TreeMap<>();
    List<Instruction> sent = new ArrayList<>();
    long before = count("SELECT count(*) FROM release");
    for (int i = 0; i < 60; i++) {
      switch (random.nextInt(3)) {
        case 0 -> {
          List<Item> free = decided().stream().filter(each -> !waits(each)).toList();
          if (!free.isEmpty()) {
            Item item = free.get(random.nextInt(free.size()));
            boolean changes = last(item).changes();
            release.release(
                open, officer(), List.of(item), "demo-officer1".toCharArray(), Progress.NONE);
            model.put(item.id(), changes ? "released" : "closed");
          }
        }
        case 1 -> {
          if (!open.releases().unsent().isEmpty()) {
            sent.addAll(
                send.send(open, "os:test", folder.resolve("f" + i + ".csv")).instructions());
          }
        }
        default -> {
          if (!sent.isEmpty()) {
            Instruction each = sent.remove(random.nextInt(sent.size()));
            boolean well = random.nextBoolean();
            Path file = folder.resolve("a" + i + ".csv");
            Files.writeString(
                file,
                "key,result,applied_limit,applied_on,reason\n"
                    + each.key()
                    + (well ? ",done,5,2026-05-01,\n" : ",failed,,,refused\n"));
            answers.load(open, "os:test", file, Progress.NONE);
            model.put(each.caseId(), well ? "effective" : "returned");
          }
        }
      }
    }
    assertTrue(Set.copyOf(model.values()).size() >= 3, model.values().toString());
    model.forEach(
        (id, state) -> assertEquals(state, open.cases().find(id).orElseThrow().state().code()));
    open.close();
    book.ask("log verify").expect(0);
    assertEquals(
        model.size() + before, count("SELECT count(*) FROM release"), "each was released once");
  }
}
