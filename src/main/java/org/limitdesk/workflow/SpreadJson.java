package org.limitdesk.workflow;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.limitdesk.domain.audit.CanonicalJson;
import org.limitdesk.domain.scoring.BookSpread;

/** How the spread of a book stands among the facts of an assessment. */
final class SpreadJson {
  private static final String POINTS = "point_lines";
  private static final String SUMS = "point_sums";
  private static final String SCORES = "score_lines";

  private SpreadJson() {}

  static Map<String, Object> of(BookSpread spread) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put(POINTS, spread.pointLines().stream().map(SpreadJson::words).toList());
    facts.put(SUMS, spread.pointSums().stream().map(BigDecimal::toPlainString).toList());
    facts.put(SCORES, words(spread.scoreLines()));
    return facts;
  }

  private static Map<String, Long> words(SortedMap<?, Long> lines) {
    Map<String, Long> words = new LinkedHashMap<>();
    lines.forEach((points, count) -> words.put(points.toString(), count));
    return words;
  }

  /** Empty where these facts were kept without it. */
  static Optional<BookSpread> read(String facts) {
    Map<String, ?> json = CanonicalJson.parseObject(facts.getBytes(StandardCharsets.UTF_8));
    if (!(json.get(POINTS) instanceof List<?> points)
        || !(json.get(SUMS) instanceof List<?> sums)
        || !json.containsKey(SCORES)) {
      return Optional.empty();
    }
    List<SortedMap<BigDecimal, Long>> lines = new ArrayList<>();
    for (Object each : points) {
      lines.add(counts(each, BigDecimal::new));
    }
    return Optional.of(
        new BookSpread(
            lines,
            sums.stream().map(each -> new BigDecimal(String.valueOf(each))).toList(),
            counts(json.get(SCORES), Long::valueOf)));
  }

  private static <K extends Comparable<K>> SortedMap<K, Long> counts(
      Object json, Function<String, K> key) {
    SortedMap<K, Long> counts = new TreeMap<>();
    if (json instanceof Map<?, ?> map) {
      map.forEach((points, count) ->
          counts.put(key.apply(String.valueOf(points)), Long.valueOf(String.valueOf(count))));
    }
    return counts;
  }
}
