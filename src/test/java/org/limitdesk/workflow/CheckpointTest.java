package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.cli.Run;
import org.limitdesk.cli.TestBook;
import org.limitdesk.domain.audit.Checkpoint;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.BookRefused;

/** A head that somebody signed and kept elsewhere shows what an anchor on this machine cannot. */
class CheckpointTest {
  @TempDir private Path folder;
  private TestDesk desk;
  private SaveCheckpoint save;
  private Path file;

  @BeforeEach
  void open() {
    desk = new TestDesk(folder, 2);
    save = desk.saveCheckpoint();
    file = folder.resolve("kept");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private void in(DeskUser user) {
    desk.signIn().signIn(desk.book(), user.name(), TestDesk.PASSWORD.toCharArray(), "os:test");
  }

  private Checkpoint keep() throws IOException {
    in(desk.first(Role.SUPERVISOR));
    return save.save(desk.book(), desk.first(Role.SUPERVISOR), file);
  }

  private String problem() throws IOException {
    return CheckCheckpoint.problem(desk.book(), file).orElse("");
  }

  @Test
  void aLogThatGoesOnStillHasIt() throws IOException {
    Checkpoint kept = keep();
    in(desk.first(Role.OFFICER));
    assertEquals("", problem());
    assertTrue(desk.book().log().head().seq() > kept.head().seq());
    assertEquals(kept, Checkpoint.read(Files.readAllBytes(file)).checkpoint());
    assertEquals(List.of(), desk.problems());
  }

  @Test
  void nobodyWithoutTheRightOrTheKeySigns() {
    DeskUser officer = desk.first(Role.OFFICER);
    in(officer);
    assertEquals("LD-401", refused(officer).code());
    assertEquals("LD-413", refused(desk.first(Role.AUDITOR)).code());
    assertFalse(Files.exists(file));
  }

  private ActRefused refused(DeskUser who) {
    return assertThrows(ActRefused.class, () -> save.save(desk.book(), who, file));
  }

  @Test
  void aBrokenLogIsNotSignedFor() {
    in(desk.first(Role.SUPERVISOR));
    new Forger(desk.file().file()).run("UPDATE entry SET hash = zeroblob(32) WHERE seq = 2");
    assertEquals("LD-414", refused(desk.first(Role.SUPERVISOR)).code());
    assertFalse(Files.exists(file));
  }

  @Test
  void anyEditOfTheFileIsFound() throws IOException {
    keep();
    String text = Files.readString(file);
    for (int at = 0; at < text.length() - 1; at++) {
      char other = text.charAt(at) == '7' ? '8' : '7';
      Files.writeString(file, text.substring(0, at) + other + text.substring(at + 1));
      assertFalse(isKept(), text.substring(0, at) + "|" + other);
    }
    Files.writeString(file, text.strip());
    assertEquals("", problem(), "a lost line end is no edit");
  }

  private boolean isKept() throws IOException {
    try {
      return problem().isEmpty();
    } catch (BookRefused none) {
      return false;
    }
  }

  @Test
  void anotherPersonsKeyDoesNotPass() throws IOException {
    keep();
    in(desk.first(Role.AUDITOR));
    Checkpoint.Signed read = Checkpoint.read(Files.readAllBytes(file));
    byte[] forged = desk.book().keys().sign(desk.first(Role.AUDITOR), read.checkpoint().hash());
    Files.writeString(file, read.checkpoint().text(forged));
    assertEquals(
        "kept: the checkpoint is not signed by " + desk.first(Role.SUPERVISOR).actor(), problem());
  }

  /** Where even the anchor is gone, only what was kept elsewhere tells. */
  @Test
  void anOldCopyInTheBooksPlaceIsNotTheLogThatWasSigned() throws IOException {
    Path book = desk.file().file();
    Path old = folder.resolve("old");
    desk.book().copyTo(old);
    keep();
    desk.close();
    Files.copy(old, book, StandardCopyOption.REPLACE_EXISTING);
    TestBook stranger = desk.file().asSomebodyElse();
    stranger.ask("log verify").expect(0);
    Run answer = stranger.ask("log verify", "--checkpoint", file.toString());
    assertEquals(1, answer.status());
    assertTrue(answer.out().contains("entries before the checkpoint"), answer.out());
    String words =
        stranger.run("log", "verify", book.toString(), "--checkpoint", file.toString()).out();
    assertTrue(words.contains("The log verifies") && words.contains("It is NOT the log"), words);
    desk = new TestDesk(Files.createDirectory(folder.resolve("another")), 1);
    BookRefused other = assertThrows(BookRefused.class, this::problem);
    assertEquals("LD-136", other.code());
    assertTrue(String.valueOf(other.getMessage()).contains("of another book"), other.getMessage());
  }

  @Test
  void aForgedCheckpointIsToldAsForgedAndNotAsALogThatWasCut() throws IOException {
    Checkpoint kept = keep();
    String beyond =
        Files.readString(file).replace("\"seq\":" + kept.head().seq(), "\"seq\":" + 9_999);
    Files.writeString(file, beyond);
    assertEquals("kept: the checkpoint is not signed by " + kept.actor(), problem());
  }

  @Test
  void whatTheLogHasNoKeyOfCannotBeChecked() throws IOException {
    Checkpoint kept = keep();
    Files.writeString(file, Files.readString(file).replace("\"key\":" + kept.key(), "\"key\":1"));
    assertTrue(problem().startsWith("kept: the log has no such key of " + kept.actor()), problem());
    assertTrue(problem().endsWith("does not have its key"), problem());
  }

  @Test
  void theCommandHoldsTheLogAgainstIt() throws IOException {
    keep();
    desk.close();
    verify().expect(0);
    String book = desk.file().file().toString();
    Run read = desk.file().run("log", "verify", book, "--checkpoint", file.toString());
    assertTrue(read.expect(0).out().contains("The checkpoint agrees."), read.out());
    desk = new TestDesk(Files.createDirectory(folder.resolve("another")), 1);
  }

  @Test
  void aFileThatIsNoCheckpointIsRefusedAndSaysNothingOfTheLog() throws IOException {
    Files.writeString(file, "{}");
    refused();
    Files.writeString(file, "a report");
    refused();
    Files.delete(file);
    refused();
    keep();
    Checkpoint kept = Checkpoint.read(Files.readAllBytes(file)).checkpoint();
    long late = kept.head().seq() + 1;
    Files.writeString(
        file, Files.readString(file).replace("\"key\":" + kept.key(), "\"key\":" + late));
    refused();
  }

  private void refused() {
    assertEquals("LD-136", assertThrows(BookRefused.class, this::problem).code());
    Run answer = verify();
    assertEquals(3, answer.status());
    assertFalse(answer.out().contains("NOT"), answer.out());
  }

  private Run verify() {
    return desk.file().ask("log verify", "--checkpoint", file.toString());
  }
}
