package org.limitdesk.domain.handover;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A user of the desk, as the book knows them.
 *
 * @param roles codes, in order
 */
public record HandedPerson(long user, String name, List<String> roles, boolean active) {
  private static final Set<String> MEMBERS = Set.of("user", "name", "roles", "active");

  Map<String, Object> facts() {
    Map<String, Object> facts = new TreeMap<>();
    facts.put("user", user);
    facts.put("name", name);
    facts.put("roles", roles);
    facts.put("active", active);
    return facts;
  }

  static HandedPerson read(Facts facts) {
    facts.only(MEMBERS);
    return new HandedPerson(
        facts.number("user"), facts.text("name"), facts.texts("roles"), facts.flag("active"));
  }
}
