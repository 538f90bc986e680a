package org.limitdesk.domain.whatif;

import java.util.Arrays;

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

  void add(TrialResult result, int number) {
    numbers = lines < numbers.length ? numbers : Arrays.copyOf(numbers, lines * 2);
    numbers[lines++] = number;
    cut += result.cut(number);
    saved += result.saved(number);
    income += result.income(number);
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

  /** The income given up, in fen. */
  public long income() {
    return income;
  }

  /** Their numbers in the result, rising. */
  public int[] numbers() {
    return Arrays.copyOf(numbers, lines);
  }
}
