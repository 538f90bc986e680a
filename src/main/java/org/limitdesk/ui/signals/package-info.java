/**
 * The signals of the book: what changed this month, where it clusters, and which lines are behind
 * it. Enter at {@link org.limitdesk.ui.signals.SignalsView}.
 */
@NullMarked
package org.limitdesk.ui.signals;

import org.jspecify.annotations.NullMarked;
