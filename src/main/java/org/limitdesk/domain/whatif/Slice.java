package org.limitdesk.domain.whatif;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Some of a trial's proposals: what they come to, and their numbers in the trial's result, so that
 * one goes from a figure to its lines.
 */
public final class Slice {
  private int[] numbers = new int[16];
  private int lines;
  private long cut;
  private long saved;
  private long income;
  private int unpriced;

  void add(TrialResult result, int number) {
    numbers = lines < numbers.length ? numbers : Arrays.copyOf(numbers, lines * 2);
    numbers[lines++] = number;
    cut += result.cut(number);
    saved += result.saved(number);
    Long givenUp = result.income(number);
    income += givenUp == null ? 0 : givenUp;
    unpriced += givenUp == null ? 1 : 0;
  }

  /** How many lines. */
  public int lines() {
    return lines;
  }

  /** The limit that is cut, in fen. */
  public long cut() {
    return cut;
  }

  /** The expected loss saved, in fen. */
  public long saved() {
    return saved;
  }

  /** The income given up on the lines where it is known, in fen; null where it is on none. */
  public @Nullable Long income() {
    return lines > 0 && unpriced == lines ? null : income;
  }

  /** On how many lines the income given up is not known. */
  public int unpriced() {
    return unpriced;
  }

  /** Their numbers in the result, rising. */
  public int[] numbers() {
    return Arrays.copyOf(numbers, lines);
  }
}
