package org.limitdesk.intake.demo;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.limitdesk.intake.demo.DemoRows.number;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.Row;

/** What is seen of a borrower really tells of the twelve months to come, but not surely. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoForesightTest {
  /** A month of a line and what happened to it. */
  private record Case(Row month, boolean bad) {}

  private final List<Case> cases = new ArrayList<>();

  @BeforeAll
  void read() throws IOException {
    DemoBook book = new DemoBook(1, 10_000, 24);
    Map<String, Boolean> outcomes = new HashMap<>();
    DemoRows.each(
        book,
        BookTable.OUTCOMES,
        row -> outcomes.put(row.borrowerId() + number(row, "month"), number(row, "bad") == 1));
    DemoRows.each(
        book,
        BookTable.MONTHS,
        row -> {
          Boolean bad = outcomes.get(row.borrowerId() + number(row, "month"));
          if (bad != null) {
            cases.add(new Case(row, bad));
          }
        });
  }

  private static double usage(Row row) {
    return (double) number(row, "balance") / number(row, "limit");
  }

  @Test
  void eachOfFourCharacteristicsTellsSomething() {
    assertTrue(auc(DemoForesightTest::usage) > 0.62, "use of the limit");
    assertTrue(auc(row -> number(row, "other_lenders")) > 0.62, "other lenders");
    assertTrue(auc(row -> number(row, "bureau_queries")) > 0.62, "bureau queries");
    assertTrue(auc(row -> -number(row, "external_score")) > 0.62, "external score");
  }

  /** Points set by hand; a fitted card does a little better. */
  @Test
  void togetherTheyTellMoreButNotEverything() {
    double auc =
        auc(row ->
            2.2 * usage(row)
                + 0.25 * number(row, "other_lenders")
                + 0.5 * number(row, "bureau_queries")
                - 0.01 * number(row, "external_score"));
    assertTrue(auc > 0.74 && auc < 0.86, "AUC is " + auc);
  }

  /** The chance that a bad case has the higher value than a good one; ties count half. */
  private double auc(ToDoubleFunction<Row> value) {
    List<Case> sorted = new ArrayList<>(cases);
    sorted.sort(Comparator.comparingDouble(one -> value.applyAsDouble(one.month())));
    double won = 0;
    long goods = 0;
    long bads = 0;
    for (int i = 0; i < sorted.size(); ) {
      double here = value.applyAsDouble(sorted.get(i).month());
      long tiedGoods = 0;
      long tiedBads = 0;
      for (; i < sorted.size() && value.applyAsDouble(sorted.get(i).month()) == here; i++) {
        if (sorted.get(i).bad()) {
          tiedBads++;
        } else {
          tiedGoods++;
        }
      }
      won += tiedBads * (goods + tiedGoods / 2.0);
      goods += tiedGoods;
      bads += tiedBads;
    }
    return won / ((double) goods * bads);
  }
}
