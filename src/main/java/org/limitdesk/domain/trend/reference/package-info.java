/**
 * Published series that a book is held against, and in what they are unlike it. Enter at {@link
 * org.limitdesk.domain.trend.reference.ReferenceSeries}.
 */
@NullMarked
package org.limitdesk.domain.trend.reference;

import org.jspecify.annotations.NullMarked;
