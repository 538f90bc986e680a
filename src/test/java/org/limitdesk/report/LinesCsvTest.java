package org.limitdesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.borrower.LineStatus;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.LineFacts;
import org.limitdesk.domain.trend.Standings;

/** A line of a list as a spreadsheet reads it. */
class LinesCsvTest {
  private static final LineFacts OPEN =
      new LineFacts(
          1,
          2_400_000,
          123_450,
          45,
          LineStatus.ACTIVE,
          Bucket.M2,
          List.of(),
          Map.of("region", "浙江, \"north\"", "vintage", "2023-08", "tier", "high"),
          548,
          1_096);

  @Test
  void cellsStandUnderTheirColumns() {
    assertEquals(
        "borrower_id,month,status,limit,balance,dpd,bucket,region,industry,purpose,product,campaign,"
            + "opened,score,pd,tier",
        LinesCsv.header());
    assertEquals(
        "C-1,2026-03,active,24000.00,1234.50,45,M2,\"浙江, \"\"north\"\"\",,,,,2023-08,548.0,0.1096,"
            + "high",
        LinesCsv.line("C-1", 202603, OPEN));
  }

  @Test
  void whatIsNotKnownIsEmpty() {
    LineFacts closed =
        new LineFacts(
            2, 0, 0, 0, LineStatus.CLOSED, null, List.of(), Map.of(), Double.NaN, Standings.NO_PD);
    assertEquals(
        "\"a,b\",2026-03,closed,0.00,0.00,0,,,,,,,,,,", LinesCsv.line("a,b", 202603, closed));
  }
}
