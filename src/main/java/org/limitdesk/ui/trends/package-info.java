/**
 * How the book's delinquency moves: buckets, rates, rolls, segments. Enter at {@link
 * org.limitdesk.ui.trends.TrendsView}.
 */
@NullMarked
package org.limitdesk.ui.trends;

import org.jspecify.annotations.NullMarked;
