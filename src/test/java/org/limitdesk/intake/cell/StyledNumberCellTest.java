package org.limitdesk.intake.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.Column;
import org.limitdesk.intake.csv.CharSlice;

class StyledNumberCellTest {
  private static final NumberStyle CHINESE =
      new NumberStyle(
          ',',
          '.',
          List.of("¥", "￥"),
          Map.of("元", BigDecimal.ONE, "万", new BigDecimal(10_000), "万元", new BigDecimal(10_000)));
  private static final NumberStyle GERMAN = new NumberStyle('.', ',', List.of(), Map.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,234.50|123450",
        "12,345,678|1234567800",
        "1234|123400",
        "¥ 1,000|100000",
        "-¥5|-1",
        "3万|3000000",
        "3万元|3000000",
        "1.2345 万|1234500",
        "5元|500",
      })
  void aStyleIsReadAsItIsDeclared(String written, long held) {
    Cell cell = parse(CHINESE, NumberSteps.NONE, "limit", written);
    if (held < 0) {
      assertEquals("an amount cannot be negative", cell.reason());
    } else {
      assertNull(cell.reason());
      assertEquals(held, cell.number());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,23",
        "1,2345",
        ",123",
        "1,,234",
        "1234,567",
        "元",
        "¥",
        "1.2.3",
        "5元元",
        "1.23456789万"
      })
  void anotherStyleIsRefused(String written) {
    assertNotNull(parse(CHINESE, NumberSteps.NONE, "limit", written).reason());
  }

  @Test
  void theDecimalSignMayBeAComma() {
    assertEquals(123_450, parse(GERMAN, NumberSteps.NONE, "limit", "1.234,50").number());
    assertNotNull(parse(GERMAN, NumberSteps.NONE, "limit", "1234.50").reason());
    assertNotNull(parse(GERMAN, NumberSteps.NONE, "limit", "1,2,3").reason());
  }

  @Test
  void theStepsAreTakenInOrder() {
    NumberSteps steps = new NumberSteps(new BigDecimal(30), new BigDecimal(100), new BigDecimal(5));
    assertEquals(40, parse(NumberStyle.PLAIN, steps, "dpd", "2").number());
    assertEquals(5, parse(NumberStyle.PLAIN, steps, "dpd", "4").number());
    assertEquals("not a whole number", parse(NumberStyle.PLAIN, steps, "dpd", "0.01").reason());
  }

  private static Cell parse(NumberStyle style, NumberSteps steps, String name, String written) {
    Column column = BookTable.MONTHS.columns().get(BookTable.MONTHS.indexOf(name));
    Cell cell = new Cell();
    new StyledNumberCell(BookTable.MONTHS, column, style, steps).parse(CharSlice.of(written), cell);
    return cell;
  }
}
