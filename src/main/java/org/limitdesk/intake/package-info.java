/**
 * Files in, accepted rows and row failures out; nothing is written here. This package holds what
 * everybody else sees of it. Enter at {@link org.limitdesk.intake.RowSource}; a CSV file is opened
 * by {@code file.CsvFiles}, which puts {@code csv} (bytes to fields), {@code layout} (what the
 * columns mean) and {@code cell} (fields to values) together.
 */
@NullMarked
package org.limitdesk.intake;

import org.jspecify.annotations.NullMarked;
