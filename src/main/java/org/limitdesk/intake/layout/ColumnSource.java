package org.limitdesk.intake.layout;

import org.limitdesk.intake.cell.CellParser;
import org.limitdesk.intake.cell.CellValue;

/** Where the value of a table's column comes from. */
public sealed interface ColumnSource {

  /** The column's place in its table. */
  int column();

  /**
   * From a cell of the file.
   *
   * @param header the header of the file's column
   * @param optional whether the file may lack that column
   * @param parser what reads the cell
   */
  record FromFile(int column, String header, boolean optional, CellParser parser)
      implements ColumnSource {}

  /** The same in every row. */
  record Constant(int column, CellValue value) implements ColumnSource {}
}
