package org.limitdesk.workflow;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.limitdesk.domain.audit.CanonicalJson;
import org.limitdesk.domain.scoring.BookSpread;

/** How the spread of a book stands among the facts of an assessment. */
final class SpreadJson {
  private static final String BINS = "bin_lines";
  private static final String SCORES = "score_lines";

  private SpreadJson() {}

  static Map<String, Object> of(BookSpread spread) {
    Map<String, Object> scores = new LinkedHashMap<>();
    spread.scoreLines().forEach((score, lines) -> scores.put(score.toString(), lines));
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put(BINS, spread.binLines());
    facts.put(SCORES, scores);
    return facts;
  }

  /** Empty where these facts were kept without it. */
  static Optional<BookSpread> read(String facts) {
    Map<String, ?> json = CanonicalJson.parseObject(facts.getBytes(StandardCharsets.UTF_8));
    if (!(json.get(BINS) instanceof List<?> bins) || !(json.get(SCORES) instanceof Map<?, ?> map)) {
      return Optional.empty();
    }
    List<List<Long>> lines = new ArrayList<>();
    for (Object each : bins) {
      lines.add(
          each instanceof List<?> list
              ? list.stream().map(SpreadJson::number).toList()
              : List.of());
    }
    TreeMap<Long, Long> scores = new TreeMap<>();
    map.forEach((score, count) -> scores.put(number(score), number(count)));
    return Optional.of(new BookSpread(lines, scores));
  }

  private static Long number(Object value) {
    return Long.valueOf(String.valueOf(value));
  }
}
