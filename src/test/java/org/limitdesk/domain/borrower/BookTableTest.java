package org.limitdesk.domain.borrower;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BookTableTest {
  @Test
  void theStarredColumnsAreRequired() {
    assertEquals("borrower_id,month,limit,balance,dpd", required(BookTable.MONTHS));
    assertEquals("borrower_id", required(BookTable.BORROWERS));
    assertEquals("borrower_id,drawn_at,amount", required(BookTable.DRAWS));
    assertEquals("borrower_id,kind,from", required(BookTable.FLAGS));
    assertEquals("id,borrower_id,kind,state,from", required(BookTable.ARRANGEMENTS));
    assertEquals("borrower_id,at", required(BookTable.CONTACTS));
    assertEquals("id,borrower_id,received", required(BookTable.COMPLAINTS));
    assertEquals("borrower_id,at,old,new", required(BookTable.LIMIT_CHANGES));
    assertEquals("borrower_id,month,horizon_months,bad", required(BookTable.OUTCOMES));
  }

  private static String required(BookTable table) {
    return String.join(",", table.required().stream().map(Column::name).toList());
  }

  @Test
  void tablesAndColumnsAreFoundByTheirNames() {
    for (BookTable table : BookTable.values()) {
      assertEquals(Optional.of(table), BookTable.named(table.fileName()));
      for (int i = 0; i < table.columns().size(); i++) {
        assertEquals(i, table.indexOf(table.columns().get(i).name()));
      }
    }
    assertEquals(Optional.empty(), BookTable.named("Months"));
    assertThrows(IllegalArgumentException.class, () -> BookTable.DRAWS.indexOf("dpd"));
  }

  @Test
  void aRowIsItsValues() {
    Row row = new Row(BookTable.DRAWS).set("borrower_id", "C-1").set("amount", 500);
    Row same = new Row(BookTable.DRAWS).set("amount", 500).set("borrower_id", "C-1");
    assertEquals(row, same);
    assertEquals(row.hashCode(), same.hashCode());
    assertNotEquals(row, same.set("amount", 501));
    assertNotEquals(new Row(BookTable.FLAGS), new Row(BookTable.DRAWS));
    assertEquals("draws{borrower_id=C-1 amount=500 }", row.toString());
    assertTrue(row.has(0));
    assertFalse(row.has(1));
    assertEquals("C-1", row.borrowerId());
    assertThrows(IllegalStateException.class, () -> new Row(BookTable.DRAWS).borrowerId());
    assertEquals(
        List.of("merchant", "own_account"), BookTable.DRAWS.columns().get(4).codes().subList(0, 2));
  }
}
