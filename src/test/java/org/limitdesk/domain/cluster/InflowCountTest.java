package org.limitdesk.domain.cluster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.trend.BookColumns;
import org.limitdesk.domain.trend.BucketEdges;
import org.limitdesk.domain.trend.MonthColumns;
import org.limitdesk.domain.trend.Segments;

/** Eight lines over three months, counted by hand; the fourth month of the calendar is missing. */
class InflowCountTest {
  private static final char NONE = MonthColumns.ABSENT;

  // Stays M0; falls to M1; jumps to M2; was in M1 before; left; closed; its region unknown;
  // co-lent.
  private static final char[][] DPD = {
    {0, 0, 0, 10, 0, 0, 0, 0},
    {0, 5, 31, 20, NONE, 0, 9, 30},
    {12, 12, 12, 12, 12, 12, 12, 12}
  };

  private static final List<Integer> MONTHS = List.of(202601, 202602, 202604);

  @Test
  void inflowIsWhoeverWasInM0AMonthAgoAndIsInM1Now() throws IOException {
    List<InflowTable> tables = InflowCount.of(new Small(), BucketEdges.STANDARD, 202604, () -> {});
    assertEquals(List.of(CellKind.CAMPAIGN), tables.stream().map(InflowTable::by).toList());
    InflowTable table = tables.getFirst();
    assertEquals(202601, table.month(0));
    assertArrayEquals(new boolean[] {false, true, false, false}, table.known());
    int east = table.cells().indexOf("east");
    assertArrayEquals(new long[] {0, 6, 0, 0}, table.lines()[east]);
    assertArrayEquals(new long[] {0, 2, 0, 0}, table.inflow()[east]);
    assertArrayEquals(new long[] {0, 1500, 0, 0}, table.inflowBalance()[east]);
    assertArrayEquals(new long[] {7, 5, 0, 7}, table.openLines()[east]);
    assertArrayEquals(new long[] {6500, 4500, 0, 6500}, table.exposure()[east]);
    int unknown = table.cells().indexOf(Segments.UNKNOWN);
    assertArrayEquals(new long[4], table.lines()[unknown]);
  }

  private record Small() implements BookColumns {
    @Override
    public List<Integer> months() {
      return MONTHS;
    }

    @Override
    public MonthColumns month(int month) {
      int place = MONTHS.indexOf(month);
      byte[] status = new byte[8];
      status[5] = (byte) (place == 1 ? 2 : 0);
      long[] balance = new long[8];
      java.util.Arrays.fill(balance, 1000);
      int[] shares = new int[8];
      java.util.Arrays.fill(shares, (int) Fen.WHOLE);
      shares[7] = (int) Fen.WHOLE / 2;
      return new MonthColumns(month, DPD[place], status, balance, balance, shares);
    }

    @Override
    public List<String> fields() {
      return List.of("campaign");
    }

    @Override
    public Optional<Segments> segments(String field) {
      return field.equals("campaign") ? Optional.of(new Campaigns()) : Optional.empty();
    }
  }

  private record Campaigns() implements Segments {
    @Override
    public List<String> names() {
      return List.of("east", UNKNOWN);
    }

    @Override
    public int of(int borrower, int month) {
      return borrower == 6 ? 1 : 0;
    }
  }
}
