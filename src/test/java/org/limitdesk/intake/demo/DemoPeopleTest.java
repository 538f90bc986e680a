package org.limitdesk.intake.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.limitdesk.intake.demo.DemoRows.number;
import static org.limitdesk.intake.demo.DemoRows.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.Row;

/** Nobody in a demo book can be a real person. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoPeopleTest {
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECKS = "10X98765432";

  private final List<Row> borrowers = new ArrayList<>();

  @BeforeAll
  void read() throws IOException {
    borrowers.addAll(DemoRows.all(new DemoBook(2, 20_000, 24), BookTable.BORROWERS));
  }

  @Test
  void noNationalIdPassesTheCheckOfRealOnes() {
    assertTrue(passes("11010519491231002X"), "the example of the standard itself");
    for (Row row : borrowers) {
      String id = text(row, "national_id");
      assertTrue(id.matches("999999[0-9]{11}[0-9X]"), id);
      assertFalse(passes(id), id);
      assertEquals(Long.toString(number(row, "birth_date")), id.substring(6, 14));
    }
  }

  /** GB 11643-1999, which is ISO 7064 MOD 11-2 written as weights. */
  private static boolean passes(String id) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (id.charAt(i) - '0') * WEIGHTS[i];
    }
    return CHECKS.charAt(sum % 11) == id.charAt(17);
  }

  @Test
  void namesAndPhonesAreSamples() {
    for (Row row : borrowers) {
      assertTrue(text(row, "name").matches("示例\\p{IsHan}{2}[0-9]{4,}"), text(row, "name"));
      assertTrue(text(row, "phone").matches("00000[0-9]{6}"), text(row, "phone"));
    }
  }

  @Test
  void linesShareANationalIdOnlyWhereOnePersonHasTwo() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < borrowers.size(); i++) {
      boolean again = !seen.add(text(borrowers.get(i), "national_id"));
      assertEquals(i % 500 == 499, again, borrowers.get(i)::toString);
      boolean other = number(borrowers.get(i), "other_limits_here") > 0;
      assertEquals(i % 500 >= 498, other, borrowers.get(i)::toString);
    }
  }

  @Test
  void everyoneWasGrownUpAtOpening() {
    for (Row row : borrowers) {
      assertTrue(number(row, "opened_on") - number(row, "birth_date") > 180_000, row::toString);
    }
  }

  @Test
  void genderAndRiskHaveNothingToDoWithEachOther() {
    double[] sum = new double[2];
    int[] count = new int[2];
    for (Row row : borrowers) {
      int gender = (int) number(row, "gender");
      sum[gender] += number(row, "external_score");
      count[gender]++;
    }
    assertNotEquals(0, count[0]);
    assertEquals(sum[0] / count[0], sum[1] / count[1], 3);
  }
}
