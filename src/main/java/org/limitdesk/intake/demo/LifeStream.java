package org.limitdesk.intake.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.Row;
import org.limitdesk.intake.FileRow;
import org.limitdesk.intake.LoadWarning;
import org.limitdesk.intake.RowSource;

/** One table of a demo book: the rows of one borrower after the other, and no more in memory. */
final class LifeStream implements RowSource {
  private final BookTable table;
  private final LifeRows reader;
  private final BorrowerLife life;
  private final int borrowers;
  private final List<Row> rows = new ArrayList<>();
  private int at;
  private int borrower;
  private long line = 1;

  LifeStream(BookTable table, LifeRows reader, BorrowerLife life, int borrowers) {
    this.table = table;
    this.reader = reader;
    this.life = life;
    this.borrowers = borrowers;
  }

  @Override
  public @Nullable FileRow next() {
    while (at == rows.size()) {
      if (borrower == borrowers) {
        return null;
      }
      rows.clear();
      at = 0;
      reader.add(life.derive(borrower++), rows);
    }
    return FileRow.accepted(++line, List.of(rows.get(at++)));
  }

  /** Every column of the table. */
  @Override
  public Map<BookTable, Set<Integer>> columns() {
    IntStream places = IntStream.range(0, table.columns().size());
    return Map.of(table, places.boxed().collect(Collectors.toUnmodifiableSet()));
  }

  @Override
  public double progress() {
    return (double) borrower / borrowers;
  }

  @Override
  public List<LoadWarning> warnings() {
    return List.of();
  }

  /** After this there are no more rows. */
  @Override
  public void close() {
    rows.clear();
    at = 0;
    borrower = borrowers;
  }
}
