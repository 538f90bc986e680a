package org.limitdesk.domain.decision;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.limitdesk.domain.Code;

/**
 * Who may do what. A person may do what any of their roles may. No role may confirm or publish what
 * one made oneself, so no sum of roles may either, and nobody changes their own roles.
 */
public final class Permissions {
  private static final String TABLE =
      """
                        officer  supervisor  policy_owner  auditor  administrator
      view_cases        any      any         any           any      never
      approve           any      any         never         never    never
      override          any      any         never         never    never
      keep              any      any         never         never    never
      defer             any      any         never         never    never
      take_case         any      any         never         never    never
      assign            never    any         never         never    never
      snooze            any      any         never         never    never
      dispute           any      any         never         never    never
      appeal            any      any         never         never    never
      answer_appeal     others   others      never         never    never
      offer             any      any         never         never    never
      confirm_offer     never    others      never         never    never
      note_contact      any      any         never         never    never
      acknowledge       any      any         never         never    never
      withdraw          own      any         never         never    never
      confirm           never    others      never         never    never
      return            never    others      never         never    never
      review            never    others      never         never    never
      hand_over         any      any         never         never    never
      release           any      any         never         never    never
      freeze_package    any      any         never         never    never
      view_log          own      any         any           any      any
      export_log        never    any         never         any      never
      load              any      any         never         never    any
      submit_document   never    never       any           never    never
      publish_document  never    others      others        never    never
      ask_erasure       never    any         never         never    never
      erase             never    others      never         never    never
      write_template    never    any         never         never    never
      confirm_template  never    others      never         never    never
      change_setting    never    never       any           never    any
      manage_users      never    never       never         never    others
      change_password   own      own         own           own      own
      """;

  private static final Map<Act, Map<Role, Grant>> GRANTS = read();

  private Permissions() {}

  /** How far that role may do that. */
  public static Grant grant(Role role, Act act) {
    return GRANTS.getOrDefault(act, Map.of()).getOrDefault(role, Grant.NEVER);
  }

  /** Whether somebody with these roles may do that to something of one's own or of another's. */
  public static boolean allow(Set<Role> roles, Act act, Ownership what) {
    return roles.stream().anyMatch(role -> grant(role, act).covers(what));
  }

  private static Map<Act, Map<Role, Grant>> read() {
    List<List<String>> rows =
        TABLE.lines().map(line -> Stream.of(line.strip().split(" +")).toList()).toList();
    List<Role> roles = rows.getFirst().stream().map(word -> Code.of(Role.class, word)).toList();
    Map<Act, Map<Role, Grant>> grants = new EnumMap<>(Act.class);
    for (List<String> row : rows.subList(1, rows.size())) {
      Map<Role, Grant> byRole = new EnumMap<>(Role.class);
      for (int i = 0; i < roles.size(); i++) {
        byRole.put(roles.get(i), Code.of(Grant.class, row.get(i + 1)));
      }
      grants.put(Code.of(Act.class, row.getFirst()), byRole);
    }
    return grants;
  }
}
