package org.limitdesk.intake.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.intake.csv.CharSlice;

class CellParsersTest {
  private static final String MONEY = "months.limit";

  @ParameterizedTest
  @CsvSource({
    "months.limit, 0, 0",
    "months.limit, -0, 0",
    "months.limit, -0.00, 0",
    "months.limit, 007, 700",
    "months.limit, 1.5, 150",
    "months.limit, 1.50, 150",
    "months.limit, 1e+05, 10000000",
    "months.limit, 1.5e3, 150000",
    "months.limit, 1.555E1, 1555",
    "months.limit, 5e-2, 5",
    "months.limit, 0e99, 0",
    "months.limit, 90071992547409.91, 9007199254740991",
    "months.limit, 000000000000000000000000012.30, 1230",
    "months.dpd, 1e+02, 100",
    "months.dpd, 36500, 36500",
    "months.dpd, 1.5e1, 15",
    "borrowers.daily_rate, 0.0005, 50000",
    "borrowers.daily_rate, 0.00000001, 1",
    "borrowers.daily_rate, 1, 100000000",
    "borrowers.daily_rate, 5E-4, 50000",
    "months.month, 2026-03, 202603",
    "months.temp_until, 2024-02-29, 20240229",
    "draws.drawn_at, 2026-03-31T23:59:58, 20260331235958",
    "draws.drawn_at, 2026-03-31 23:59, 20260331235900",
    "months.status, charged_off, 3",
    "outcomes.bad, 1, 1",
    "outcomes.bad, false, 0",
    "outcomes.bad, true, 1",
  })
  void wellWrittenValuesAreHeldExactly(String column, String written, long held) {
    Cell cell = parse(column, written);
    assertNull(cell.reason());
    assertNull(cell.remark());
    assertEquals(held, cell.number());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "months.limit| +5 |a plus sign before the number",
        "months.limit|' 5'|blank before or after the number",
        "months.limit|'5 '|blank before or after the number",
        "months.limit|'5\u00A0'|blank before or after the number",
        "months.limit|'\u30005'|blank before or after the number",
        "months.limit|.5|a digit is needed on both sides of the point",
        "months.limit|-.5|a digit is needed on both sides of the point",
        "months.limit|5.|a digit is needed on both sides of the point",
        "months.limit|1.2.3|not a number",
        "months.limit|--5|not a number",
        "months.limit|-|not a number",
        "months.limit|NaN|not a number",
        "months.limit|Infinity|not a number",
        "months.limit|-inf|not a number",
        "months.limit|null|not a number",
        "months.limit|0x10|not a number",
        "months.limit|1L|not a number",
        "months.limit|1d|not a number",
        "months.limit|1f|not a number",
        "months.limit|1e|not a number",
        "months.limit|1e+|not a number",
        "months.limit|e5|not a number",
        "months.limit|1e100|not a number",
        "months.limit|1e1.5|not a number",
        "months.limit|\u22125|not a number",
        "months.limit|１２|digits other than the plain 0 to 9",
        "months.limit|١٢|digits other than the plain 0 to 9",
        "months.limit|1,000|a sign between the digits",
        "months.limit|1_000|a sign between the digits",
        "months.limit|1 000|a sign between the digits",
        "months.limit|1'000|a sign between the digits",
        "months.limit|12,50|a sign between the digits",
        "months.limit|¥5|a number only, without currency",
        "months.limit|5元|a number only, without currency",
        "months.limit|1.2万|a number only, without currency",
        "months.limit|5%|a number only, without currency",
        "months.limit|$5|a number only, without currency",
        "months.limit|1.500|more than two decimals",
        "months.limit|0.001|more than two decimals",
        "months.limit|1.5e-2|more than two decimals",
        "months.limit|-1|an amount cannot be negative",
        "months.limit|-0.01|an amount cannot be negative",
        "months.limit|-99999999999999999999|an amount cannot be negative",
        "months.limit|90071992547409.92|must be from 0 to 90071992547409.91",
        "months.limit|99999999999999999999999|must be from 0 to 90071992547409.91",
        "months.limit|1e99|must be from 0 to 90071992547409.91",
        "months.dpd|3.0|not a whole number",
        "months.dpd|3.5|not a whole number",
        "months.dpd|1e-1|not a whole number",
        "months.dpd|-1|a whole number cannot be negative",
        "months.dpd|36501|must be from 0 to 36500",
        "months.external_score|349|must be from 350 to 950",
        "months.external_score|951|must be from 350 to 950",
        "borrowers.daily_rate|1.01|must be from 0 to 1",
        "borrowers.daily_rate|0.000000001|more than eight decimals",
        "borrowers.daily_rate|0.05%|a number only, without currency",
        "months.month|2026-3|must be a month like 2026-03",
        "months.month|202603|must be a month like 2026-03",
        "months.month|2026-03-31|must be a month like 2026-03",
        "months.month|2026/03|must be a month like 2026-03",
        "months.month|２０２６-03|must be a month like 2026-03",
        "months.month|2026-13|there is no such month",
        "months.month|2026-00|there is no such month",
        "months.month|1899-12|must be from the year 1900 to 2199",
        "months.temp_until|2023-02-29|there is no such day",
        "months.temp_until|2026-04-31|there is no such day",
        "months.temp_until|2026-04-00|there is no such day",
        "months.temp_until|2026-4-1|must be a day like 2026-03-31",
        "months.temp_until|2026-04-1x|must be a day like 2026-03-31",
        "months.temp_until|20260401|must be a day like 2026-03-31",
        "months.temp_until|2026-04-01T00:00|must be a day like 2026-03-31",
        "months.temp_until|2200-01-01|must be from the year 1900 to 2199",
        "draws.drawn_at|2026-03-31|must be a local time like",
        "draws.drawn_at|2026-03-31T24:00|there is no such time of day",
        "draws.drawn_at|2026-03-31T10:60|there is no such time of day",
        "draws.drawn_at|2026-03-31T10:00:60|there is no such time of day",
        "draws.drawn_at|2026-03-31T1a:00|there is no such time of day",
        "draws.drawn_at|2026-02-30T10:00|there is no such day",
        "draws.drawn_at|2026-03-31T10:00Z|must be a local time like",
        "draws.drawn_at|2026-03-31T10:00:00.000|must be a local time like",
        "months.status|Active|must be one of active, suspended, closed, charged_off, transferred",
        "months.status|frozen|must be one of active",
        "months.status|' active'|must be one of active",
        "outcomes.bad|yes|must be 1, 0, true or false",
        "outcomes.bad|True|must be 1, 0, true or false",
        "outcomes.bad|2|must be 1, 0, true or false",
        "borrowers.name|a\u0000b|a control character (U+0000) in the text",
        "borrowers.name|a\u0007b|a control character (U+0007) in the text",
        "borrowers.name|a\u0085b|a control character (U+0085) in the text",
        "borrowers.name|a\uFFFDb|a character that could not be read",
      })
  void otherwiseWrittenValuesAreRefusedWithTheirReason(
      String column, String written, String reason) {
    Cell cell = parse(column, written);
    String given = cell.reason();
    assertNotNull(given, written);
    assertTrue(given.startsWith(reason), given);
    assertFalse(cell.hasValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"王小明", " kept as written ", "NULL", "two\nlines\tand a tab", "𠀀"})
  void textIsKeptAsItIsWritten(String written) {
    assertEquals(written, parse("borrowers.name", written).text());
  }

  @Test
  void textIsMeasuredInCharactersNotInCodeUnits() {
    assertNotNull(parse("borrowers.name", "𠀀".repeat(400)).text());
    assertEquals("longer than 400 characters", parse("borrowers.name", "x".repeat(401)).reason());
    assertEquals("longer than 400 characters", parse("borrowers.name", "𠀀".repeat(401)).reason());
  }

  @Test
  void onlyAMonthsBalanceMayBeNegativeAndCountsAsZero() {
    Cell balance = parse("months.balance", "-12.34");
    assertEquals(0, balance.number());
    assertEquals("negative, counted as 0", balance.remark());
    assertNull(balance.reason());
    assertNull(parse("months.balance", "-0.00").remark());
    assertNotNull(parse("months.balance", "-1.234").reason());
    assertNotNull(parse("months.paid", "-12.34").reason());
  }

  @Test
  void aCellIsForgottenWhenItIsCleared() {
    Cell cell = parse(MONEY, "x");
    assertNotNull(cell.reason());
    assertNull(cell.clear().reason());
    assertFalse(cell.hasValue());
  }

  private static Cell parse(String name, String written) {
    BookTable table = BookTable.named(name.substring(0, name.indexOf('.'))).orElseThrow();
    int column = table.indexOf(name.substring(name.indexOf('.') + 1));
    Cell cell = new Cell();
    CellParsers.of(table, table.columns().get(column)).parse(CharSlice.of(written), cell);
    return cell;
  }
}
