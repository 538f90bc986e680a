package org.limitdesk.domain.audit;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Takes a body's members out of the object, each once and each of its own type. */
final class LogBodyReader {
  private static final Set<String> MEMBERS =
      Set.of("v", "seq", "prev", "at", "actor", "kind", "data", "texts");

  private final Map<String, ?> members;

  LogBodyReader(Map<String, ?> members) {
    this.members = members;
  }

  LogBody body() {
    if (integer("v") != LogBody.VERSION) {
      throw new CanonicalJsonException("is of a version that is not known here");
    }
    for (String name : members.keySet()) {
      if (!MEMBERS.contains(name)) {
        throw new CanonicalJsonException("has a member '" + name + "' that version 1 has not");
      }
    }
    return new LogBody(
        integer("seq"),
        hash("prev", member("prev", String.class)),
        integer("at"),
        member("actor", String.class),
        member("kind", String.class),
        object("data"),
        texts());
  }

  private long integer(String name) {
    return member(name, Long.class);
  }

  @SuppressWarnings("unchecked") // the keys of a parsed object are strings
  private Map<String, ?> object(String name) {
    return (Map<String, ?>) member(name, Map.class);
  }

  private Map<String, Hash> texts() {
    if (!members.containsKey("texts")) {
      return Map.of();
    }
    Map<String, Hash> texts = new HashMap<>();
    object("texts").forEach((name, hex) -> texts.put(name, hash("texts", hex)));
    if (texts.isEmpty()) {
      throw new CanonicalJsonException("has a member 'texts' with nothing in it");
    }
    return Map.copyOf(texts);
  }

  private static Hash hash(String name, Object hex) {
    try {
      return Hash.ofHex((String) hex);
    } catch (IllegalArgumentException | ClassCastException e) {
      throw new CanonicalJsonException("has no hash in '" + name + "'", e);
    }
  }

  private <T> T member(String name, Class<T> type) {
    Object value = members.get(name);
    if (!type.isInstance(value)) {
      throw new CanonicalJsonException("has no proper '" + name + "'");
    }
    return type.cast(value);
  }
}
