package org.limitdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One command that was run.
 *
 * @param status its exit status
 * @param out what stood on standard output
 * @param err what stood on standard error
 */
public record Run(int status, String out, String err) {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  /** The same run, after a look at its status. */
  public Run expect(int expected) {
    assertEquals(expected, status, () -> out + err);
    return this;
  }

  /** Standard output as the one JSON object that it must be. */
  public JsonNode json() {
    JsonNode node = JSON.readTree(out);
    assertEquals(true, node.isObject(), out);
    return node;
  }

  /** The code of the error that standard output tells of. */
  public String errorCode() {
    return json().at("/error/code").asString();
  }
}
