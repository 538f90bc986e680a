/**
 * One file on its way in: which table or layout it is, which of its columns mean what, and its
 * rows. Enter at {@link org.limitdesk.intake.file.CsvFiles}.
 */
@NullMarked
package org.limitdesk.intake.file;

import org.jspecify.annotations.NullMarked;
