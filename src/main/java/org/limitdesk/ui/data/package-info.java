/**
 * The data screen: load files, see what was set aside, assess the month, back the book up. Enter at
 * {@link org.limitdesk.ui.data.DataView}.
 */
@NullMarked
package org.limitdesk.ui.data;

import org.jspecify.annotations.NullMarked;
