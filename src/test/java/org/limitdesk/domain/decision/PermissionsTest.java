package org.limitdesk.domain.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Who may do what, each combination of role, act and own or other, by a second list. */
class PermissionsTest {
  /** Every combination that is allowed; all others are not. */
  private static final String ALLOWED =
      """
      officer: view_cases own other, approve own other, override own other, keep own other, \
      defer own other, take_case own other, snooze own other, dispute own other, appeal own other, answer_appeal other, offer own other, note_contact own other, \
      acknowledge own other, withdraw own, hand_over own other, release own other, freeze_package own other, view_log own, load own other, \
      change_password own
      supervisor: view_cases own other, approve own other, override own other, keep own other, \
      defer own other, take_case own other, assign own other, snooze own other, dispute own other, appeal own other, answer_appeal other, offer own other, confirm_offer other, note_contact own other, \
      acknowledge own other, withdraw own other, confirm other, return other, review other, hand_over own other, release own other, freeze_package own other, \
      view_log own other, export_log own other, load own other, publish_document other, ask_erasure own other, erase other, write_template own other, confirm_template other, \
      change_password own
      policy_owner: view_cases own other, view_log own other, submit_document own other, \
      publish_document other, change_setting own other, change_password own
      auditor: view_cases own other, view_log own other, export_log own other, change_password own
      administrator: view_log own other, load own other, change_setting own other, \
      manage_users other, change_password own
      """;

  private static Set<String> allowed() {
    Set<String> allowed = new TreeSet<>();
    ALLOWED
        .lines()
        .forEach(line -> {
          String role = line.substring(0, line.indexOf(':'));
          for (String item : line.substring(line.indexOf(':') + 1).split(",")) {
            List<String> words = List.of(item.strip().split(" "));
            words
                .subList(1, words.size())
                .forEach(w -> allowed.add(role + " " + words.get(0) + " " + w));
          }
        });
    return allowed;
  }

  @Test
  void everyCombinationIsAsTheSecondListHasIt() {
    Set<String> found = new TreeSet<>();
    int combinations = 0;
    for (Role role : Role.values()) {
      for (Act act : Act.values()) {
        for (Ownership what : Ownership.values()) {
          combinations++;
          if (Permissions.allow(Set.of(role), act, what)) {
            String word = what == Ownership.OWN ? "own" : "other";
            found.add(role.code() + " " + act.code() + " " + word);
          }
        }
      }
    }
    assertEquals(allowed(), found);
    assertEquals(5 * Act.values().length * 2, combinations);
  }

  @Test
  void noSumOfRolesLetsAMakerConfirmOrPublishOrChangeTheirOwnRoles() {
    for (Set<Role> roles : allSetsOfRoles()) {
      for (Act act : List.of(Act.CONFIRM, Act.RETURN, Act.PUBLISH_DOCUMENT, Act.MANAGE_USERS)) {
        assertFalse(Permissions.allow(roles, act, Ownership.OWN), roles + " " + act);
      }
    }
  }

  @Test
  void severalRolesMayWhatAnyOfThemMay() {
    for (Set<Role> roles : allSetsOfRoles()) {
      for (Act act : Act.values()) {
        for (Ownership what : Ownership.values()) {
          boolean any = roles.stream().anyMatch(role -> Permissions.allow(Set.of(role), act, what));
          assertEquals(any, Permissions.allow(roles, act, what));
        }
      }
    }
  }

  @Test
  void whoIsNotActiveMayNothing() {
    DeskUser out = new DeskUser(1, 1, "x", EnumSet.allOf(Role.class), false, 1);
    DeskUser in = new DeskUser(1, 1, "x", EnumSet.allOf(Role.class), true, 1);
    for (Act act : Act.values()) {
      assertFalse(out.may(act, Ownership.OWN) || out.may(act, Ownership.OTHER));
      assertTrue(in.may(act, Ownership.OWN) || in.may(act, Ownership.OTHER));
    }
  }

  private static List<Set<Role>> allSetsOfRoles() {
    List<Set<Role>> sets = new ArrayList<>();
    for (int bits = 0; bits < 1 << Role.values().length; bits++) {
      Set<Role> roles = EnumSet.noneOf(Role.class);
      for (Role role : Role.values()) {
        if ((bits >> role.ordinal() & 1) == 1) {
          roles.add(role);
        }
      }
      sets.add(roles);
    }
    assertEquals(32, sets.size());
    return sets;
  }
}
