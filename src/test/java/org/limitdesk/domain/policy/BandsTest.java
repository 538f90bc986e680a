package org.limitdesk.domain.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandsTest {
  private static final Bands BANDS =
      Bands.from(List.of(new BigDecimal("0.3"), new BigDecimal("0.6")));

  @ParameterizedTest
  @CsvSource({
    "-1, 0, below 0.3",
    "0.2999, 0, below 0.3",
    "0.3, 1, 0.3 to 0.6",
    "0.5999, 1, 0.3 to 0.6",
    "0.6, 2, from 0.6",
    "7, 2, from 0.6",
  })
  void bandsAreClosedBelowAndOpenAbove(double value, int band, String label) {
    assertEquals(band, BANDS.of(value));
    assertEquals(label, BANDS.label(band));
    assertEquals(3, BANDS.count());
  }

  @Test
  void withoutEdgesThereIsOneBand() {
    assertEquals(0, Bands.from(List.of()).of(5));
    assertEquals("all", Bands.from(List.of()).label(0));
  }

  @Test
  void everyHeldShareFallsWhereItsDecimalFalls() {
    for (int i = 0; i < 10_000; i++) {
      Bands one = Bands.from(List.of(BigDecimal.valueOf(i, 4)));
      assertEquals(1, one.of(LimitMatrix.fraction(i * 10_000L)), "at " + i);
      assertEquals(0, one.of(LimitMatrix.fraction(i * 10_000L - 1)), "below " + i);
    }
  }

  @Test
  void edgesRiseAndRowsAreOfOneLength() {
    List<BigDecimal> same = List.of(BigDecimal.ONE, BigDecimal.ONE);
    assertThrows(IllegalArgumentException.class, () -> Bands.from(same));
    List<List<Long>> ragged = List.of(List.of(1L), List.of(1L, 2L));
    assertThrows(IllegalArgumentException.class, () -> ShareTable.of(ragged));
  }
}
