package org.limitdesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.borrower.LineStatus;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.LineFacts;
import org.limitdesk.domain.trend.Standings;
import org.limitdesk.report.table.Cell;

/** A line of a list as a spreadsheet reads it. */
class LineCellsTest {
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

  private static String csv(String id, LineFacts line) {
    return CsvText.line(LineCells.row(id, 202603, line).stream().map(Cell::plain).toList());
  }

  @Test
  void cellsStandUnderTheirColumns() {
    assertEquals(
        "borrower_id,month,status,limit,balance,dpd,bucket,region,industry,purpose,product,campaign,"
            + "opened,score,pd,tier",
        String.join(",", LineCells.heads()));
    assertEquals(
        "C-1,2026-03,active,24000.00,1234.50,45,M2,\"浙江,"
            + " \"\"north\"\"\",,,,,2023-08,548,0.1096,high\r\n",
        csv("C-1", OPEN));
    assertEquals(LineCells.heads().size(), LineCells.row("C-1", 202603, OPEN).size());
  }

  @Test
  void whatIsNotKnownIsEmpty() {
    LineFacts closed =
        new LineFacts(
            2, 0, 0, 0, LineStatus.CLOSED, null, List.of(), Map.of(), Double.NaN, Standings.NO_PD);
    assertEquals("\"a,b\",2026-03,closed,0.00,0.00,0,,,,,,,,,,\r\n", csv("a,b", closed));
  }
}
