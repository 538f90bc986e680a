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
    add(number, result.cut(number), result.saved(number), result.givenUp(number));
  }

  /**
   * A proposal with what it comes to, in fen.
   *
   * @param givenUp {@link Proposals#UNKNOWN} where it is not known
   */
  void add(int number, long limitCut, long lossSaved, long givenUp) {
    numbers = lines < numbers.length ? numbers : Arrays.copyOf(numbers, lines * 2);
    numbers[lines++] = number;
    cut += limitCut;
    saved += lossSaved;
    if (givenUp == Proposals.UNKNOWN) {
      unpriced++;
    } else {
      income += givenUp;
    }
  }

  /** Takes in another's, whose numbers are all greater. */
  void append(Slice next) {
    int all = lines + next.lines;
    numbers = all <= numbers.length ? numbers : Arrays.copyOf(numbers, all);
    System.arraycopy(next.numbers, 0, numbers, lines, next.lines);
    lines = all;
    cut += next.cut;
    saved += next.saved;
    income += next.income;
    unpriced += next.unpriced;
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
