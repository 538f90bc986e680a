package org.limitdesk.domain.scoring.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.limitdesk.domain.borrower.LineHistory;

/**
 * How many other lenders it is worth paying off. What a card sees of them only falls with each that
 * is paid off, so halving finds every number at which one of its bounds is crossed, however many
 * lenders a file gives a borrower; paying off more up to the next one changes no bin.
 */
final class Settling {
  private final Forward forward;
  private final ValueCells cells;
  private final Runnable check;
  private final int months;
  private final List<Integer> found = new ArrayList<>();

  private Settling(Forward forward, ValueCells cells, int months, Runnable check) {
    this.forward = forward;
    this.cells = cells;
    this.months = months;
    this.check = check;
  }

  /** The numbers worth trying, 0 first. */
  static List<Integer> worthTrying(LineHistory line, ValueCells cells, int months, Runnable check) {
    Settling settling = new Settling(new Forward(line), cells, months, check);
    int all = Math.clamp(line.now().otherLenders(), 0, Integer.MAX_VALUE);
    settling.found.add(0);
    settling.between(0, settling.cells(0), all, settling.cells(all));
    return settling.found;
  }

  private int[] cells(int settled) {
    check.run();
    return cells.of(forward.after(new Conduct(months, false, false, settled, 0)));
  }

  private void between(int low, int[] atLow, int high, int[] atHigh) {
    if (Arrays.equals(atLow, atHigh)) {
      return;
    }
    if (high - low == 1) {
      found.add(high);
      return;
    }
    int middle = low + (high - low) / 2;
    int[] atMiddle = cells(middle);
    between(low, atLow, middle, atMiddle);
    between(middle, atMiddle, high, atHigh);
  }
}
