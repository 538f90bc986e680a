package org.limitdesk.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.limitdesk.cli.TestBook;
import tools.jackson.databind.JsonNode;

/** What the program counts, in the same lines as {@link Recount}. */
final class TrendsLines {
  private TrendsLines() {}

  static List<String> whole(TestBook book, String measure) {
    return lines(book.ask("trends", "--measure", measure).expect(0).json().get("months"));
  }

  static Map<String, List<String>> by(TestBook book, String measure, String field) {
    Map<String, List<String>> all = new TreeMap<>();
    JsonNode answer = book.ask("trends", "--measure", measure, "--by", field).expect(0).json();
    for (JsonNode segment : answer.get("segments")) {
      all.put(segment.get("segment").asString(), lines(segment.get("months")));
    }
    return all;
  }

  private static List<String> lines(JsonNode months) {
    List<String> lines = new ArrayList<>();
    for (JsonNode month : months) {
      List<String> buckets = new ArrayList<>();
      month.get("buckets").forEach(value -> buckets.add(value.asString()));
      lines.add(
          String.join(
              " ",
              month.get("month").asString(),
              month.get("lines").asString(),
              month.get("balance").asString(),
              buckets.toString(),
              rate(month, "rate_30"),
              rate(month, "rate_60"),
              rate(month, "rate_90"),
              rate(month, "npl")));
    }
    return lines;
  }

  private static String rate(JsonNode month, String name) {
    JsonNode value = month.get(name);
    return value.isNull() ? "null" : Double.toString(value.asDouble());
  }
}
