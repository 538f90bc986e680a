package org.limitdesk.domain.audit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What is to be logged, before it has a place in the chain.
 *
 * @param kind what happened, in lower-case words joined by underscores: {@code load}
 * @param actor who did it, with where that name comes from: {@code os:lin}
 * @param at when, in milliseconds since 1970 UTC
 * @param data the facts, in the types of {@link CanonicalJson}; nothing that may have to be erased
 * @param texts what people wrote, by name ({@code note}); stored apart from the entry
 */
public record LogDraft(
    String kind, String actor, long at, Map<String, ?> data, Map<String, FreeText> texts) {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

  public LogDraft {
    requireName("kind", kind);
    texts.keySet().forEach(name -> requireName("text's name", name));
    if (actor.isBlank()) {
      throw new IllegalArgumentException("an entry has an actor");
    }
    data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
    texts = Map.copyOf(texts);
  }

  /** A draft without free text. */
  public LogDraft(String kind, String actor, long at, Map<String, ?> data) {
    this(kind, actor, at, data, Map.of());
  }

  private static void requireName(String what, String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "a %s is lower-case words joined by underscores, not '%s'".formatted(what, name));
    }
  }
}
