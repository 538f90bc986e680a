package org.limitdesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTextTest {
  @Test
  void cellsWithCommasQuotesOrLinesAreQuoted() {
    assertEquals(
        "a,\"b,c\",\"d\"\"e\",\"f\ng\",\r\n",
        CsvText.line(List.of("a", "b,c", "d\"e", "f\ng", "")));
  }

  @Test
  void whatASpreadsheetWouldReckonIsText() {
    assertEquals("'=1+1,'@x,'-x,'+x\r\n", CsvText.line(List.of("=1+1", "@x", "-x", "+x")));
  }

  @Test
  void whatAProgramReadsArrivesAsItIs() {
    assertEquals("=1+1,-x,\"@,\"\r\n", CsvText.exact("=1+1", "-x", "@,"));
  }

  @Test
  void numberWithItsSignStaysANumber() {
    assertEquals("-0.45000000,12,+3\r\n", CsvText.line(List.of("-0.45000000", "12", "+3")));
  }
}
