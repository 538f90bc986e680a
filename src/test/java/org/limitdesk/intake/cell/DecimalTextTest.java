package org.limitdesk.intake.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.limitdesk.intake.csv.CharSlice;

class DecimalTextTest {
  private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE / 20);

  @Test
  void everyNumberAgreesWithExactDecimalArithmetic() {
    Random random = new Random(20260331);
    DecimalText decimal = new DecimalText();
    for (int i = 0; i < 200_000; i++) {
      String text = number(random);
      assertTrue(decimal.read(CharSlice.of(text)), text);
      BigDecimal wanted = new BigDecimal(text);
      long held = decimal.scaled(2);
      BigDecimal scaled = wanted.movePointRight(2);
      if (wanted.scale() > 2) {
        assertEquals(DecimalText.TOO_FINE, held, text);
      } else if (scaled.abs().compareTo(MOST) < 0) {
        assertEquals(scaled.longValueExact(), held, text);
      } else if (scaled.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
        assertEquals(DecimalText.TOO_LARGE, held, text);
      }
    }
  }

  @Test
  void aFactorIsExactAndDropsZerosOnly() {
    assertEquals(1_234_500, multiplied("1.2345", "10000"));
    assertEquals(1234, multiplied("1234", "0.01"));
    assertEquals(0, multiplied("0.000", "10000"));
    assertEquals(DecimalText.TOO_FINE, multiplied("1.2345678", "10000"));
    assertEquals(DecimalText.TOO_LARGE, multiplied("999999999999999999", "10000"));
  }

  private static long multiplied(String text, String factor) {
    DecimalText decimal = new DecimalText();
    assertTrue(decimal.read(CharSlice.of(text)));
    decimal.multiply(new BigDecimal(factor));
    return decimal.scaled(2);
  }

  private static String number(Random random) {
    StringBuilder text = new StringBuilder(random.nextBoolean() ? "" : "-");
    digits(random, text, 1 + random.nextInt(random.nextInt(4) == 0 ? 25 : 8));
    if (random.nextBoolean()) {
      digits(random, text.append('.'), 1 + random.nextInt(4));
    }
    if (random.nextInt(3) == 0) {
      text.append(random.nextBoolean() ? 'e' : 'E').append(random.nextBoolean() ? "+" : "");
      digits(random, text, 1 + random.nextInt(2));
    }
    return text.toString();
  }

  private static void digits(Random random, StringBuilder text, int count) {
    for (int i = 0; i < count; i++) {
      text.append((char) ('0' + random.nextInt(10)));
    }
  }
}
