package org.limitdesk.cli;

import java.io.PrintStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** Where a command's result goes: words for a person, or one JSON object for a program. */
final class Output {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Option(names = "--json", description = "Print one JSON object instead of words.")
  private boolean json;

  private final PrintStream out;

  Output(PrintStream out) {
    this.out = out;
  }

  boolean isJson() {
    return json;
  }

  /** Prints the object, or the words where no JSON was asked for. */
  void print(Map<String, @Nullable Object> object, String words) {
    out.println(json ? JSON.writeValueAsString(object) : words.stripTrailing());
  }

  static String json(Map<String, ?> object) {
    return JSON.writeValueAsString(object);
  }
}
