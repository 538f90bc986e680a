package org.limitdesk.workflow;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.Hash;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.intake.RowSource;
import org.limitdesk.intake.demo.DemoBook;
import org.limitdesk.workflow.port.LoadFile;

/**
 * One table of a fictional book as something to load.
 *
 * @param after the last month that was loaded before; null for none
 * @param upTo the last month to load
 */
record DemoSource(DemoBook demo, BookTable table, @Nullable YearMonth after, YearMonth upTo)
    implements LoadSource {
  @Override
  public LoadFile facts() {
    boolean whole = after == null && upTo.equals(DemoBook.LAST_MONTH);
    String name = "demo " + table.fileName() + (whole ? "" : " to " + upTo);
    return new LoadFile(name, table.fileName(), "none", hash(name), 0);
  }

  /** There are no bytes to hash; the arguments say as well which rows these are. */
  private String hash(String name) {
    return Hash.plainHex("seed %d, %d months: %s".formatted(demo.seed(), demo.months(), name));
  }

  @Override
  public String fills() {
    return table.fileName();
  }

  @Override
  public boolean encodingDetected() {
    return false;
  }

  @Override
  public boolean bringsBorrowers() {
    return table == BookTable.BORROWERS;
  }

  @Override
  public List<String> ignoredColumns() {
    return List.of();
  }

  @Override
  public RowSource open() {
    return demo.source(table, after, upTo);
  }
}
