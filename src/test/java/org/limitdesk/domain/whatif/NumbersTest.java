package org.limitdesk.domain.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.borrower.Row;

class NumbersTest {
  @Test
  void whateverIsPutInComesOut() {
    SplittableRandom random = new SplittableRandom(7);
    long[] edges = {
      0, 1, -1, Row.NONE, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE + 1L, 1L << 40
    };
    for (int round = 0; round < 200; round++) {
      int kinds = 1 + random.nextInt(edges.length);
      List<Long> put = new ArrayList<>();
      Numbers numbers = new Numbers();
      for (int i = 0; i < random.nextInt(3_000); i++) {
        long value = edges[random.nextInt(kinds)];
        put.add(value);
        numbers.add(value);
      }
      check(put, numbers);
      numbers.trim();
      check(put, numbers);
    }
  }

  private static void check(List<Long> put, Numbers numbers) {
    assertEquals(put.size(), numbers.size());
    for (int i = 0; i < put.size(); i++) {
      assertEquals(put.get(i), numbers.at(i));
    }
  }

  @Test
  void oneValueForAllTakesNoRoom() {
    Numbers numbers = new Numbers();
    for (int i = 0; i < 5_000; i++) {
      numbers.add(100);
    }
    assertEquals(0, numbers.bytes());
    numbers.add(101);
    numbers.trim();
    assertTrue(numbers.bytes() == 4 * 5_001, numbers.bytes() + " bytes");
  }
}
