/**
 * How a book's delinquency moves from month to month: buckets, rates by balance and by count,
 * five-grade. Enter at {@link org.limitdesk.domain.trend.Delinquency}.
 */
@NullMarked
package org.limitdesk.domain.trend;

import org.jspecify.annotations.NullMarked;
