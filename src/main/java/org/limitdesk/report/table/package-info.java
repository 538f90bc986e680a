/**
 * Figures in rows and columns, written as CSV or as a workbook. Enter at {@link
 * org.limitdesk.report.table.Table}; what is too long to be held row by row goes through {@link
 * org.limitdesk.report.table.RowWriter}.
 */
@NullMarked
package org.limitdesk.report.table;

import org.jspecify.annotations.NullMarked;
