package org.limitdesk.workflow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.workflow.port.ActRefused;

/** Coming in: by name and password, and not by trying. */
class SignInTest {
  private static final String RESULTS = "SELECT user, result FROM sign_in ORDER BY seq";

  @TempDir private Path folder;
  private TestDesk desk;
  private DeskUser officer;

  @BeforeEach
  void open() {
    desk = new TestDesk(folder, 1);
    officer = desk.first(Role.OFFICER);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void nameAndPasswordLetIn() {
    assertEquals(officer, in(officer.name(), TestDesk.PASSWORD));
    assertEquals(officer, in("  " + officer.name() + " ", TestDesk.PASSWORD));
    assertEquals(
        List.of("sign_in|user:1", "sign_in|user:1"),
        desk.lines(
            "SELECT json_extract(body, '$.kind'), json_extract(body, '$.actor') FROM"
                + " (SELECT seq, CAST(body AS TEXT) body FROM entry) WHERE body LIKE '%sign_in%'"));
    assertEquals(List.of(), desk.problems());
  }

  @Test
  void nobodyLearnsWhetherTheNameOrThePasswordWasWrong() {
    lockOut();
    ActRefused name = refuse("nobody", TestDesk.PASSWORD);
    ActRefused password = refuse(officer.name(), "wrong");
    ActRefused inactive = refuse(desk.second(Role.OFFICER).name(), TestDesk.PASSWORD);
    assertEquals(name.getMessage(), password.getMessage());
    assertEquals(name.getMessage(), inactive.getMessage());
    assertEquals(List.of("0|unknown", "1|password", "2|inactive"), desk.lines(RESULTS));
  }

  private void lockOut() {
    DeskUser other = desk.second(Role.OFFICER);
    desk.manageUsers()
        .change(desk.book(), desk.first(Role.ADMINISTRATOR), other, other.roles(), false);
  }

  @Test
  void threeWrongPasswordsLockForAWhile() {
    for (int i = 0; i < 3; i++) {
      assertEquals("LD-411", refuse(officer.name(), "wrong").code());
    }
    assertEquals("LD-412", refuse(officer.name(), TestDesk.PASSWORD).code());
    desk.clock().pass(Duration.ofSeconds(30).minusMillis(1));
    assertEquals("LD-412", refuse(officer.name(), TestDesk.PASSWORD).code());
    desk.clock().pass(Duration.ofMillis(1));
    in(officer.name(), TestDesk.PASSWORD);
    assertEquals("LD-411", refuse(officer.name(), "wrong").code());
    in(officer.name(), TestDesk.PASSWORD);
  }

  @Test
  void afterALockOneMoreWrongPasswordLocksTwiceAsLong() {
    for (int i = 0; i < 3; i++) {
      refuse(officer.name(), "wrong");
    }
    desk.clock().pass(Duration.ofSeconds(30));
    assertEquals("LD-411", refuse(officer.name(), "wrong").code());
    desk.clock().pass(Duration.ofSeconds(60).minusMillis(1));
    assertEquals("LD-412", refuse(officer.name(), TestDesk.PASSWORD).code());
    desk.clock().pass(Duration.ofMillis(1));
    in(officer.name(), TestDesk.PASSWORD);
  }

  @Test
  void twoWrongPasswordsAndARightOneBeginAnew() {
    for (int round = 0; round < 3; round++) {
      for (int i = 0; i < 2; i++) {
        assertEquals("LD-411", refuse(officer.name(), "wrong").code());
      }
      in(officer.name(), TestDesk.PASSWORD);
    }
  }

  @Test
  void oneAccountsLockIsNotAnothers() {
    for (int i = 0; i < 9; i++) {
      refuse(officer.name(), "wrong");
      refuse("nobody", "wrong");
    }
    in(desk.second(Role.OFFICER).name(), TestDesk.PASSWORD);
  }

  @Test
  void anAdministratorsNewPasswordUnlocks() {
    for (int i = 0; i < 5; i++) {
      refuse(officer.name(), "wrong");
    }
    desk.manageUsers()
        .resetPassword(
            desk.book(), desk.first(Role.ADMINISTRATOR), officer, "another one".toCharArray());
    in(officer.name(), "another one");
    assertEquals("LD-411", refuse(officer.name(), TestDesk.PASSWORD).code());
  }

  @Test
  void nothingThatWasTypedStandsInTheBook() throws IOException {
    refuse("typed as a name by mistake", "typed as a password");
    refuse(officer.name(), "typed as a password");
    in(officer.name(), TestDesk.PASSWORD);
    desk.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String bytes = new String(Files.readAllBytes(file), UTF_8);
        for (String typed : List.of("typed as a name", "typed as a password", TestDesk.PASSWORD)) {
          assertFalse(bytes.contains(typed), file + " has " + typed);
        }
      }
    }
    desk = new TestDesk(Files.createDirectory(folder.resolve("another")), 1);
  }

  private DeskUser in(String name, String password) {
    return desk.signIn().signIn(desk.book(), name, password.toCharArray(), "os:test");
  }

  private ActRefused refuse(String name, String password) {
    return assertThrows(ActRefused.class, () -> in(name, password));
  }
}
