/**
 * The first screen of a day: what is due, what comes back, what is new in the book. Enter at {@link
 * org.limitdesk.ui.today.TodayView}.
 */
@NullMarked
package org.limitdesk.ui.today;

import org.jspecify.annotations.NullMarked;
