package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.domain.audit.SigningKey;
import org.limitdesk.domain.decision.ApprovalResult;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.DecisionRequest;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.ReasonCode;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.store.Outside;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Book;

/** Who signed in signs what they do, and nobody else's hand passes for theirs. */
class SignedLogTest {
  private static final String SIGNED =
      "SELECT json_extract(CAST(body AS TEXT), '$.kind') FROM entry WHERE signer IS NOT NULL"
          + " ORDER BY seq";
  private static final String KEYS = "SELECT user, count(*) FROM signing_key GROUP BY user";

  @TempDir private Path folder;
  private TestDesk desk;
  private DeskUser officer;

  @BeforeEach
  void open() {
    desk = new TestDesk(folder, 6);
    officer = desk.first(Role.OFFICER);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private void in(DeskUser user, String password) {
    desk.signIn().signIn(desk.book(), user.name(), password.toCharArray(), "os:test");
  }

  private void keep(Book book, DeskUser who, long id) {
    CaseFacts facts = book.cases().find(id).orElseThrow();
    DecisionRequest keep =
        DecisionRequest.keep(facts.proposed(), ReasonCode.GOOD_CONDUCT, "papers seen");
    desk.decideProposal().decide(book, who, facts, keep, TestDesk.SECOND, TestDesk.TODAY);
  }

  @Test
  void theFirstSignInGivesAKeyThatSignsAllThatFollows() {
    in(officer, TestDesk.PASSWORD);
    keep(desk.book(), officer, 1);
    DeskUser supervisor = desk.first(Role.SUPERVISOR);
    in(supervisor, TestDesk.PASSWORD);
    desk.giveSecondApproval()
        .give(desk.book(), supervisor, desk.caseOf(1), ApprovalResult.CONFIRMED, "agreed");
    assertEquals(
        List.of("signing_key", "sign_in", "decision", "signing_key", "sign_in", "approval"),
        desk.lines(SIGNED));
    LogVerdict verdict = new VerifyLog().verify(desk.book());
    assertEquals(List.of(), verdict.problems());
    assertEquals(6, verdict.signed());
  }

  @Test
  void thePasswordOpensTheSameKeyAgainAndANewPasswordIsANewKey() {
    in(officer, TestDesk.PASSWORD);
    desk.book().keys().letGo();
    in(officer, TestDesk.PASSWORD);
    in(officer, TestDesk.PASSWORD);
    assertEquals(List.of(officer.id() + "|1"), desk.lines(KEYS));
    desk.manageUsers()
        .resetPassword(
            desk.book(), desk.first(Role.ADMINISTRATOR), officer, "another one".toCharArray());
    desk.book().keys().letGo();
    in(officer, "another one");
    assertEquals(List.of(officer.id() + "|2"), desk.lines(KEYS));
    keep(desk.book(), officer, 1);
    assertEquals(List.of(), desk.problems());
  }

  @Test
  void whoHasAKeyWritesNothingWithoutIt() {
    in(officer, TestDesk.PASSWORD);
    desk.book().keys().letGo();
    ActRefused refused = assertThrows(ActRefused.class, () -> keep(desk.book(), officer, 1));
    assertEquals("LD-413", refused.code());
    assertEquals(List.of("0"), desk.lines("SELECT count(*) FROM decision"));
    assertEquals(List.of(), desk.problems());
    in(officer, TestDesk.PASSWORD);
    keep(desk.book(), officer, 1);
  }

  @Test
  void aWrongPasswordTakesNoKeyInHand() {
    in(officer, TestDesk.PASSWORD);
    desk.book().keys().letGo();
    assertThrows(ActRefused.class, () -> in(officer, "wrong"));
    assertFalse(desk.book().keys().isInHand(officer));
  }

  @Test
  void theSecretHalfOpensWithItsPasswordBesideItsKeyAlone() {
    KeySeals seals = new KeySeals(new SecureRandom(), new Passwords.Cost(64, 1, 1));
    SigningKey key = SigningKey.make(new SecureRandom());
    char[] password = "plain".toCharArray();
    String seal = seals.seal(key.secret(), key.publicHex(), password);
    assertTrue(seals.open(seal, key.publicHex(), password).isPresent());
    assertTrue(seals.open(seal, key.publicHex(), "other".toCharArray()).isEmpty());
    String another = SigningKey.make(new SecureRandom()).publicHex();
    assertTrue(seals.open(seal, another, password).isEmpty());
    assertTrue(seals.open("$aes256gcm$", key.publicHex(), password).isEmpty());
  }

  /** With an SQLite shell and the page, but without the password. */
  @Test
  void everyForgeryOfASignatureIsFound() throws IOException {
    in(officer, TestDesk.PASSWORD);
    keep(desk.book(), officer, 1);
    keep(desk.book(), officer, 2);
    in(desk.second(Role.OFFICER), TestDesk.PASSWORD);
    keep(desk.book(), desk.second(Role.OFFICER), 3);
    desk.close();
    Path book = desk.file().file();
    desk.file().ask("log verify").expect(0);
    Path sound = Files.copy(book, folder.resolve("sound"));
    String last = "(SELECT max(seq) FROM entry)";
    for (String edit :
        List.of(
            "UPDATE entry SET signer = NULL, signature = NULL WHERE seq = " + last,
            "UPDATE entry SET signature = NULL WHERE seq = " + last,
            "UPDATE entry SET signer = NULL WHERE seq = " + last,
            "UPDATE entry SET signature = zeroblob(64) WHERE seq = " + last,
            "UPDATE entry SET signature = x'00' WHERE seq = " + last,
            "UPDATE entry SET signer = (SELECT min(seq) FROM signing_key) WHERE seq = " + last,
            "UPDATE entry SET signature = (SELECT signature FROM entry WHERE seq = "
                + last
                + " - 4) WHERE seq = "
                + last,
            "UPDATE entry SET signer = '1', signature = zeroblob(64) WHERE seq = 1",
            "UPDATE signing_key SET public = lower(hex(randomblob(32)))",
            "UPDATE signing_key SET sealed = sealed || 'A'",
            "UPDATE signing_key SET user = user + 1",
            "DELETE FROM signing_key")) {
      Files.copy(sound, book, StandardCopyOption.REPLACE_EXISTING);
      Outside.runWithoutTriggers(book, edit);
      assertEquals(1, desk.file().ask("log verify").status(), edit);
    }
    desk = new TestDesk(Files.createDirectory(folder.resolve("another")), 1);
  }

  /** An entry behind the last one, well formed, by somebody who only writes to the file. */
  @Test
  void aDecisionInSomebodysNameUnderAnotherActorIsFound() throws IOException {
    in(officer, TestDesk.PASSWORD);
    keep(desk.book(), officer, 1);
    desk.close();
    Forger forger = new Forger(desk.file().file());
    String body = forger.body(forger.count());
    forger.append(
        body.replaceAll("\"actor\":\"user:\\d+\"", "\"actor\":\"os:root\"")
            .replaceAll(",\"texts\":\\{[^}]*}", ""));
    assertTrue(problems().contains("did it, but names os:root"), problems());
    desk = new TestDesk(Files.createDirectory(folder.resolve("another")), 1);
  }

  @Test
  void anotherKeyForSomebodyWithoutANewPasswordIsFound() throws IOException {
    in(officer, TestDesk.PASSWORD);
    desk.close();
    Forger forger = new Forger(desk.file().file());
    String told = forger.body(forger.count() - 1);
    assertTrue(told.contains("signing_key"), told);
    String own = SigningKey.make(new SecureRandom()).publicHex();
    forger.append(told.replaceAll("\"public\":\"[0-9a-f]{64}\"", "\"public\":\"" + own + "\""));
    assertTrue(problems().contains("whose password is the same"), problems());
    desk = new TestDesk(Files.createDirectory(folder.resolve("another")), 1);
  }

  private String problems() {
    return desk.file().ask("log verify").expect(1).json().get("problems").toString();
  }

  @Test
  void aSealThatWasTamperedWithIsRefusedAndANewPasswordHelps() {
    in(officer, TestDesk.PASSWORD);
    desk.book().keys().letGo();
    Outside.runWithoutTriggers(
        desk.file().file(), "UPDATE signing_key SET sealed = replace(sealed, 'A', 'B')");
    Outside.runWithoutTriggers(
        desk.file().file(), "UPDATE signing_key SET sealed = replace(sealed, 'c', 'd')");
    assertEquals(
        "LD-417", assertThrows(ActRefused.class, () -> in(officer, TestDesk.PASSWORD)).code());
    desk.manageUsers()
        .resetPassword(
            desk.book(), desk.first(Role.ADMINISTRATOR), officer, "another one".toCharArray());
    in(officer, "another one");
  }

  /** Even the whole chain written anew, with fresh hashes, does not pass for somebody's word. */
  @Test
  void aDecisionThatIsRewrittenWithItsWholeChainIsNotSigned() throws IOException {
    in(officer, TestDesk.PASSWORD);
    keep(desk.book(), officer, 1);
    keep(desk.book(), officer, 2);
    desk.close();
    Forger forger = new Forger(desk.file().file());
    int decision = forger.count() - 1;
    forger.rewriteFrom(decision, "good_conduct", "debt_repaid");
    String problems =
        desk.file().asSomebodyElse().ask("log verify").expect(1).json().get("problems").toString();
    assertTrue(problems.contains("is not by the key of user:" + officer.id()), problems);
    desk = new TestDesk(Files.createDirectory(folder.resolve("another")), 1);
  }

  @Test
  void aSignatureIsNeverChangedThroughOurOwnStore() {
    in(officer, TestDesk.PASSWORD);
    desk.close();
    for (String edit :
        List.of(
            "UPDATE entry SET signature = zeroblob(64)",
            "UPDATE entry SET signer = '1' WHERE seq = 1",
            "UPDATE signing_key SET sealed = 'x'",
            "DELETE FROM signing_key",
            "REPLACE INTO signing_key SELECT * FROM signing_key",
            "INSERT INTO signing_key SELECT seq + 1, user, public, sealed, at FROM signing_key")) {
      assertThrows(IllegalStateException.class, () -> Outside.run(desk.file().file(), edit), edit);
    }
  }
}
