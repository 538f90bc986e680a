package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.workflow.port.ActRefused;

/** Accounts: who gives them, and what is kept of every change. */
class ManageUsersTest {
  @TempDir private Path folder;
  private TestDesk desk;

  @BeforeEach
  void open() {
    desk = new TestDesk(folder, 1);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void everyChangeIsANewVersionAndTheOldOnesStay() {
    DeskUser admin = desk.first(Role.ADMINISTRATOR);
    DeskUser made = desk.manageUsers().add(desk.book(), admin, wanted("小林", Role.OFFICER));
    DeskUser both =
        desk.manageUsers()
            .change(desk.book(), admin, made, EnumSet.of(Role.SUPERVISOR, Role.OFFICER), true);
    DeskUser out = desk.manageUsers().change(desk.book(), admin, both, both.roles(), false);
    assertEquals(
        List.of("1|officer|1", "2|officer,supervisor|1", "3|officer,supervisor|0"),
        desk.lines("SELECT version, roles, active FROM user WHERE name = '小林' ORDER BY version"));
    assertEquals(out, desk.book().users().find(made.id()).orElseThrow());
    assertEquals(List.of(), desk.problems());
  }

  @Test
  void onlyAnAdministratorManagesUsersAndNeverThemselves() {
    for (Role role : Role.values()) {
      DeskUser who = desk.first(role);
      DeskUser other = desk.second(Role.OFFICER);
      boolean admin = role == Role.ADMINISTRATOR;
      Executable change =
          () -> desk.manageUsers().change(desk.book(), who, now(other), other.roles(), true);
      if (admin) {
        assertDoesNotThrow(change);
      } else {
        assertEquals("LD-401", refused(change));
      }
      assertEquals(
          "LD-401",
          refused(() ->
              desk.manageUsers().change(desk.book(), who, who, EnumSet.allOf(Role.class), true)));
      assertEquals(
          "LD-401",
          refused(() ->
              desk.manageUsers()
                  .resetPassword(desk.book(), who, who, "a new password".toCharArray())));
    }
  }

  @Test
  void everybodyChangesTheirOwnPasswordByTheOldOne() {
    for (Role role : Role.values()) {
      DeskUser who = desk.first(role);
      char[] fresh = "a new password".toCharArray();
      assertEquals(
          "LD-425",
          refused(() ->
              desk.manageUsers().changePassword(desk.book(), who, "wrong".toCharArray(), fresh)));
      DeskUser next =
          desk.manageUsers()
              .changePassword(desk.book(), who, TestDesk.PASSWORD.toCharArray(), fresh);
      assertEquals(2, next.version());
      assertEquals(next, desk.signIn().signIn(desk.book(), who.name(), fresh, "os:test"));
    }
    assertEquals(List.of(), desk.problems());
  }

  @Test
  void namesAreOneEachAndPasswordsLongEnough() {
    DeskUser admin = desk.first(Role.ADMINISTRATOR);
    String taken = desk.first(Role.AUDITOR).name();
    assertEquals("LD-421", refused(() -> add(admin, wanted(" " + taken, Role.OFFICER))));
    assertEquals("LD-426", refused(() -> add(admin, wanted(" ", Role.OFFICER))));
    assertEquals(
        "LD-427",
        refused(() -> add(admin, new NewUser("x", Set.of(Role.OFFICER), "short".toCharArray()))));
  }

  @Test
  void aUserWhoChangedMeanwhileIsNotOverwritten() {
    DeskUser admin = desk.first(Role.ADMINISTRATOR);
    DeskUser seen = desk.first(Role.OFFICER);
    desk.manageUsers().change(desk.book(), admin, seen, seen.roles(), false);
    assertEquals(
        "LD-422",
        refused(() -> desk.manageUsers().change(desk.book(), admin, seen, seen.roles(), true)));
  }

  @Test
  void theFirstUsersAreMadeOnce() {
    assertEquals(
        "LD-423",
        refused(() ->
            desk.manageUsers()
                .found(desk.book(), "os:x", List.of(wanted("y", Role.ADMINISTRATOR)))));
  }

  @Test
  void nothingThatMayBePrintedHasAPasswordOrItsHash() {
    assertFalse(wanted("z", Role.OFFICER).toString().contains(TestDesk.PASSWORD));
    String account =
        desk.book().users().account(desk.first(Role.OFFICER).name()).orElseThrow().toString();
    assertFalse(account.contains("argon2"), account);
    assertTrue(
        desk.lines("SELECT CAST(body AS TEXT) FROM entry").stream()
            .noneMatch(body -> body.contains("argon2")));
  }

  private DeskUser now(DeskUser user) {
    return desk.book().users().find(user.id()).orElseThrow();
  }

  private void add(DeskUser admin, NewUser user) {
    desk.manageUsers().add(desk.book(), admin, user);
  }

  private static String refused(Executable act) {
    return assertThrows(ActRefused.class, act).code();
  }

  private static NewUser wanted(String name, Role role) {
    return new NewUser(name, Set.of(role), TestDesk.PASSWORD.toCharArray());
  }
}
