package org.limitdesk.intake.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.Row;
import org.limitdesk.intake.IntakeException;
import org.limitdesk.intake.LoadWarning;
import org.limitdesk.intake.RowFailure;
import org.limitdesk.intake.RowSource;

class CsvRowSourceTest {
  private static final String HEADER = "borrower_id,month,limit,balance,dpd\n";

  @TempDir private Path folder;

  @Test
  void columnsMayComeInAnyOrderAndCaseAndUnknownOnesAreReported() throws IOException {
    Loaded loaded =
        load("\uFEFF DPD ,note,\"Balance\",LIMIT,month,borrower_id,\r\n3,x,1.5,2,2026-03,B1,\r\n");
    Row row = new Row(BookTable.MONTHS).set("borrower_id", "B1").set("month", 202603);
    row.set("limit", 200).set("balance", 150).set("dpd", 3).set("status", 0);
    assertEquals(List.of(row), loaded.rows());
    assertEquals(List.of("note", "(column 7)"), loaded.file().ignoredColumns());
    assertEquals(
        Map.of(BookTable.MONTHS, new TreeSet<>(Set.of(0, 1, 2, 3, 4))), loaded.file().columns());
    assertEquals("UTF-8 with BOM", loaded.file().exam().encoding().label());
  }

  @Test
  void aMonthWithoutAStatusIsActive() throws IOException {
    Loaded loaded =
        load(
            "borrower_id,month,limit,balance,dpd,status\n"
                + "B1,2026-03,1,1,0,\n"
                + "B2,2026-03,1,1,0,closed\n");
    int status = BookTable.MONTHS.indexOf("status");
    assertEquals(0, loaded.rows().get(0).number(status));
    assertEquals(2, loaded.rows().get(1).number(status));
    assertTrue(loaded.file().columns().getOrDefault(BookTable.MONTHS, Set.of()).contains(status));
  }

  @Test
  void allBadCellsOfARowAreNamedAndTheRowsAroundItComeThrough() throws IOException {
    Loaded loaded = load(HEADER + "B1,2026-03,1,1,0\n\n,2026-13,x,1,-1\nB2,2026-03,1,1,0\n");
    assertEquals(
        List.of(
            new RowFailure(4, "borrower_id", "", "required, but empty"),
            new RowFailure(4, "month", "2026-13", "there is no such month"),
            new RowFailure(4, "limit", "x", "not a number"),
            new RowFailure(4, "dpd", "-1", "a whole number cannot be negative")),
        loaded.failures());
    assertEquals(3, loaded.fileRows().size());
    assertEquals(List.of("B1", "B2"), loaded.rows().stream().map(Row::borrowerId).toList());
  }

  @Test
  void aCellOfBlanksIsEmpty() throws IOException {
    Loaded loaded = load(HEADER + "B1,2026-03,  ,1,0\n\u3000,2026-03,1,1,0\n");
    assertEquals(
        List.of(
            new RowFailure(2, "limit", "  ", "required, but empty"),
            new RowFailure(3, "borrower_id", "\u3000", "required, but empty")),
        loaded.failures());
  }

  @Test
  void tooFewAndTooManyFieldsAreNamed() throws IOException {
    Loaded loaded = load(HEADER + "B1,2026-03,1\nB2,2026-03,1,1,0,extra,more\nB3,2026-03,1,1,0\n");
    assertEquals(
        List.of(
            new RowFailure(2, "balance", "", "row has 3 of 5 fields"),
            new RowFailure(3, "", "extra", "row has 7 fields, not 5")),
        loaded.failures());
    assertEquals(1, loaded.rows().size());
  }

  @Test
  void aNegativeBalanceCountsAsZeroWithAWarningThatLeavesSetAsideRowsOut() throws IOException {
    Loaded loaded =
        load(
            "borrower_id,month,limit,Balance,dpd\n"
                + "B1,2026-03,1,-5,0\n"
                + "B2,2026-03,1,-6,0\n"
                + "B3,2026-03,x,-7,0\n");
    assertEquals(
        List.of(new LoadWarning("Balance", "negative, counted as 0", 2)), loaded.warnings());
    assertEquals(0, loaded.rows().get(0).number(BookTable.MONTHS.indexOf("balance")));
    assertEquals(1, loaded.failures().size());
  }

  @Test
  void strayQuotesCostTheirOwnRowsOnly() throws IOException {
    StringBuilder text = new StringBuilder(HEADER);
    for (int i = 0; i < 10_000; i++) {
      String id = i == 3000 ? "\"B3000" : i == 5000 ? "B\"5000" : i == 7000 ? "\"B\"7000" : "B" + i;
      text.append(id).append(",2026-03,100,50.25,0\n");
    }
    Loaded loaded = load(text.toString());
    assertEquals(9997, loaded.rows().size());
    assertEquals(
        List.of(3002L, 5002L, 7002L), loaded.failures().stream().map(RowFailure::line).toList());
    assertTrue(loaded.failures().stream().allMatch(f -> f.column().equals("borrower_id")));
    assertEquals("\"B3000,2026-03,100,50.25,0", loaded.failures().get(0).value());
  }

  @Test
  void chineseTextComesThroughInBothEncodings() throws IOException {
    String text = "borrower_id,name,region\nB1,王小明,广东\nB2,欧阳𠀀,\"北京,海淀\"\n";
    for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
      Path path = Loaded.write(folder, "borrowers.csv", text, charset);
      Loaded loaded = Loaded.of(path, IntakeChoice.NONE);
      assertEquals(charset.name(), loaded.file().exam().encoding().label());
      assertEquals("欧阳𠀀", loaded.rows().get(1).text(1));
      assertEquals("北京,海淀", loaded.rows().get(1).text(BookTable.BORROWERS.indexOf("region")));
    }
  }

  @Test
  void bytesInAnotherEncodingSetTheirRowAside() throws IOException {
    Path path =
        Loaded.write(
            folder,
            "borrowers.csv",
            "borrower_id,name,city\nB1,Caf\u00E9,x\nB2,y,z\n",
            StandardCharsets.ISO_8859_1);
    Loaded loaded = Loaded.of(path, IntakeChoice.NONE);
    assertEquals(
        List.of(new RowFailure(2, "name", "Caf\uFFFD", "not valid UTF-8 text")), loaded.failures());
    assertEquals(1, loaded.rows().size());
  }

  @Test
  void longValuesAreCutInFailures() throws IOException {
    Loaded loaded =
        load(HEADER + "B1," + "9".repeat(199) + "𠀀x,1,1,0\nB2,\"" + "8".repeat(500) + "\n");
    assertEquals("9".repeat(199), loaded.failures().get(0).value());
    assertEquals(200, loaded.failures().get(1).value().length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "borrowers|borrower_id,birth_date,birth_year|B1,1990-05-01,1991|birth_year|1991|birth_year"
            + " and birth_date disagree",
        "draws|borrower_id,drawn_at,amount|B1,2026-03-01T10:00,0.00|amount|0.00|a draw of 0",
        "flags|borrower_id,kind,from,to|B1,fraud,2026-03-02,2026-03-01|to|2026-03-01|to is before"
            + " from",
        "arrangements|id,borrower_id,kind,state,from,to|A,B1,hold,kept,2026-03-02,2026-03-01|to|2026-03-01|to"
            + " is before from",
        "complaints|id,borrower_id,received,closed|C,B1,2026-03-02,2026-03-01|closed|2026-03-01|closed"
            + " is before received",
      })
  void valuesThatContradictEachOtherAreNamed(
      String table, String header, String row, String column, String value, String reason)
      throws IOException {
    Loaded loaded = Loaded.of(folder, table + ".csv", header + "\n" + row + "\n");
    assertEquals(List.of(new RowFailure(2, column, value, reason)), loaded.failures());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "borrowers|borrower_id,birth_date,birth_year|B1,1990-05-01,1990",
        "draws|borrower_id,drawn_at,amount|B1,2026-03-01T10:00,0.01",
        "flags|borrower_id,kind,from,to|B1,fraud,2026-03-01,2026-03-01",
        "flags|borrower_id,kind,from,to|B1,fraud,2026-03-01,",
        "complaints|id,borrower_id,received,closed|C,B1,2026-03-01,2026-03-02",
      })
  void valuesThatAgreeComeThrough(String table, String header, String row) throws IOException {
    Loaded loaded = Loaded.of(folder, table + ".csv", header + "\n" + row + "\n");
    assertEquals(List.of(), loaded.failures());
    assertEquals(1, loaded.rows().size());
  }

  @Test
  void progressGoesFromZeroToOne() throws IOException {
    Path path =
        Loaded.write(folder, "months.csv", HEADER + "B1,2026-03,1,1,0\n", StandardCharsets.UTF_8);
    try (RowSource source = CsvFiles.examine(path, IntakeChoice.NONE).open()) {
      assertNotNull(source.next());
      assertTrue(source.progress() > 0 && source.progress() <= 1);
      assertNull(source.next());
      assertEquals(1, source.progress());
      assertNull(source.next());
    }
  }

  @Test
  void aFileThatGrowsWhileItIsReadIsNoticed() throws IOException {
    Path path =
        Loaded.write(folder, "months.csv", HEADER + "B1,2026-03,1,1,0\n", StandardCharsets.UTF_8);
    IntakeFile file = CsvFiles.examine(path, IntakeChoice.NONE);
    Files.writeString(path, "B2,2026-03,1,1,0\n", StandardOpenOption.APPEND);
    try (RowSource source = file.open()) {
      assertNotNull(source.next());
      assertNotNull(source.next());
      assertEquals("LD-207", assertThrows(IntakeException.class, source::next).code());
    }
  }

  @Test
  void aFileThatChangesWithoutGrowingIsNoticed() throws IOException {
    String rows = HEADER + "B1,2026-03,1,1,0\n";
    Path path = Loaded.write(folder, "months.csv", rows, StandardCharsets.UTF_8);
    IntakeFile file = CsvFiles.examine(path, IntakeChoice.NONE);
    Files.writeString(path, rows.replace("B1", "B2"));
    try (RowSource source = file.open()) {
      assertNotNull(source.next());
      assertEquals("LD-207", assertThrows(IntakeException.class, source::next).code());
      assertEquals("LD-207", assertThrows(IntakeException.class, source::next).code());
    }
  }

  private Loaded load(String months) throws IOException {
    return Loaded.of(folder, "months.csv", months);
  }
}
