/** The first page: which book to open. Enter at {@link org.limitdesk.ui.start.StartView}. */
@NullMarked
package org.limitdesk.ui.start;

import org.jspecify.annotations.NullMarked;
