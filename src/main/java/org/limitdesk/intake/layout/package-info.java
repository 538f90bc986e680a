/**
 * What the columns of a file mean: a layout says which tables' rows one row of a file stands for.
 * The house's own tables are layouts too; the others are YAML, shipped here or written by whoever
 * has the file (see {@code layouts.md}). Enter at {@link org.limitdesk.intake.layout.Layouts}.
 */
@NullMarked
package org.limitdesk.intake.layout;

import org.jspecify.annotations.NullMarked;
