package org.limitdesk.intake.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.Row;
import org.limitdesk.intake.FileRow;
import org.limitdesk.intake.RowSource;

/** The same arguments give the same book, and a borrower is the same in a book of any size. */
class DemoSamenessTest {
  private static final int KNOWN_HASH = -354_997_595;

  @ParameterizedTest
  @EnumSource(BookTable.class)
  void theSameArgumentsGiveTheSameRows(BookTable table) throws IOException {
    assertEquals(
        DemoRows.all(new DemoBook(8, 900, 18), table),
        DemoRows.all(new DemoBook(8, 900, 18), table));
  }

  @Test
  void anotherSeedGivesAnotherBook() throws IOException {
    assertNotEquals(
        DemoRows.all(new DemoBook(8, 50, 24), BookTable.MONTHS),
        DemoRows.all(new DemoBook(9, 50, 24), BookTable.MONTHS));
  }

  @ParameterizedTest
  @EnumSource(BookTable.class)
  void aBorrowerIsTheSameInALargerBook(BookTable table) throws IOException {
    List<Row> small = DemoRows.all(new DemoBook(8, 500, 24), table);
    List<Row> large = DemoRows.all(new DemoBook(8, 1_100, 24), table);
    assertEquals(small, large.subList(0, small.size()));
  }

  /** A fixed number: where it changes, every demo book that people have seen changes with it. */
  @Test
  void theRowsOfTheFirstThousandBorrowersAreTheKnownOnes() throws IOException {
    int hash = 0;
    for (BookTable table : BookTable.values()) {
      for (Row row : DemoRows.all(new DemoBook(1, 1_000, 24), table)) {
        hash = 31 * hash + Objects.hash(table.ordinal(), row);
      }
    }
    assertEquals(KNOWN_HASH, hash);
  }

  @Test
  void linesCountOnFromTheHeaderAndProgressReachesOne() throws IOException {
    try (RowSource source = new DemoBook(1, 20, 24).source(BookTable.BORROWERS)) {
      for (int i = 1; i <= 20; i++) {
        FileRow row = Objects.requireNonNull(source.next());
        assertEquals(i + 1, row.line());
        assertEquals(i / 20.0, source.progress());
      }
      assertNull(source.next());
      assertEquals(Set.of(BookTable.BORROWERS), source.columns().keySet());
    }
  }

  @Test
  void impossibleSizesAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new DemoBook(1, 0, 24));
    assertThrows(IllegalArgumentException.class, () -> new DemoBook(1, 10_000_000, 24));
    assertThrows(IllegalArgumentException.class, () -> new DemoBook(1, 10, 0));
    assertThrows(IllegalArgumentException.class, () -> new DemoBook(1, 10, 121));
  }

  @Test
  void theLastBorrowerOfTheLargestBookHasAnIdOfItsOwn() {
    BorrowerLife life = new DemoBook(1, 1, 24).life();
    assertEquals("D9999999", life.derive(9_999_998).id());
    assertEquals("D0000001", life.derive(0).id());
  }
}
