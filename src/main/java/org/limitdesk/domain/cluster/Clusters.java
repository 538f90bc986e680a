package org.limitdesk.domain.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.Borrower;

/**
 * What became of watching a book: every cell in every month, and where a borrower's line stands.
 */
public final class Clusters {
  /** Nothing was watched. */
  public static final Clusters NONE = new Clusters(List.of());

  private static final Comparator<CellMonth> ORDER =
      Comparator.comparingDouble(Clusters::chance)
          .thenComparing(CellMonth::by)
          .thenComparing(CellMonth::cell);

  private final Map<Integer, List<CellMonth>> months = new HashMap<>();
  private final Map<Integer, Map<CellKind, Map<String, CellMonth>>> flagged = new HashMap<>();

  /** From the cells of all months, in any order. */
  public Clusters(List<CellMonth> rows) {
    for (CellMonth row : rows) {
      months.computeIfAbsent(row.month(), month -> new ArrayList<>()).add(row);
      if (row.flagged()) {
        flagged
            .computeIfAbsent(row.month(), month -> new HashMap<>())
            .computeIfAbsent(row.by(), by -> new HashMap<>())
            .put(row.cell(), row);
      }
    }
    months.values().forEach(each -> each.sort(ORDER));
  }

  /** The cells of a month, yyyymm, that have lines: the least likely first. */
  public List<CellMonth> month(int month) {
    return List.copyOf(months.getOrDefault(month, List.of()));
  }

  /** One cell in all its months, oldest first. */
  public List<CellMonth> series(CellKind by, String cell) {
    return months.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(entry -> entry.getValue().stream())
        .filter(row -> row.by() == by && row.cell().equals(cell))
        .toList();
  }

  /** The least likely flagged cell that the borrower is in; null where none of them is flagged. */
  public @Nullable CellMonth of(Borrower borrower, int month) {
    Map<CellKind, Map<String, CellMonth>> cells = flagged.get(month);
    if (cells == null) {
      return null;
    }
    CellMonth worst = null;
    for (CellKind by : CellKind.ALL) {
      String cell = by.cell(borrower);
      CellMonth found = cell == null ? null : cells.getOrDefault(by, Map.of()).get(cell);
      worst = found != null && (worst == null || ORDER.compare(found, worst) < 0) ? found : worst;
    }
    return worst;
  }

  /** Cells that were not tested come last. */
  private static double chance(CellMonth row) {
    return row.test() == null ? 2 : row.test().p();
  }
}
