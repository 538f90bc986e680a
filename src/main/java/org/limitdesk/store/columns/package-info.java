/**
 * The column image: the whole book as arrays of primitives in a file beside the book, which can be
 * made anew at any time. Enter at {@link org.limitdesk.store.columns.ColumnImage}.
 */
@NullMarked
package org.limitdesk.store.columns;

import org.jspecify.annotations.NullMarked;
