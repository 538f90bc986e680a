/**
 * From one cell to one value, or to the reason why not: strict, without exceptions and without
 * making Strings of numbers. Enter at {@link org.limitdesk.intake.cell.CellParsers}.
 */
@NullMarked
package org.limitdesk.intake.cell;

import org.jspecify.annotations.NullMarked;
