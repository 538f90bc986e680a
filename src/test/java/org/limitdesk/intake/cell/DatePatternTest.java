package org.limitdesk.intake.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.intake.csv.CharSlice;

class DatePatternTest {

  @ParameterizedTest
  @CsvSource({
    "months.month, yyyyMM, 202603, 202603",
    "months.month, yyyy/M, 2026/3, 202603",
    "months.month, yyyy-MM-dd, 2026-03-31, 202603",
    "months.temp_until, yyyyMMdd, 20240229, 20240229",
    "months.temp_until, yyyy年M月d日, 2026年3月1日, 20260301",
    "draws.drawn_at, dd.MM.yyyy HH:mm, 31.03.2026 07:05, 20260331070500",
    "draws.drawn_at, yyyyMMddHHmmss, 20260331235958, 20260331235958",
    "draws.drawn_at, yyyy-MM-ddTHH:mm:ss, 2026-03-31T23:59:58, 20260331235958",
  })
  void datesAreReadAsThePatternSays(String column, String pattern, String written, long held) {
    Cell cell = parse(column, pattern, written);
    assertNull(cell.reason());
    assertEquals(held, cell.number());
  }

  @ParameterizedTest
  @CsvSource({
    "months.month, yyyyMM, 20263",
    "months.month, yyyyMM, 2026-03",
    "months.month, yyyyMM, 202613",
    "months.month, yyyy/M, 2026/123",
    "months.month, yyyy-MM-dd, 2026-02-30",
    "months.temp_until, yyyyMMdd, 20230229",
    "months.temp_until, yyyyMMdd, 2023022",
    "months.temp_until, yyyyMMdd, 202302281",
    "draws.drawn_at, yyyyMMddHHmm, 202603312460",
  })
  void otherDatesAreRefused(String column, String pattern, String written) {
    assertNotNull(parse(column, pattern, written).reason());
  }

  @ParameterizedTest
  @ValueSource(strings = {"yy", "yyyyy", "yyyyMMM", "yyyyMMyyyy", "yyyy-MM-dd'x'hh", "week"})
  void whatIsNoPatternIsNone(String written) {
    assertNull(DatePattern.of(written));
  }

  private static Cell parse(String name, String pattern, String written) {
    BookTable table = BookTable.named(name.substring(0, name.indexOf('.'))).orElseThrow();
    int column = table.indexOf(name.substring(name.indexOf('.') + 1));
    DatePattern known = DatePattern.of(pattern);
    assertNotNull(known, pattern);
    Cell cell = new Cell();
    new PatternCell(table.columns().get(column), known).parse(CharSlice.of(written), cell);
    return cell;
  }
}
