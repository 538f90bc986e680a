package org.limitdesk.domain.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FenTest {
  @Test
  void aShareIsTheExactProductRoundedHalfUp() {
    Random random = new Random(7);
    for (int i = 0; i < 200_000; i++) {
      long fen = random.nextLong() >>> (1 + random.nextInt(63));
      long share = random.nextInt(4) == 0 ? Fen.WHOLE / 2 : random.nextInt((int) Fen.WHOLE + 1);
      assertEquals(exact(fen, share), Fen.share(fen, share), () -> fen + " at " + share);
    }
    assertEquals(exact(Long.MAX_VALUE, 99_999_999), Fen.share(Long.MAX_VALUE, 99_999_999));
  }

  private static long exact(long fen, long share) {
    return BigDecimal.valueOf(fen)
        .multiply(BigDecimal.valueOf(share, 8))
        .setScale(0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 100000000, 0",
    "1, 50000000, 1",
    "1, 49999999, 0",
    "3, 50000000, 2",
    "9007199254740991, 100000000, 9007199254740991",
    "9007199254740991, 0, 0"
  })
  void knownShares(long fen, long share, long expected) {
    assertEquals(expected, Fen.share(fen, share));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.00",
    "5, 0.05",
    "-5, -0.05",
    "120050, 1200.50",
    "9007199254740991, 90071992547409.91",
    "100000000000000000, 1000000000000000.00"
  })
  void anAmountIsWrittenWithTwoDecimals(long fen, String text) {
    assertEquals(text, Fen.decimal(fen));
  }
}
