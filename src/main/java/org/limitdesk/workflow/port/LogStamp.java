package org.limitdesk.workflow.port;

import java.util.Map;
import org.limitdesk.domain.audit.FreeText;

/**
 * Who does something, when, and what they wrote: what an entry of the log needs beside its facts.
 *
 * @param actor as the log names people: {@code user:5}, {@code os:lin}
 * @param at in milliseconds since 1970 UTC
 * @param texts by name
 */
public record LogStamp(String actor, long at, Map<String, FreeText> texts) {
  public LogStamp {
    texts = Map.copyOf(texts);
  }
}
