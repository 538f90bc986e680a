package org.limitdesk.ui.kit;

import java.util.AbstractList;
import java.util.List;
import java.util.function.IntFunction;
import javafx.collections.ListChangeListener;
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
    if (numbers.length > 0) {
      // A table would look for its selected row among all new ones, and have each of them made.
      replace(new int[0]);
    }
    replace(now);
  }

  /** Whether it shows the rows of these numbers, in this order. */
  public boolean shows(int[] those) {
    return java.util.Arrays.equals(numbers, those);
  }

  private void replace(int[] now) {
    List<T> before = new Rows<>(numbers, maker);
    numbers = now;
    fireChange(new Replaced<>(this, before));
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

  /** All rows gave way to others. The usual change would make every row that went. */
  private static final class Replaced<T> extends ListChangeListener.Change<T> {
    private final List<T> before;
    private boolean ahead = true;

    Replaced(WindowList<T> list, List<T> before) {
      super(list);
      this.before = before;
    }

    @Override
    public boolean next() {
      boolean is = ahead;
      ahead = false;
      return is;
    }

    @Override
    public void reset() {
      ahead = true;
    }

    @Override
    public int getFrom() {
      return 0;
    }

    @Override
    public int getTo() {
      return getList().size();
    }

    @Override
    public List<T> getRemoved() {
      return before;
    }

    @Override
    protected int[] getPermutation() {
      return new int[0];
    }
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
