package org.limitdesk.report.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.limitdesk.report.table.Table.Column;
import org.limitdesk.report.table.Workbook.Stored;

/** A table as a file, read back as other programs read it. */
class TableFileTest {
  private static final Table TABLE =
      new Table(
          "逾期率 (按余额)",
          "全部组合",
          List.of(
              Column.of("Segment"),
              Column.of("Month"),
              Column.of("Day"),
              new Column("M1", "M1, balance in ¥"),
              Column.of("Lines"),
              new Column("30+", "30+ by balance"),
              Column.of("Change"),
              Column.of("Score")),
          List.of(
              List.of(
                  new Cell.Text("=HYPERLINK(\"http://x\",\"浙江\")"),
                  new Cell.Month(202603),
                  new Cell.Day(LocalDate.of(2026, 4, 14)),
                  new Cell.Money(123_450),
                  new Cell.Count(12_345),
                  new Cell.Rate(0.012345678, 2),
                  new Cell.Points(-0.0006, 2),
                  new Cell.Decimal(548.5, 1)),
              List.of(
                  new Cell.Text("-2+3"),
                  Cell.NONE,
                  Cell.NONE,
                  new Cell.Money(-1),
                  new Cell.Count(0),
                  Cell.NONE,
                  Cell.NONE,
                  Cell.NONE)));

  @Test
  void csvHasPlainFiguresUnderFullNamesAndNoFormula() throws IOException {
    assertEquals(
        "\uFEFFSegment,Month,Day,\"M1, balance in ¥\",Lines,30+ by balance,Change,Score\r\n"
            + "\"'=HYPERLINK(\"\"http://x\"\",\"\"浙江\"\")\",2026-03,2026-04-14,1234.50,12345,0.012345678,-0.0006,548.5\r\n"
            + "'-2+3,,,-0.01,0,,,\r\n",
        new String(TableFile.csv(TABLE), StandardCharsets.UTF_8));
  }

  @Test
  void workbookHasNumbersWithFormatsAndNoFormula() throws IOException {
    byte[] file = TableFile.xlsx(TABLE);
    Workbook cells = Workbook.of(file);
    assertEquals(new Stored("text", "逾期率 (按余额)", ""), cells.at("A1"));
    assertEquals("全部组合", cells.at("A2").value());
    assertEquals("30+ by balance", cells.at("F4").value());
    assertEquals(new Stored("text", "=HYPERLINK(\"http://x\",\"浙江\")", ""), cells.at("A5"));
    assertEquals(new Stored("text", "-2+3", ""), cells.at("A6"));
    assertEquals(new Stored("n", "46082.0", "yyyy-mm"), cells.at("B5"));
    assertEquals(new Stored("n", "46126.0", "yyyy-mm-dd"), cells.at("C5"));
    assertEquals(new Stored("n", "1234.50", "#,##0.00"), cells.at("D5"));
    assertEquals(new Stored("n", "12345", "#,##0"), cells.at("E5"));
    assertEquals(new Stored("n", "0.012345678", "0.00%"), cells.at("F5"));
    assertEquals(new Stored("n", "-6.0E-4", "+0.00%;-0.00%;0.00%"), cells.at("G5"));
    assertEquals(new Stored("n", "548.5", "0.0"), cells.at("H5"));
    assertFalse(cells.names().contains("F6"), "what is not known is no cell");
    assertEquals(0, cells.formulas());
  }

  @Test
  void wordsArriveAsTheyWereWhateverTheyLookLike() throws IOException {
    List<String> words =
        List.of(
            " 007 ",
            "_x0041_",
            "a<b>&\"c'",
            "line\nline",
            "额度😀",
            "\u0001bell",
            "x".repeat(40_000));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XlsxRows rows = new XlsxRows(bytes, "a/b:[c]*?")) {
      rows.head(List.of("word"));
      for (String word : words) {
        rows.row(List.of(new Cell.Text(word)));
      }
    }
    Workbook cells = Workbook.of(bytes.toByteArray());
    assertEquals(" 007 ", cells.at("A2").value());
    assertEquals("_x005F_x0041_", cells.at("A3").value(), "which a spreadsheet reads as _x0041_");
    assertEquals("a<b>&\"c'", cells.at("A4").value());
    assertEquals("line\nline", cells.at("A5").value());
    assertEquals("额度😀", cells.at("A6").value());
    assertTrue(cells.at("A7").value().endsWith("bell"));
    assertEquals(XlsxRows.LONGEST, cells.at("A8").value().length());
  }

  @Test
  void longListIsWrittenWholeInPieces() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XlsxRows rows = new XlsxRows(bytes, "lines")) {
      rows.head(List.of("id", "balance"));
      for (int i = 0; i < 2_500; i++) {
        rows.row(List.of(new Cell.Text("C-" + i), new Cell.Money(i)));
      }
    }
    Workbook cells = Workbook.of(bytes.toByteArray());
    assertEquals(2 * 2_501, cells.names().size());
    assertEquals("C-2499", cells.at("A2501").value());
    assertEquals("24.99", cells.at("B2501").value());
  }

  @Test
  void rowThatDoesNotFitItsColumnsIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Table("t", "", List.of(Column.of("a")), List.of(List.of())));
  }

  @Test
  void columnBeforeTheOthersHasItsValueInEveryRow() {
    Table with = TABLE.within(Column.of("Shown"), new Cell.Text("Whole book"));
    assertEquals("Shown", with.columns().getFirst().full());
    assertEquals(9, with.rows().getLast().size());
    assertEquals(new Cell.Text("Whole book"), with.rows().getLast().getFirst());
  }
}
