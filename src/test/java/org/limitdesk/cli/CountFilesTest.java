package org.limitdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.report.table.Workbook;
import tools.jackson.databind.JsonNode;

/** What the terminal counts, as files beside what it prints. */
class CountFilesTest {
  @TempDir private Path folder;
  private TestBook book;

  @BeforeEach
  void load() {
    book =
        new TestBook(folder)
            .write(
                "borrowers.csv",
                "borrower_id,region,opened_on",
                "C-1,=1+1,2026-01-15",
                "C-2,浙江,2026-01-20",
                "C-3,浙江,2025-06-01")
            .write(
                "months.csv",
                TestBook.MONTHS,
                "C-1,2026-02,1000.00,100.00,0",
                "C-2,2026-02,1000.00,300.50,45",
                "C-3,2026-02,1000.00,0.00,0",
                "C-1,2026-03,1000.00,100.00,20",
                "C-2,2026-03,1000.00,300.50,75",
                "C-3,2026-03,1000.00,0.00,0");
    book.load("borrowers.csv", "months.csv");
  }

  private List<String> csv(String command, String... options) throws IOException {
    Path file = book.path(command + ".csv");
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("--csv", file.toString()));
    book.ask(command, all.toArray(String[]::new)).expect(0);
    return Files.readAllLines(file);
  }

  @Test
  void trendsAreTheMonthsThatArePrinted() throws IOException {
    List<String> lines = csv("trends");
    assertEquals(
        "\uFEFFmeasure,month,lines,balance,M0,M1,M2,M3,M4,M5,M6,M6+,rate_30,rate_60,rate_90,npl,"
            + "rate_30_lagged,rate_60_lagged,rate_90_lagged",
        lines.getFirst());
    assertEquals(3, lines.size());
    JsonNode march = book.ask("trends").expect(0).json().get("months").get(1);
    String rate = march.get("rate_60").asString();
    assertTrue(
        lines
            .get(2)
            .startsWith(
                "balance,2026-03,3,400.50,0.00,100.00,0.00,300.50,0.00,0.00,0.00,0.00,"
                    + rate
                    + ","
                    + rate
                    + ",0,0,"),
        lines.get(2));
  }

  @Test
  void segmentsStandInTheirOwnColumnAndAreNoFormulas() throws IOException {
    List<String> lines = csv("trends", "--by", "region", "--measure", "count");
    assertTrue(lines.getFirst().startsWith("\uFEFFsegment,measure,month,lines"), lines.getFirst());
    assertEquals(5, lines.size());
    assertTrue(
        lines.stream().anyMatch(line -> line.startsWith("'=1+1,count,2026-03,1,100.00,0,1,")));
  }

  @Test
  void rollsFlowsAndVintagesAreTablesToo() throws IOException {
    List<String> rolls = csv("roll", "--from", "2026-02", "--to", "2026-03");
    assertEquals("balance,2026-02,2026-03,M2,300.50,0,0,0,1,0,0,0,0,0,0,0,0,0", rolls.get(3));
    List<String> flows = csv("flow", "--measure", "count");
    assertEquals("count,2026-03,0.5,,1,,,,,,0,", flows.get(1));
    List<String> vintages = csv("vintage", "--worst", "M2");
    assertTrue(
        vintages.contains("count,lines,M2,no,2026-01,2,yes,1,0.5"), String.join("\n", vintages));
  }

  @Test
  void workbookHoldsNumbersAndTheLogKnowsOfBothFiles() throws IOException {
    Path xlsx = book.path("t.xlsx");
    book.ask("trends", "--xlsx", xlsx.toString(), "--csv", book.path("t.csv").toString()).expect(0);
    Workbook rows = Workbook.of(Files.readAllBytes(xlsx));
    assertEquals("measure", rows.at("A1").value());
    assertEquals(new Workbook.Stored("n", "400.50", "#,##0.00"), rows.at("D3"));
    assertEquals(0, rows.formulas());
    Path log = book.path("log.jsonl");
    book.run("log", "export", book.file().toString(), log.toString()).expect(0);
    String entries = Files.readString(log);
    for (String name : List.of("t.xlsx", "t.csv")) {
      String data =
          "\"data\":{\"figure\":\"trends\",\"file\":\"" + name + "\",\"what\":\"figure\"}";
      assertTrue(entries.contains(data), name);
    }
  }

  @Test
  void fileThatIsThereIsRefusedBeforeAnythingIsCounted() throws IOException {
    Path csv = Files.writeString(book.path("t.csv"), "mine");
    Path xlsx = book.path("t.xlsx");
    Run run = book.ask("trends", "--xlsx", xlsx.toString(), "--csv", csv.toString()).expect(3);
    assertEquals("LD-114", run.errorCode());
    assertEquals("mine", Files.readString(csv));
    assertFalse(Files.exists(xlsx));
  }
}
