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
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.cli.TestBook;
import org.limitdesk.cli.TickingClock;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.domain.decision.DecisionRequest;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Instruction;
import org.limitdesk.domain.decision.ReasonCode;
import org.limitdesk.domain.decision.SignInLimits;
import org.limitdesk.store.Outside;
import org.limitdesk.workflow.ReleaseDecisions.Result;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Progress;
import org.limitdesk.workflow.port.Releases.Standing;
import org.limitdesk.workflow.port.Worklist.Item;

/** Decided cases of a demo book go out, are answered, and the log proves each step. */
class ReleaseTest {
  private static final Set<CaseState> DECIDED =
      Set.of(CaseState.APPROVED, CaseState.OVERRIDDEN, CaseState.KEPT, CaseState.CONFIRMED);

  @TempDir private Path folder;
  private TestBook book;
  private Stamps stamps;
  private ReleaseDecisions release;
  private SendInstructions send;
  private LoadAnswers answers;
  private Book open;

  @BeforeEach
  void make() throws IOException {
    book = new TestBook(folder);
    book.ask("demo", "--borrowers", "1500", "--months", "15").expect(0);
    TickingClock clock = new TickingClock();
    stamps = new Stamps(clock, new SecureRandom());
    release =
        new ReleaseDecisions(
            new SignIn(
                new Passwords(new SecureRandom(), Passwords.Cost.USUAL),
                SignInLimits.USUAL,
                stamps),
            stamps,
            clock);
    send = new SendInstructions(stamps, clock);
    answers = new LoadAnswers(stamps);
    open = book.shelf().write(book.file());
    SomeDecisions.make(open, stamps, clock);
  }

  @AfterEach
  void close() {
    open.close();
  }

  private List<Item> decided() {
    return open.worklist().cases(DECIDED);
  }

  private DeskUser officer() {
    return SomeDecisions.person(open, "officer1");
  }

  private Result releaseAll() throws IOException {
    return release.release(
        open, officer(), decided(), "demo-officer1".toCharArray(), Progress.NONE);
  }

  private long count(String query) {
    return Long.parseLong(Outside.lines(book.file(), query).getFirst());
  }

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

  private boolean waits(Item item) {
    return item.state() != CaseState.CONFIRMED && !last(item).second().isEmpty();
  }

  private Decision last(Item item) {
    return open.cases().decisions(item.id()).getLast();
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
            + ",%s,perhaps,,\n".formatted(sent.get(2).key())
            + ",%s,failed,,\n".formatted(sent.get(2).key())
            + ",0000,done,2026-04-15,1\n");
    LoadAnswers.Taken taken = answers.load(open, "os:test", file, Progress.NONE);
    assertEquals(1, taken.done());
    assertEquals(1, taken.failed());
    assertEquals(
        List.of("4 applied_limit", "5 applied_on", "6 result", "7 reason", "8 key"),
        taken.faults().stream().map(each -> each.line() + " " + each.column()).toList());
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

  private CaseState state(Instruction each) {
    return open.cases().find(each.caseId()).orElseThrow().state();
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
    open.close();
    book.ask("log verify").expect(0);
    Path sound = Files.copy(book.file(), folder.resolve("sound"));
    for (String edit :
        List.of(
            "UPDATE release SET effective_on = effective_on + 1 WHERE key <> ''",
            "UPDATE instruction_file SET instructions = instructions + 1",
            "UPDATE answer SET applied = applied + 100",
            "DELETE FROM answer",
            "UPDATE instruction SET place = place + 500")) {
      Files.copy(sound, book.file(), StandardCopyOption.REPLACE_EXISTING);
      Outside.runWithoutTriggers(book.file(), edit);
      assertEquals(1, book.ask("log verify").status(), edit);
    }
  }
}
