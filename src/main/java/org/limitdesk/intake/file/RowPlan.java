package org.limitdesk.intake.file;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.intake.cell.CellParser;
import org.limitdesk.intake.file.rule.RowRule;
import org.limitdesk.intake.layout.ColumnSource;

/**
 * How one table's row is made of one file's record: a layout's block with its headers found.
 *
 * @param table the table
 * @param cells the columns that come from the file
 * @param constants the columns that are the same in every row
 * @param skipIfEmpty places in the file; where all of these are blank there is no row
 * @param rules what the values of a row must satisfy together
 */
record RowPlan(
    BookTable table,
    CellPlan[] cells,
    List<ColumnSource.Constant> constants,
    int[] skipIfEmpty,
    List<RowRule> rules) {

  /**
   * One column of the row.
   *
   * @param target its place in the table
   * @param source its place in the file
   * @param header the file's header there
   * @param required whether there must be a value
   */
  record CellPlan(int target, int source, String header, boolean required, CellParser parser) {}

  /** What the file calls that column of the table; the table's own name where it is a constant. */
  String header(int target) {
    CellPlan plan = cell(target);
    return plan == null ? table.columns().get(target).name() : plan.header();
  }

  @Nullable CellPlan cell(int target) {
    for (CellPlan plan : cells) {
      if (plan.target() == target) {
        return plan;
      }
    }
    return null;
  }
}
