package org.limitdesk.workflow.port;

import org.limitdesk.domain.borrower.BookTable;

/**
 * What a file's own header calls a column of a table, so that a failure names what a person sees.
 */
@FunctionalInterface
public interface ColumnNames {
  String header(BookTable table, int column);
}
