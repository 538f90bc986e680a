package org.limitdesk.domain.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.limitdesk.domain.borrower.LineHistory;
import org.limitdesk.domain.borrower.Row;

class KnownAtTest {
  private final LineHistory line =
      new Lines()
          .month(202601, 100, 0, 0)
          .month(202603, 100, 0, 0)
          .draw(20260131235959L, 10, 0)
          .draw(20260201000000L, 10, 0)
          .flag(0, 20260131, Row.NONE)
          .flag(1, 20260201, Row.NONE)
          .change(20260131, 200, 100)
          .change(20260301, 100, 50)
          .line();

  @Test
  void nothingLaterThanTheMonthIsLeft() {
    LineHistory then = KnownAt.month(line, 202601);
    assertEquals(1, then.months().size());
    assertEquals(1, then.draws().size());
    assertEquals(1, then.flags().size());
    assertEquals(1, then.limitChanges().size());
    assertEquals(line, KnownAt.month(line, 202603));
  }

  @Test
  void aMonthThatTheLineDoesNotHaveIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> KnownAt.month(line, 202602));
    assertThrows(IllegalArgumentException.class, () -> KnownAt.month(line, 202512));
  }
}
