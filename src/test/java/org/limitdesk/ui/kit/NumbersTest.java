package org.limitdesk.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
  private final Numbers english = new Numbers(Language.EN);
  private final Numbers chinese = new Numbers(Language.ZH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "123450 | 1,234.50 | ¥1,234.50",
        "5 | 0.05 | ¥0.05",
        "0 | 0.00 | ¥0.00",
        "-1080000 | −10,800.00 | −¥10,800.00",
        "100000000 | 1,000,000.00 | ¥1,000,000.00",
        "9223372036854775807 | 92,233,720,368,547,758.07 | ¥92,233,720,368,547,758.07"
      })
  void moneyIsWrittenToTheFen(long fen, String inTable, String alone) {
    assertEquals(inTable, english.money(fen));
    assertEquals(inTable, chinese.money(fen));
    assertEquals(alone, english.yuan(fen));
  }

  @Test
  void limitIsWrittenInWholeYuanAsLongAsItIsWhole() {
    assertEquals("24,000", english.limit(2_400_000));
    assertEquals("¥24,000", english.limitYuan(2_400_000));
    assertEquals("24,000.10", english.limit(2_400_010));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "18194000000 | ¥181.94 m | 1.82 亿元",
        "609300000000 | ¥6.09 bn | 60.93 亿元",
        "1000000 | ¥10,000 | 1.00 万元",
        "999900 | ¥9,999 | ¥9,999",
        "123456 | ¥1,234.56 | ¥1,234.56",
        "99999999999 | ¥1.00 bn | 10.00 亿元",
        "-18194000000 | −¥181.94 m | −1.82 亿元",
        "0 | ¥0 | ¥0"
      })
  void largeSumIsSaidInItsLargestUnit(long fen, String inEnglish, String inChinese) {
    assertEquals(inEnglish, english.sum(fen));
    assertEquals(inChinese, chinese.sum(fen));
  }

  @Test
  void rateIsRoundedHalfUpFromTheDecimalThatOneSees() {
    assertEquals("10.96%", english.rate(0.1096, 2));
    assertEquals("1.01%", english.rate(0.01005, 2));
    assertEquals("45.0%", chinese.rate(0.45, 1));
  }

  @Test
  void changeHasItsSignUnlessItReadsAsNothing() {
    assertEquals("−45.0%", english.rateSigned(-0.45, 1));
    assertEquals("+27.3%", english.rateSigned(0.273, 1));
    assertEquals("0.0%", english.rateSigned(0.0001, 1));
    assertEquals("0.0%", english.rateSigned(-0.0001, 1));
    assertEquals("−10,800.00", english.moneyChange(-1_080_000));
    assertEquals("+83.00", english.moneyChange(8_300));
    assertEquals("0.00", english.moneyChange(0));
    assertEquals("+12", english.countChange(12));
  }

  @Test
  void differenceOfRatesIsSaidInPoints() {
    assertEquals("+0.06 pp", english.points(0.0006, 2));
    assertEquals("+0.06 个百分点", chinese.points(0.0006, 2));
    assertEquals("−33.6pp", chinese.pointsShort(-0.336, 1));
  }

  @Test
  void factorHasTheDecimalsThatAHandSumNeeds() {
    assertEquals("× 0.70", english.factor(new BigDecimal("0.7")));
    assertEquals("× 0.728769", english.factor(new BigDecimal("0.728769")));
    assertEquals("× 1.00", english.factor(new BigDecimal("1.000000")));
    assertEquals("× 10.00", english.factor(BigDecimal.TEN));
  }
}
