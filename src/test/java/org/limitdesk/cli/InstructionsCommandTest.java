package org.limitdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.domain.audit.Hash;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.SignInLimits;
import org.limitdesk.workflow.Passwords;
import org.limitdesk.workflow.ReleaseDecisions;
import org.limitdesk.workflow.SignIn;
import org.limitdesk.workflow.SomeDecisions;
import org.limitdesk.workflow.Stamps;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Progress;
import org.limitdesk.workflow.port.Worklist.Item;
import tools.jackson.databind.JsonNode;

/** From the terminal: what was sent out at the desk leaves once, and the answers come back. */
class InstructionsCommandTest {
  @TempDir private Path folder;
  private TestBook book;

  @BeforeEach
  void sendOutAtTheDesk() throws IOException {
    book = new TestBook(folder);
    book.ask("demo", "--borrowers", "1500", "--months", "15").expect(0);
  }

  private void release() throws IOException {
    TickingClock clock = new TickingClock();
    Stamps stamps = new Stamps(clock, new SecureRandom());
    Passwords passwords = new Passwords(new SecureRandom(), Passwords.Cost.USUAL);
    try (Book open = book.shelf().write(book.file())) {
      SomeDecisions.make(open, stamps, clock);
      DeskUser officer = SomeDecisions.person(open, "officer2");
      List<Item> approved = open.worklist().cases(Set.of(CaseState.APPROVED));
      new ReleaseDecisions(new SignIn(passwords, SignInLimits.USUAL, stamps), stamps, clock)
          .release(open, officer, approved, null, Progress.NONE);
    }
  }

  @Test
  void nothingLeavesThatWasNotSentOut() {
    Run run = book.ask("instructions", folder.resolve("none.csv").toString());
    run.expect(3);
    assertEquals("LD-486", run.json().at("/error/code").asString());
    assertTrue(Files.notExists(folder.resolve("none.csv")));
  }

  @Test
  void whatADemosPastSentOutIsWrittenOnceMore() throws IOException {
    Path csv = folder.resolve("past.csv");
    JsonNode sent = book.ask("instructions", csv.toString(), "--again", "1").expect(0).json();
    assertTrue(sent.get("instructions").size() > 0);
    assertEquals(sent.get("instructions").size() + 1, Files.readAllLines(csv).size());
  }

  @Test
  void theFileIsWhatTheCommandSaysAndTheAnswersAreTaken() throws Exception {
    release();
    Path csv = folder.resolve("out.csv");
    JsonNode sent = book.ask("instructions", csv.toString()).expect(0).json();
    List<String> lines = Files.readAllLines(csv);
    assertEquals(sent.get("instructions").size() + 1, lines.size());
    assertEquals(
        sent.get("sha256").asString(),
        HexFormat.of().formatHex(Hash.sha256().digest(Files.readAllBytes(csv))));
    JsonNode first = sent.get("instructions").get(0);
    assertTrue(lines.get(1).startsWith(first.get("key").asString() + ","), lines.get(1));
    assertTrue(lines.get(1).contains("," + first.get("limit_new").asString() + ","), lines.get(1));
    Path json = folder.resolve("again.json");
    book.ask("instructions", json.toString(), "--again", sent.get("number").asString()).expect(0);
    assertTrue(Files.readString(json).contains(first.get("key").asString()));
    Path answers = folder.resolve("answers.csv");
    Files.writeString(
        answers,
        "key,result,applied_limit,applied_on\n%s,done,900.00,2026-05-04\nx,done,1,2026-05-04\n"
            .formatted(first.get("key").asString()));
    Run taken = book.ask("answers", answers.toString(), "--strict");
    taken.expect(1);
    assertEquals(1, taken.json().get("done").asInt());
    assertEquals(3, taken.json().at("/set_aside/0/line").asInt());
    book.ask("answers", answers.toString()).expect(0);
    book.ask("log verify").expect(0);
  }

  @Test
  void aFileThatIsNotThereIsRefused() {
    assertEquals(
        "LD-488", book.ask("answers", "nowhere.csv").expect(3).json().at("/error/code").asString());
  }
}
