package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.domain.decision.DecisionKind;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.domain.handover.HandOver;
import org.limitdesk.domain.handover.HandedItem;
import org.limitdesk.domain.handover.HandedItem.Wants;
import org.limitdesk.store.Outside;
import org.limitdesk.workflow.AnswerHandOver.Opened;
import org.limitdesk.workflow.AnswerHandOver.Said;
import org.limitdesk.workflow.TakeReply.Outcome;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.BookRefused;
import org.limitdesk.workflow.port.Progress;

/** No word gets in by a file that a supervisor did not give, and may not give at their own desk. */
class HandOverDoorTest extends HandOverStand {
  /** One bit at a time, in places all over the file. */
  @Test
  void aHandOverWithAnyByteChangedIsRefused() throws IOException {
    decide(officer, 1, DecisionKind.KEEP, TestDesk.SECOND);
    Path file = out();
    refusesEveryChange(file, Set.of("LD-510", "LD-525"), changed -> other.open(changed));
  }

  @Test
  void aReplyWithAnyByteChangedIsRefusedAndNothingIsApplied() throws IOException {
    decide(officer, 1, DecisionKind.KEEP, TestDesk.SECOND);
    Path file = reply(other.open(out()), item -> "confirmed");
    refusesEveryChange(
        file, Set.of("LD-510", "LD-511", "LD-512", "LD-513"), changed -> take(changed));
    assertEquals(CaseState.KEPT, desk.caseOf(1).state());
    assertEquals(1, take(file).count(Outcome.APPLIED));
  }

  @Test
  void aReplyThatNobodySignedIsRefused() throws IOException {
    decide(officer, 1, DecisionKind.KEEP, TestDesk.SECOND);
    String signed = Files.readString(reply(other.open(out()), item -> "confirmed"));
    Path unsigned = folder.resolve("unsigned");
    String whole = ",\"signature\":\"[0-9a-f]{128}\",\"v\":1}";
    Files.writeString(unsigned, signed.replaceAll(whole, ",\"v\":1}"));
    assertEquals("LD-510", assertThrows(BookRefused.class, () -> take(unsigned)).code());
    String nobodys = ",\"signature\":\"" + "0".repeat(128) + "\",\"v\":1}";
    Files.writeString(unsigned, signed.replaceAll(whole, nobodys));
    assertEquals("LD-512", assertThrows(BookRefused.class, () -> take(unsigned)).code());
    assertEquals(CaseState.KEPT, desk.caseOf(1).state());
  }

  @Test
  void theCommandLineTellsASoundFileFromOneThatIsNot() throws IOException {
    decide(officer, 1, DecisionKind.KEEP, TestDesk.SECOND);
    Path out = out();
    Path reply = reply(other.open(out), item -> "confirmed");
    assertTrue(check(out, 0).contains("\"wants\":\"approval\""));
    assertTrue(check(reply, 0).contains("\"checked_against_book\":true"));
    Path changed = folder.resolve("changed");
    Files.writeString(changed, Files.readString(out).replace("C-1", "C-2"));
    assertTrue(check(changed, 1).contains("not signed by who hands it over"));
    Files.writeString(changed, Files.readString(reply).replace("confirmed", "returned"));
    assertTrue(check(changed, 1).contains("it is not signed by user:" + supervisor.id()));
  }

  private String check(Path file, int status) {
    return desk.file()
        .run("handover", file.toString(), "--book", desk.file().file().toString(), "--json")
        .expect(status)
        .json()
        .toString()
        .replace(": ", ":");
  }

  /** What somebody does with a file. */
  private interface Use {
    void of(Path file) throws IOException;
  }

  private void refusesEveryChange(Path file, Set<String> codes, Use use) throws IOException {
    byte[] sound = Files.readAllBytes(file);
    int step = Math.max(1, sound.length / 300);
    for (int i = 0; i < sound.length; i += step) {
      byte[] changed = sound.clone();
      changed[i] ^= 1;
      Path tampered = Files.write(folder.resolve("tampered"), changed);
      String at = "byte %d of %d".formatted(i, sound.length);
      BookRefused refused = assertThrows(BookRefused.class, () -> use.of(tampered), at);
      assertTrue(codes.contains(refused.code()), at + ": " + refused.code());
    }
  }

  @Test
  void aReplyToAnotherBookIsRefused() throws IOException {
    decide(officer, 1, DecisionKind.KEEP, TestDesk.SECOND);
    Path reply = reply(other.open(out()), item -> "confirmed");
    try (TestDesk second = new TestDesk(Files.createDirectory(folder.resolve("second")), 1)) {
      DeskUser there = second.first(Role.OFFICER);
      second.signIn().signIn(second.book(), there.name(), TestDesk.PASSWORD.toCharArray(), "os:x");
      BookRefused refused =
          assertThrows(
              BookRefused.class,
              () -> second.takeReply().take(second.book(), there, reply, Progress.NONE));
      assertEquals("LD-511", refused.code());
    }
  }

  /** Not even where the program at the other desk is another one, which does not look. */
  @Test
  void whoSettledTheCaseNeverConfirmsThroughThisDoor() throws IOException {
    decide(supervisor, 1, DecisionKind.KEEP, TestDesk.SECOND);
    decide(officer, 2, DecisionKind.KEEP, TestDesk.SECOND);
    Path file = out();
    Opened opened = other.open(file);
    assertEquals(
        List.of(2L), opened.handOver().items().stream().map(HandedItem::decision).toList());
    HandedItem own = item(1);
    assertEquals(
        "LD-520",
        assertThrows(
                ActRefused.class,
                () ->
                    other.reply(
                        opened,
                        List.of(new Said(own, "confirmed", "")),
                        TestDesk.PASSWORD.toCharArray(),
                        next()))
            .code());
    HandedItem laidBeside =
        new HandedItem(
            own.wants(),
            own.borrowerId(),
            own.entry(),
            own.note(),
            own.frozen(),
            List.of(officer.id()),
            List.of(),
            List.of());
    Path forged = next();
    other.reply(
        opened,
        List.of(new Said(laidBeside, "confirmed", ""), new Said(laidBeside, "agreed", "")),
        TestDesk.PASSWORD.toCharArray(),
        forged);
    assertEquals(
        List.of("LD-520", "LD-520"), take(forged).rows().stream().map(HandOverTest::code).toList());
    assertEquals(CaseState.KEPT, desk.caseOf(1).state());
    assertEquals(List.of(), desk.problems());
  }

  @Test
  void aReplyToAFileThatThisBookNeverWroteIsRefused() throws IOException {
    decide(officer, 1, DecisionKind.KEEP, TestDesk.SECOND);
    HandOver given = other.open(out()).handOver();
    HandOver doctored =
        new HandOver(
            given.book(),
            "another name",
            given.at(),
            given.from(),
            given.key(),
            given.to(),
            given.toKey(),
            given.sealed(),
            given.checkpoint(),
            null,
            List.of(),
            given.people(),
            given.keys(),
            given.items(),
            0);
    Path forged =
        Files.write(next(), doctored.file(desk.book().keys().sign(officer, doctored.hash())));
    Path reply = reply(other.open(forged), item -> "confirmed");
    assertEquals("LD-513", assertThrows(BookRefused.class, () -> take(reply)).code());
  }

  /** Somebody who writes the file and has no key cannot lay a word into a supervisor's mouth. */
  @Test
  void anAnswerThatIsForgedIntoTheLogIsFound() throws IOException {
    decide(officer, 1, DecisionKind.KEEP, TestDesk.SECOND);
    decide(officer, 2, DecisionKind.KEEP, TestDesk.SECOND);
    take(reply(other.open(out()), item -> "confirmed"));
    desk.close();
    Forger forger = new Forger(desk.file().file());
    String answered = forger.body(forger.count() - 1);
    assertTrue(answered.contains("\"handed_signature\""), answered);
    forger.append(
        answered
            .replaceAll("\"actor\":\"user:\\d+\"", "\"actor\":\"os:root\"")
            .replace("\"subject\":2", "\"subject\":1"));
    assertTrue(problems().contains("not signed by the key of user:"), problems());
    desk = new TestDesk(Files.createDirectory(folder.resolve("another")), 1);
  }

  @Test
  void anAnswerThatIsBroughtInOnceMoreByHandIsFound() throws IOException {
    decide(officer, 3, DecisionKind.KEEP, TestDesk.ALONE);
    take(reply(other.open(out()), item -> "agreed"));
    desk.close();
    Forger forger = new Forger(desk.file().file());
    forger.append(
        forger
            .body(forger.count() - 1)
            .replaceAll("\"actor\":\"user:\\d+\"", "\"actor\":\"os:root\""));
    assertTrue(problems().contains("for the second time"), problems());
    desk = new TestDesk(Files.createDirectory(folder.resolve("another")), 1);
  }

  /** Plain SQL, with an entry that looks the part, by somebody who has no key. */
  @Test
  void aWordThatNobodySignedIsRefusedByTheSchemaToo() throws IOException {
    decide(officer, 1, DecisionKind.KEEP, TestDesk.SECOND);
    decide(officer, 2, DecisionKind.KEEP, TestDesk.SECOND);
    take(reply(other.open(out()), item -> returns(item) ? "returned" : "confirmed"));
    decide(officer, 2, DecisionKind.KEEP, TestDesk.SECOND);
    Path book = desk.file().file();
    String entry =
        """
        INSERT INTO entry SELECT max(seq) + 1, CAST('{"actor":"os:x","kind":"approval",
        "data":{"subject":3,"checker":%d}}' AS BLOB), randomblob(32), NULL, NULL FROM entry
        """
            .formatted(supervisor.id());
    String approval =
        "INSERT INTO approval SELECT 'decision', 3, %d, %d, 'confirmed', 9, max(seq) FROM entry"
            .formatted(officer.id(), supervisor.id());
    assertRefused("written by who gives it", book, entry, approval);
    String answer =
        """
        INSERT INTO handed_answer SELECT (SELECT max(seq) FROM entry), handed, %s, handed_at,
        handed_key, lower(hex(randomblob(64))), 9 FROM handed_answer LIMIT 1
        """;
    assertRefused("as it stands", book, entry, answer.formatted("handed_entry"));
    assertRefused(
        "as it stands",
        book,
        entry,
        answer.formatted(
            "(SELECT lower(hex(hash)) FROM entry WHERE seq = (SELECT seq FROM decision WHERE"
                + " decision = 3))"));
    assertRefused("brought in once", book, "INSERT INTO handed_answer SELECT * FROM handed_answer");
    assertRefused("only ever added", book, "INSERT INTO hand_over SELECT * FROM hand_over");
  }

  private static boolean returns(HandedItem item) {
    return item.decision() == 2;
  }

  private static void assertRefused(String because, Path book, String... statements) {
    String begun = "BEGIN";
    String[] all = Stream.concat(Stream.of(begun), Stream.of(statements)).toArray(String[]::new);
    IllegalStateException refused =
        assertThrows(IllegalStateException.class, () -> Outside.run(book, all));
    String message = String.valueOf(refused.getCause());
    assertTrue(message.contains(because), message);
  }

  @Test
  void rowsOfAnswersThatAreEditedAreFound() throws IOException {
    decide(officer, 1, DecisionKind.KEEP, TestDesk.SECOND);
    take(reply(other.open(out()), item -> "confirmed"));
    desk.close();
    Path book = desk.file().file();
    Path sound = Files.copy(book, folder.resolve("sound"));
    for (String edit :
        List.of(
            "UPDATE handed_answer SET handed_at = handed_at + 1",
            "UPDATE handed_answer SET handed_signature = lower(hex(randomblob(64)))",
            "UPDATE hand_over SET items = 9",
            "UPDATE hand_over_reply SET applied = 9",
            "DELETE FROM handed_answer",
            "DELETE FROM hand_over_reply")) {
      Files.copy(sound, book, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      assertThrows(IllegalStateException.class, () -> Outside.run(book, edit), edit);
      Outside.runWithoutTriggers(book, edit);
      assertEquals(1, desk.file().ask("log verify").status(), edit);
    }
    desk = new TestDesk(Files.createDirectory(folder.resolve("another")), 1);
  }

  /** Whatever is in a file, nothing of who a borrower is leaves with it. */
  @Test
  void theFileNamesABorrowerByTheLendersIdAlone() throws IOException {
    decide(officer, 1, DecisionKind.KEEP, TestDesk.SECOND);
    String text = Files.readString(out(), StandardCharsets.UTF_8);
    assertTrue(text.contains("\"borrower_id\":\"C-1\""));
    for (String word : List.of("national_id", "phone", "birth", "password")) {
      assertFalse(text.contains(word), word);
    }
  }

  /** A decision as the store has it. */
  private HandedItem item(long decision) {
    var made = desk.book().handOvers().decision(decision).orElseThrow();
    return new HandedItem(
        Wants.APPROVAL,
        "C-1",
        desk.book().handOvers().entry(made),
        desk.book().handOvers().note(made).orElse(null),
        desk.caseOf(made.caseId()).frozen(),
        List.of(made.maker()),
        List.of(),
        List.of());
  }
}
