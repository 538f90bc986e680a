package org.limitdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.scoring.BreakdownLine;
import org.limitdesk.domain.scoring.FieldValue;

class LineValueTest {
  private static @Nullable Object of(FieldValue... values) {
    BigDecimal none = BigDecimal.ZERO;
    return LineValue.of(
        new BreakdownLine("c", List.of(values), "all", none, none, none, none, null, null, null));
  }

  @Test
  void aCharacteristicThatLooksAtNothingHasNoValue() {
    assertNull(of());
  }

  @Test
  void numbersStayNumbersAndSeveralAreJoined() {
    FieldValue number = new FieldValue("x", 1.5, null);
    FieldValue word = new FieldValue("w", Double.NaN, "a");
    FieldValue missing = new FieldValue("m", Double.NaN, null);
    assertEquals(1.5, of(number));
    assertEquals("a", of(word));
    assertNull(of(missing));
    assertEquals("1.5, a, null", of(number, word, missing));
  }
}
