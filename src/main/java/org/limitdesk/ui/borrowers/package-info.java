/**
 * All lines of the book in one list: searched, filtered, ordered and added up, a million as fast as
 * a hundred. Enter at {@link org.limitdesk.ui.borrowers.BorrowersView}.
 */
@NullMarked
package org.limitdesk.ui.borrowers;

import org.jspecify.annotations.NullMarked;
