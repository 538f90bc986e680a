/**
 * From bytes to records: what a file is (its hash, size and encoding), and its fields, record by
 * record. Nothing here knows what a column means. Enter at {@link
 * org.limitdesk.intake.csv.FileExam} and {@link org.limitdesk.intake.csv.CsvReader}.
 */
@NullMarked
package org.limitdesk.intake.csv;

import org.jspecify.annotations.NullMarked;
