package org.limitdesk.domain.collections;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * What collections came to in one month.
 *
 * @param month yyyymm
 * @param stages each of them
 * @param writtenOff principal, fen, the book's own part
 * @param recovered on principal that had been written off, fen, the book's own part; such lines are
 *     in no stage any more
 */
public record MonthResult(
    int month, Map<Stage, StageMonth> stages, long writtenOff, long recovered) {
  public MonthResult {
    stages = new EnumMap<>(stages);
  }

  /** One stage's. */
  public StageMonth of(Stage stage) {
    return Objects.requireNonNull(stages.get(stage));
  }
}
