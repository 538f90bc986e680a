package org.limitdesk.domain.scoring.characteristic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.LineHistory;
import org.limitdesk.domain.scoring.Lines;
import org.limitdesk.domain.scoring.Months;

/** Every characteristic, on one line whose figures can be checked by hand. */
class CharacteristicsTest {
  private static final Path PAGE = Path.of("src/site/markdown/scorecards.md");

  private static final LineHistory LINE =
      new Lines()
          .month(full(202509, 1_000, 40).yuan("income", 10_000).number("other_lenders", 1))
          .month(full(202510, 2_000, 0))
          .month(full(202511, 0, 0))
          .month(full(202512, 4_000, 5).number("external_score", 600))
          .month(full(202601, 5_000, 0).number("bureau_queries", 2))
          .month(full(202602, 8_000, 33).yuan("paid", 5_000).number("bureau_queries", 3))
          .month(
              full(202603, 6_000, 0)
                  .yuan("paid", 700)
                  .yuan("due", 1_000)
                  .yuan("drawn", 2_500)
                  .number("draws", 4)
                  .yuan("income", 8_000)
                  .yuan("other_debt", 42_000)
                  .number("other_lenders", 4)
                  .number("external_score", 570))
          .draw(20251231235959L, 900, kind("cash"))
          .draw(20260101000000L, 300, kind("cash"))
          .draw(20260302120000L, 500, kind("merchant"))
          .draw(20260303120000L, 100, -1)
          .openedOn(20240331)
          .line();

  private static Months full(int month, long balance, int dpd) {
    return Months.of(month, 10_000, balance, dpd).yuan("paid", 1_000).yuan("due", 500);
  }

  private static int kind(String word) {
    return BookTable.DRAWS
        .columns()
        .get(BookTable.DRAWS.indexOf("payee_kind"))
        .codes()
        .indexOf(word);
  }

  private static double value(String name, LineHistory line) {
    if (Characteristics.find(name).orElseThrow() instanceof DerivedNumber number) {
      return number.value().applyAsDouble(new LineView(line));
    }
    throw new IllegalArgumentException(name + " is a word");
  }

  @ParameterizedTest
  @CsvSource({
    "utilisation_now, 0.6",
    "utilisation_avg_3m, 0.6333333333333333",
    "utilisation_avg_6m, 0.4166666666666667",
    "utilisation_max_6m, 0.8",
    "utilisation_change_3m, 0.2",
    "balance_growth_3m, 0.2",
    "balance_growth_6m, 0.5",
    "months_without_balance_6m, 1",
    "dpd_now, 0",
    "max_dpd_3m, 33",
    "max_dpd_6m, 33",
    "max_dpd_12m, 40",
    "dpd_avg_3m, 11",
    "dpd_avg_6m, 6.333333333333333",
    "times_overdue_3m, 1",
    "times_overdue_6m, 2",
    "times_overdue_12m, 3",
    "times_over_30_days_12m, 2",
    "months_since_overdue, 1",
    "months_since_over_30_days, 1",
    "times_over_30_days_6m, 1",
    "times_overdue_3m_to_6m, 1",
    "dpd_recent_6m, 8.437118561660837",
    "balance_max_6m, 8000",
    "new_use_1m, -1300",
    "new_use_max_6m, 8000",
    "months_without_payment_6m, 0",
    "missed_payments_6m, 0",
    "payment_ratio_1m, 0.0875",
    "payment_ratio_3m, 0.3941176470588235",
    "payment_ratio_6m, 0.435",
    "paid_to_limit_3m, 0.67",
    "paid_to_limit_6m, 0.97",
    "paid_1m, 700",
    "paid_avg_3m, 2233.3333333333335",
    "paid_avg_6m, 1616.6666666666667",
    "paid_least_6m, 700",
    "due_ratio_1m, 0.7",
    "due_ratio_3m, 3.35",
    "small_payments_6m, 1",
    "paid_in_full_6m, 2",
    "drawn_ratio_1m, 0.25",
    "drawn_ratio_3m, 0.25",
    "draws_3m, 4",
    "cash_draw_share_3m, 0.375",
    "other_lenders, 4",
    "other_lenders_change_6m, 3",
    "bureau_queries_3m, 5",
    "income_change_6m, -0.2",
    "debt_to_income, 0.5",
    "external_score, 570",
    "external_score_change_3m, -30",
    "limit, 10000",
    "months_on_book, 24"
  })
  void isComputedAsDocumented(String name, double expected) {
    assertEquals(expected, value(name, LINE), 1e-12);
  }

  @Test
  void whatIsNotKnownIsMissing() {
    LineHistory bare = new Lines().month(202603, 0, 0, 0).line();
    Set<String> known = new HashSet<>();
    for (DerivedCharacteristic each : Characteristics.all()) {
      if (each instanceof DerivedNumber && !Double.isNaN(value(each.name(), bare))) {
        known.add(each.name());
      }
    }
    Set<String> expected =
        Set.of(
            "utilisation_now",
            "utilisation_avg_3m",
            "utilisation_avg_6m",
            "utilisation_max_6m",
            "months_without_balance_6m",
            "dpd_now",
            "max_dpd_3m",
            "max_dpd_6m",
            "max_dpd_12m",
            "dpd_avg_3m",
            "dpd_avg_6m",
            "times_overdue_3m",
            "times_overdue_6m",
            "times_overdue_12m",
            "times_over_30_days_12m",
            "months_since_overdue",
            "months_since_over_30_days",
            "times_over_30_days_6m",
            "dpd_recent_6m",
            "balance_max_6m",
            "limit");
    assertEquals(expected, known);
  }

  @Test
  void aGapBetweenTwoMonthsStaysAGap() {
    LineHistory line =
        new Lines()
            .month(202511, 100, 20, 9)
            .month(202512, 100, 20, 0)
            .month(202603, 100, 50, 0)
            .line();
    assertEquals(0.3, value("utilisation_change_3m", line), 1e-12);
    assertTrue(Double.isNaN(value("payment_ratio_1m", line)));
    assertEquals(0.5, value("utilisation_avg_3m", line), 1e-12);
    assertEquals(4, value("months_since_overdue", line));
  }

  @Test
  void aLineNeverOverdueSaysHowLongItIsKnown() {
    Lines lines = new Lines();
    for (int month = 202401; month <= 202412; month++) {
      lines.month(month, 100, 10, 0);
    }
    assertEquals(12, value("months_since_overdue", lines.line()));
    assertEquals(1, value("months_since_overdue", new Lines().month(202603, 1, 1, 0).line()));
  }

  @Test
  void aBalanceOverALimitOfZeroIsFullUse() {
    assertEquals(1, value("utilisation_now", new Lines().month(202603, 0, 5, 0).line()));
    assertEquals(1.5, value("utilisation_now", new Lines().month(202603, 10, 15, 0).line()));
  }

  @Test
  void theStatusIsAWord() {
    LineHistory line = new Lines().month(Months.of(202603, 100, 0, 0).status("suspended")).line();
    if (Characteristics.find("status").orElseThrow() instanceof DerivedWord word) {
      assertEquals("suspended", word.value().of(new LineView(line)));
    } else {
      throw new AssertionError("status is a number");
    }
  }

  @Test
  void nothingAboutThePersonIsAmongThem() {
    List<String> names = Characteristics.all().stream().map(each -> each.name()).toList();
    for (String barred :
        List.of("age", "birth", "gender", "region", "city", "education", "marital", "name")) {
      assertFalse(names.stream().anyMatch(name -> List.of(name.split("_")).contains(barred)));
    }
    assertEquals(names.size(), new HashSet<>(names).size());
  }

  @Test
  void thePageListsThemAsTheyAre() throws IOException {
    String page = Files.readString(PAGE);
    for (DerivedCharacteristic each : Characteristics.all()) {
      String row = "| `" + each.name() + "` | " + each.unit() + " | " + each.meaning() + " |";
      assertTrue(page.contains(row), row);
    }
    long rows = page.lines().filter(line -> line.startsWith("| `") && count(line) == 4).count();
    assertEquals(Characteristics.all().size(), rows);
    assertTrue(page.contains("version " + Characteristics.VERSION));
  }

  private static long count(String line) {
    return line.chars().filter(c -> c == '|').count();
  }
}
