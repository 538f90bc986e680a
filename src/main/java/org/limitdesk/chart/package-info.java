/**
 * Draws plain series with JFreeChart; the only room that knows it, and AWT. Enter at {@link
 * org.limitdesk.chart.ChartPane}, which is given a {@link org.limitdesk.chart.MonthChart}.
 */
@NullMarked
package org.limitdesk.chart;

import org.jspecify.annotations.NullMarked;
