/**
 * The book's facts: which tables a book has, what their columns hold, and one row of them. Enter at
 * {@link org.limitdesk.domain.borrower.BookTable}.
 */
@NullMarked
package org.limitdesk.domain.borrower;

import org.jspecify.annotations.NullMarked;
