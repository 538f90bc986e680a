package org.limitdesk.chart;

/**
 * The colours of a chart beside those of its series, each as {@code #rrggbb}.
 *
 * @param ground of the panel that it stands on
 * @param text of the labels at the ends
 * @param muted of the ticks
 * @param grid of the lines across
 * @param outline of the mark that is chosen
 */
public record ChartColours(String ground, String text, String muted, String grid, String outline) {}
