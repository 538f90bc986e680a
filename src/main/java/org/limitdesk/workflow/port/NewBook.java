package org.limitdesk.workflow.port;

import java.util.Map;

/**
 * What a new book starts with.
 *
 * @param actor who makes it, as the log names people
 * @param currency three letters, ISO 4217
 * @param settings by name, such as {@code business_date}
 */
public record NewBook(String actor, String currency, Map<String, String> settings) {
  public NewBook {
    settings = Map.copyOf(settings);
  }
}
