package org.limitdesk.intake.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.Row;
import org.limitdesk.intake.LoadWarning;

/** The shipped layout of the public file of card holders in Taiwan, 2005. */
class CreditCardClientsTest {
  private static final String LAYOUT = "default-of-credit-card-clients";
  private static final Path PUBLISHED =
      Path.of("../shared/data/uci-credit-default/UCI_Credit_Card.csv");
  private static final String HEADER =
      "\"ID\",\"LIMIT_BAL\",\"SEX\",\"EDUCATION\",\"MARRIAGE\",\"AGE\",\"PAY_0\",\"PAY_2\",\"PAY_3\",\"PAY_4\",\"PAY_5\",\"PAY_6\",\"BILL_AMT1\",\"BILL_AMT2\",\"BILL_AMT3\",\"BILL_AMT4\",\"BILL_AMT5\",\"BILL_AMT6\",\"PAY_AMT1\",\"PAY_AMT2\",\"PAY_AMT3\",\"PAY_AMT4\",\"PAY_AMT5\",\"PAY_AMT6\",\"default.payment.next.month\"\n";

  @Test
  void oneRowBecomesABorrowerSixMonthsAndAnOutcome(@TempDir Path folder) throws IOException {
    String row =
        "8,1e+05,2,5,0,23,2,-1,-2,0,9,1,11876,380,601,221,-159,567,380,601,0,581,1687,1542,1\n";
    Path file = folder.resolve("cards.csv");
    Files.writeString(file, HEADER + row);
    Loaded loaded = load(file);
    assertEquals(List.of(), loaded.failures());
    assertEquals(8, loaded.rows().size());
    assertEquals(borrower(), loaded.rows().get(0));
    assertEquals(month(200504, 567, 30, 1542), loaded.rows().get(1));
    assertEquals(month(200505, 0, 270, 1687), loaded.rows().get(2));
    assertEquals(month(200506, 221, 0, 581), loaded.rows().get(3));
    assertEquals(month(200509, 11876, 60, 380), loaded.rows().get(6));
    Row outcome = new Row(BookTable.OUTCOMES).set("borrower_id", "8").set("month", 200509);
    assertEquals(outcome.set("horizon_months", 1).set("bad", 1), loaded.rows().get(7));
    assertEquals(
        List.of(new LoadWarning("BILL_AMT5", "negative, counted as 0", 1)), loaded.warnings());
  }

  @Test
  void aStatusThatIsNotInTheDescriptionSetsTheRowAside(@TempDir Path folder) throws IOException {
    String row = "8,1e+05,2,7,0,23,2,-1,-3,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1\n";
    Path file = folder.resolve("cards.csv");
    Files.writeString(file, HEADER + row);
    Loaded loaded = load(file);
    assertEquals(List.of(), loaded.rows());
    assertEquals(
        List.of("EDUCATION=7", "PAY_3=-3"),
        loaded.failures().stream().map(f -> f.column() + "=" + f.value()).toList());
  }

  @Test
  void thePublishedFileComesThroughWholeWithItsPublishedFigures() throws IOException {
    assumeTrue(Files.exists(PUBLISHED), "the public data set is not beside the project");
    Loaded loaded = load(PUBLISHED);
    assertEquals(0, loaded.failures().size());
    assertEquals(30_000, loaded.fileRows().size());
    assertEquals(30_000, loaded.rows(BookTable.BORROWERS).size());
    assertEquals(180_000, loaded.rows(BookTable.MONTHS).size());
    assertEquals(30_000, loaded.rows(BookTable.OUTCOMES).size());
    assertEquals(6_636, sum(loaded.rows(BookTable.OUTCOMES), "bad"));
    assertEquals(6 * 5_024_529_680L * 100, sum(loaded.rows(BookTable.MONTHS), "limit"));
    assertEquals(List.of(590L, 655L, 655L, 669L, 675L, 688L), warned(loaded));
    assertEquals(
        Map.of(
            200504L, 3079, 200505L, 2968, 200506L, 3508, 200507L, 4209, 200508L, 4410, 200509L,
            3130),
        sixtyDays(loaded.rows(BookTable.MONTHS)));
  }

  private static Loaded load(Path file) throws IOException {
    return Loaded.of(file, IntakeChoice.of(null, LAYOUT, null));
  }

  private static Row borrower() {
    return new Row(BookTable.BORROWERS)
        .set("borrower_id", "8")
        .set("birth_year", 1982)
        .set("gender", 0)
        .set("education", "unknown")
        .set("marital_status", "unknown");
  }

  private static Row month(int month, long balance, long dpd, long paid) {
    return new Row(BookTable.MONTHS)
        .set("borrower_id", "8")
        .set("month", month)
        .set("limit", 10_000_000)
        .set("balance", balance * 100)
        .set("dpd", dpd)
        .set("paid", paid * 100)
        .set("status", 0);
  }

  private static long sum(List<Row> rows, String column) {
    return rows.stream().mapToLong(row -> row.number(row.table().indexOf(column))).sum();
  }

  private static List<Long> warned(Loaded loaded) {
    return loaded.warnings().stream().map(LoadWarning::count).sorted().toList();
  }

  /** How many lines are 60 days or more past due, by month (status 2 and more). */
  private static Map<Long, Integer> sixtyDays(List<Row> months) {
    int month = BookTable.MONTHS.indexOf("month");
    int dpd = BookTable.MONTHS.indexOf("dpd");
    return months.stream()
        .filter(row -> row.number(dpd) >= 60)
        .collect(Collectors.toMap(row -> row.number(month), row -> 1, Integer::sum, TreeMap::new));
  }
}
