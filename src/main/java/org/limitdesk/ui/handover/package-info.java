/**
 * Decisions on their way to a supervisor at another desk and back. At the desk of the book: {@link
 * org.limitdesk.ui.handover.HandOvers}, a dialog over whatever screen there is. At the
 * supervisor's: {@link org.limitdesk.ui.handover.OtherDeskView}, a page of its own, which needs no
 * book.
 */
@NullMarked
package org.limitdesk.ui.handover;

import org.jspecify.annotations.NullMarked;
