package org.limitdesk.ui.policy;

import java.util.AbstractList;

/** Numbers of lines as the rows of a table, none of them boxed before it is seen. */
final class Numbered extends AbstractList<Integer> {
  private final int[] numbers;

  Numbered(int[] numbers) {
    this.numbers = numbers;
  }

  @Override
  public Integer get(int place) {
    return numbers[place];
  }

  @Override
  public int size() {
    return numbers.length;
  }
}
