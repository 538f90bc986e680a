package org.limitdesk.domain.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0, 0",
    "5, 0, 1",
    "0, 5, 0",
    "1, 3, 0.3333",
    "2, 3, 0.6667",
    "1, 20000, 0.0001",
    "1, 20001, 0",
    "3, 2, 1.5",
    "9007199254740991, 1, 1000000",
    "9007199254740991, 9007199254740991, 1",
    "4503599627370496, 9007199254740991, 0.5",
  })
  void aRatioHasFourDecimalsHalfUp(long part, long whole, String ratio) {
    assertEquals(ratio, Share.text(Share.ratio(part, whole)));
  }

  @Test
  void everyRatioIsTheRoundedQuotient() {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 20_000; i++) {
      long whole = 1 + random.nextLong(1L << random.nextInt(1, 53));
      long part = random.nextLong(whole * 2);
      BigDecimal exact =
          new BigDecimal(part).divide(new BigDecimal(whole), 4, RoundingMode.HALF_UP);
      assertEquals(0, exact.compareTo(Share.decimal(Share.ratio(part, whole))));
    }
  }

  @Test
  void aProductIsRoundedOnceToSixDecimals() {
    assertEquals("1", Share.text(Share.product(List.of())));
    assertEquals("0.000001", Share.text(Share.product(List.of(100_000L, 50_000L))));
    assertEquals(
        "0.729", Share.text(Share.product(List.of(90_000_000L, 90_000_000L, 90_000_000L))));
  }

  @ParameterizedTest
  @CsvSource({"0.00005, 0.0001", "0.12345, 0.1235", "1, 1", "0.99995, 1", "0.00004999, 0"})
  void whatIsMeasuredHasFourDecimals(double value, String text) {
    assertEquals(text, Share.text(Share.measured(value)));
  }
}
