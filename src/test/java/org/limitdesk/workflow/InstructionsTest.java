package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.limitdesk.cli.TickingClock;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.domain.decision.DecisionRequest;
import org.limitdesk.domain.decision.Dispute;
import org.limitdesk.domain.decision.DisputeAbout;
import org.limitdesk.domain.decision.DisputeResult;
import org.limitdesk.domain.decision.Instruction;
import org.limitdesk.domain.decision.ReasonCode;
import org.limitdesk.intake.AnswerFault;
import org.limitdesk.store.Outside;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Progress;
import org.limitdesk.workflow.port.Releases.Standing;

/** What went out leaves in files and is answered, and the log proves each step. */
class InstructionsTest extends ReleasedBook {

  @Test
  void eachLeavesOnceAndAFileIsWrittenAgainByteForByte() throws IOException {
    int out = releaseAll().released();
    Path file = folder.resolve("one.csv");
    SendInstructions.Sent sent = send.send(open, "os:test", file);
    assertEquals(out, sent.instructions().size());
    assertEquals(out + 1, Files.readAllLines(file).size());
    ActRefused nothing =
        assertThrows(ActRefused.class, () -> send.send(open, "os:test", folder.resolve("two.csv")));
    assertEquals("LD-486", nothing.code());
    assertFalse(Files.exists(folder.resolve("two.csv")));
    Path again = folder.resolve("again.csv");
    send.again(open, "os:test", sent.file(), again);
    assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(again));
    ActRefused unknown =
        assertThrows(
            ActRefused.class, () -> send.again(open, "os:test", 99, folder.resolve("x.csv")));
    assertEquals("LD-487", unknown.code());
    open.close();
    book.ask("log verify").expect(0);
  }

  /** The core system has not been told yet, so the line is not cut meanwhile. */
  @Test
  void aReleasedCutDoesNotLeaveWhileItsBorrowerDisputesARecord() throws IOException {
    int out = releaseAll().released();
    TakeDispute take = new TakeDispute(stamps, new TickingClock());
    Instruction cut =
        open.releases().unsent().stream()
            .filter(each -> each.terms().action().isCut())
            .filter(each -> open.cases().decisions(each.caseId()).getLast().reason() == null)
            .findFirst()
            .orElseThrow();
    LocalDate today = BusinessDate.of(open, new TickingClock());
    Dispute dispute =
        take.receive(
            open, officer(), cut.borrowerId(), DisputeAbout.INCOME, today, "of somebody else");
    assertEquals(1, open.releases().held());
    SendInstructions.Sent sent = send.send(open, "os:test", folder.resolve("one.csv"));
    assertEquals(out - 1, sent.instructions().size());
    assertEquals(1, sent.held());
    ActRefused nothing =
        assertThrows(ActRefused.class, () -> send.send(open, "os:test", folder.resolve("two.csv")));
    assertTrue(String.valueOf(nothing.getMessage()).startsWith("1 released cut"));
    take.answer(open, officer(), dispute.id(), DisputeResult.RECORD_RIGHT, "asked the employer");
    SendInstructions.Sent then = send.send(open, "os:test", folder.resolve("two.csv"));
    assertEquals(List.of(cut.decision()), decisions(then));
    assertEquals(0, then.held());
    open.close();
    book.ask("log verify").expect(0);
  }

  private static List<Long> decisions(SendInstructions.Sent sent) {
    return sent.instructions().stream().map(Instruction::decision).toList();
  }

  /** From the page alone: SHA-256 of a line and the hash of the decision's entry. */
  @Test
  void aKeyIsRecomputedFromTheLogAlone() throws Exception {
    releaseAll();
    assertFalse(open.releases().unsent().isEmpty());
    for (Instruction each : open.releases().unsent()) {
      String entry =
          Outside.lines(
                  book.file(),
                  "SELECT lower(hex(e.hash)) FROM entry e JOIN decision d ON d.seq = e.seq"
                      + " WHERE d.decision = "
                      + each.decision())
              .getFirst();
      byte[] text = ("limitdesk instruction 1\n" + entry).getBytes(StandardCharsets.US_ASCII);
      assertEquals(
          HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text)), each.key());
    }
  }

  @Test
  void whatIsDoneIsInEffectWhatFailedComesBackAndBadRowsStopNoOther() throws IOException {
    releaseAll();
    List<Instruction> sent = send.send(open, "os:test", folder.resolve("i.csv")).instructions();
    Instruction done = sent.get(0);
    Instruction failed = sent.get(1);
    Path file = folder.resolve("answers.csv");
    Files.writeString(
        file,
        "reason,key,result,applied_on,applied_limit\n"
            + ",%s,done,2026-04-15,1234.50\n".formatted(done.key())
            + "no such line,%s,failed,,\n".formatted(failed.key())
            + ",%s,done,2026-04-15,-3\n".formatted(sent.get(2).key())
            + ",%s,done,15.4.2026,3\n".formatted(sent.get(2).key())
            + ",%s,done,0026-04-15,3\n".formatted(sent.get(2).key())
            + ",%s,done,+12026-04-15,3\n".formatted(sent.get(2).key())
            + ",%s,done,2026-02-30,3\n".formatted(sent.get(2).key())
            + ",%s,done,%s,3\n".formatted(sent.get(2).key(), sent.get(2).releasedOn().minusDays(1))
            + ",%s,perhaps,,\n".formatted(sent.get(2).key())
            + ",%s,failed,,\n".formatted(sent.get(2).key())
            + ",0000,done,2026-04-15,1\n");
    LoadAnswers.Taken taken = answers.load(open, "os:test", file, Progress.NONE);
    assertEquals(1, taken.done());
    assertEquals(1, taken.failed());
    assertEquals(
        List.of(
            "4 applied_limit",
            "5 applied_on",
            "6 applied_on",
            "7 applied_on",
            "8 applied_on",
            "9 applied_on",
            "10 result",
            "11 reason",
            "12 key"),
        taken.faults().stream()
            .sorted(Comparator.comparing(AnswerFault::line))
            .map(each -> each.line() + " " + each.column())
            .toList());
    assertEquals(CaseState.EFFECTIVE, state(done));
    assertEquals(CaseState.RETURNED, state(failed));
    Standing standing = open.releases().sent(done.key()).orElseThrow();
    assertEquals(123_450, Objects.requireNonNull(standing.answer()).applied());
    assertEquals(
        "no such line",
        Objects.requireNonNull(open.releases().sent(failed.key()).orElseThrow().answer()).reason());
    assertEquals(2, answers.load(open, "os:test", file, Progress.NONE).unchanged());
    Files.writeString(
        file,
        "key,result,applied_on,applied_limit\n%s,done,2026-04-15,1234.51\n".formatted(done.key()));
    assertEquals(
        "it was answered otherwise before, and an answer is never changed",
        answers.load(open, "os:test", file, Progress.NONE).faults().getFirst().reason());
    open.close();
    book.ask("log verify").expect(0);
  }

  @Test
  void whatFailedIsDecidedAnewAndLeavesUnderAnotherKey() throws IOException {
    releaseAll();
    Instruction failed =
        send.send(open, "os:test", folder.resolve("i.csv")).instructions().getFirst();
    Path file = folder.resolve("answers.csv");
    Files.writeString(file, "key,result,reason\n%s,failed,closed\n".formatted(failed.key()));
    answers.load(open, "os:test", file, Progress.NONE);
    CaseSheet sheet = new ReadCase(new TickingClock()).read(open, failed.caseId());
    Decision anew =
        new DecideProposal(stamps)
            .decide(
                open,
                officer(),
                sheet.facts(),
                DecisionRequest.keep(
                    sheet.facts().proposed(), ReasonCode.INCOME_CONFIRMED, "papers seen"),
                sheet.authority(),
                sheet.today());
    assertEquals(failed.decision(), anew.corrects());
    assertNotNull(sheet.release());
  }

  @Test
  void whatFailedCountsAsNoCutAndIsSeenByTheNextAssessment() throws IOException {
    releaseAll();
    Instruction failed =
        send.send(open, "os:test", folder.resolve("i.csv")).instructions().stream()
            .filter(each -> each.terms().limit() < each.limitBefore())
            .findFirst()
            .orElseThrow();
    int borrower = open.cases().find(failed.caseId()).orElseThrow().borrower();
    int today = CalendarNumber.of(failed.releasedOn());
    assertTrue(open.assessments().cutsInMonth(today).containsKey(borrower));
    assertTrue(open.assessments().lastDecision(borrower, today).containsKey(borrower));
    long word = open.assessments().newestWord();
    Path file = folder.resolve("answers.csv");
    Files.writeString(file, "key,result,reason\n%s,failed,closed\n".formatted(failed.key()));
    answers.load(open, "os:test", file, Progress.NONE);
    assertFalse(open.assessments().cutsInMonth(today).containsKey(borrower));
    assertFalse(open.assessments().lastDecision(borrower, today).containsKey(borrower));
    assertTrue(open.assessments().newestWord() > word, "else the next run reuses what it knew");
  }

  /** A case may stand on another proposal later; the file that left stays as it was. */
  @Test
  void whatAFileSaidDoesNotFollowTheCase() throws IOException {
    releaseAll();
    SendInstructions.Sent sent = send.send(open, "os:test", folder.resolve("i.csv"));
    open.close();
    Outside.runWithoutTriggers(
        book.file(),
        "UPDATE \"case\" SET proposal = (SELECT proposal FROM proposal p WHERE p.limit_before <>"
            + " (SELECT limit_before FROM proposal o WHERE o.proposal = \"case\".proposal) LIMIT 1)"
            + " WHERE \"case\" = "
            + sent.instructions().getFirst().caseId());
    open = book.shelf().write(book.file());
    assertEquals(sent.instructions(), open.releases().of(sent.file()));
  }

  @Test
  void everyEditOfWhatWentOutIsFound() throws IOException {
    releaseAll();
    List<Instruction> sent = send.send(open, "os:test", folder.resolve("i.csv")).instructions();
    Path file = folder.resolve("answers.csv");
    Files.writeString(
        file,
        "key,result,applied_limit,applied_on\n%s,done,5,2026-05-01\n"
            .formatted(sent.getFirst().key()));
    answers.load(open, "os:test", file, Progress.NONE);
    Files.writeString(file, "key,result,reason\n%s,failed,no\n".formatted(sent.getLast().key()));
    answers.load(open, "os:test", file, Progress.NONE);
    open.close();
    book.ask("log verify").expect(0);
    Path sound = Files.copy(book.file(), folder.resolve("sound"));
    for (String edit :
        List.of(
            "UPDATE release SET effective_on = effective_on + 1 WHERE key <> ''",
            "UPDATE instruction_file SET instructions = instructions + 1",
            "UPDATE answer SET applied = applied + 100 WHERE result = 'done'",
            "DELETE FROM answer",
            "UPDATE \"case\" SET state = 'closed', version = version + 1 WHERE state = 'returned'",
            "UPDATE instruction SET place = place + 500")) {
      Files.copy(sound, book.file(), StandardCopyOption.REPLACE_EXISTING);
      Outside.runWithoutTriggers(book.file(), edit);
      assertEquals(1, book.ask("log verify").status(), edit);
    }
  }
}
