package org.limitdesk.domain.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowPartsTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 20})
  void everyRowIsInOnePartAndPartsStandInTheirOrder(int count) {
    try (ExecutorService others = Executors.newFixedThreadPool(4)) {
      List<List<Integer>> found =
          new RowParts(others, count)
              .of(11, (from, to) -> IntStream.range(from, to).boxed().toList());
      assertEquals(count, found.size());
      assertEquals(
          IntStream.range(0, 11).boxed().toList(), found.stream().flatMap(List::stream).toList());
    }
  }

  @Test
  void whatAPartThrowsIsThrown() {
    try (ExecutorService others = Executors.newFixedThreadPool(2)) {
      RowParts parts = new RowParts(others, 3);
      IllegalStateException thrown =
          assertThrows(
              IllegalStateException.class, () -> parts.of(9, RowPartsTest::failAtTheFirst));
      assertEquals("row 0", thrown.getMessage());
    }
  }

  private static int failAtTheFirst(int from, int to) {
    if (from == 0) {
      throw new IllegalStateException("row 0");
    }
    return to;
  }
}
