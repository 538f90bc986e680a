package org.limitdesk.ui.kit;

import java.util.AbstractList;
import java.util.function.IntFunction;
import javafx.collections.ObservableListBase;

/**
 * A long list of which only the rows that are looked at are made: it holds one number for each row,
 * and makes the row of a number when somebody asks for it. A table over it shows a million rows as
 * fast as a hundred.
 *
 * @param <T> a row
 */
public final class WindowList<T> extends ObservableListBase<T> {
  private final IntFunction<T> maker;
  private int[] numbers = new int[0];

  /**
   * @param maker makes the row of a number; quick, since a table asks for it on every pulse
   */
  public WindowList(IntFunction<T> maker) {
    this.maker = maker;
  }

  /** Shows the rows of these numbers, in this order; the array is not copied. */
  public void show(int[] now) {
    int[] before = numbers;
    beginChange();
    numbers = now;
    nextReplace(0, now.length, new Rows<>(before, maker));
    endChange();
  }

  /** The rows from one index to another, the latter left out, are to be made anew. */
  public void touch(int from, int to) {
    beginChange();
    for (int i = Math.max(0, from); i < Math.min(to, numbers.length); i++) {
      nextUpdate(i);
    }
    endChange();
  }

  /** The number of the row at that index. */
  public int number(int index) {
    return numbers[index];
  }

  /** Where the row of that number stands; −1 where it is not shown. */
  public int indexOfNumber(int number) {
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] == number) {
        return i;
      }
    }
    return -1;
  }

  /** The numbers from one index to another, the latter left out. */
  public int[] numbers(int from, int to) {
    int begin = Math.min(Math.max(0, from), numbers.length);
    return java.util.Arrays.copyOfRange(
        numbers, begin, Math.max(begin, Math.min(to, numbers.length)));
  }

  @Override
  public T get(int index) {
    return maker.apply(numbers[index]);
  }

  @Override
  public int size() {
    return numbers.length;
  }

  /** Rows that were shown before; made as late as the others. */
  private static final class Rows<T> extends AbstractList<T> {
    private final int[] numbers;
    private final IntFunction<T> maker;

    Rows(int[] numbers, IntFunction<T> maker) {
      this.numbers = numbers;
      this.maker = maker;
    }

    @Override
    public T get(int index) {
      return maker.apply(numbers[index]);
    }

    @Override
    public int size() {
      return numbers.length;
    }
  }
}
