package org.limitdesk.intake.file;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.intake.IntakeException;
import org.limitdesk.intake.file.RowPlan.CellPlan;
import org.limitdesk.intake.file.rule.RowRules;
import org.limitdesk.intake.layout.ColumnSource;
import org.limitdesk.intake.layout.Layout;
import org.limitdesk.intake.layout.RowBlock;

/**
 * A layout brought together with one file's header.
 *
 * @param headers the file's header
 * @param rows what each record becomes
 * @param trim whether blanks around a value are dropped
 */
record FilePlan(Headers headers, List<RowPlan> rows, boolean trim) {

  /** LD-212 where the file lacks a column that the layout needs. */
  static FilePlan of(Layout layout, Headers headers) throws IntakeException {
    Set<String> missing = missing(layout, headers);
    if (!missing.isEmpty()) {
      throw new IntakeException(
          "LD-212",
          "the file lacks "
              + String.join(", ", missing)
              + ", which "
              + layout.name()
              + " needs; add it, or choose another table or layout");
    }
    List<RowPlan> rows = new ArrayList<>();
    for (RowBlock block : layout.blocks()) {
      rows.add(plan(layout, block, headers));
    }
    return new FilePlan(headers, List.copyOf(rows), layout.trim());
  }

  /** The headers that the layout needs and the file has not. */
  static Set<String> missing(Layout layout, Headers headers) {
    Set<String> missing = new LinkedHashSet<>();
    for (RowBlock block : layout.blocks()) {
      List<String> needed = new ArrayList<>(block.skipIfEmpty());
      for (ColumnSource source : block.columns()) {
        if (source instanceof ColumnSource.FromFile file && !file.optional()) {
          needed.add(file.header());
        }
      }
      needed.removeIf(header -> find(layout, headers, header) >= 0);
      missing.addAll(needed);
    }
    return missing;
  }

  private static int find(Layout layout, Headers headers, String header) {
    return headers.find(header, layout.aliases().getOrDefault(header, List.of()));
  }

  private static RowPlan plan(Layout layout, RowBlock block, Headers headers) {
    List<CellPlan> cells = new ArrayList<>();
    List<ColumnSource.Constant> constants = new ArrayList<>();
    for (ColumnSource source : block.columns()) {
      switch (source) {
        case ColumnSource.Constant constant -> constants.add(constant);
        case ColumnSource.FromFile file -> {
          int place = find(layout, headers, file.header());
          if (place >= 0) {
            cells.add(cell(block.table(), file, place, headers));
          }
        }
      }
    }
    int[] skip =
        block.skipIfEmpty().stream().mapToInt(name -> find(layout, headers, name)).toArray();
    return new RowPlan(
        block.table(),
        cells.toArray(CellPlan[]::new),
        List.copyOf(constants),
        skip,
        RowRules.of(block.table()));
  }

  private static CellPlan cell(
      BookTable table, ColumnSource.FromFile file, int place, Headers headers) {
    boolean required = table.columns().get(file.column()).required();
    return new CellPlan(file.column(), place, headers.name(place), required, file.parser());
  }

  /** The columns that the file fills, by their places in their tables. */
  Map<BookTable, Set<Integer>> columns() {
    Map<BookTable, Set<Integer>> columns = new EnumMap<>(BookTable.class);
    for (RowPlan row : rows) {
      Set<Integer> filled = columns.computeIfAbsent(row.table(), table -> new TreeSet<>());
      for (CellPlan cell : row.cells()) {
        filled.add(cell.target());
      }
      row.constants().forEach(constant -> filled.add(constant.column()));
    }
    return columns;
  }

  /** The headers that nothing is made of. */
  List<String> ignored() {
    Set<Integer> used = new HashSet<>();
    for (RowPlan row : rows) {
      for (CellPlan cell : row.cells()) {
        used.add(cell.source());
      }
      for (int place : row.skipIfEmpty()) {
        used.add(place);
      }
    }
    List<String> ignored = new ArrayList<>();
    for (int i = 0; i < headers.count(); i++) {
      if (!used.contains(i)) {
        ignored.add(headers.name(i));
      }
    }
    return ignored;
  }
}
