/** The same trends from another engine, for {@link org.limitdesk.bench.TrendsPeerBench}. */
@NullMarked
package org.limitdesk.bench.trend;

import org.jspecify.annotations.NullMarked;
