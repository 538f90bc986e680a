package org.limitdesk.chart;

/**
 * One bar's part or one point of a chart.
 *
 * @param series the place of its series
 * @param place its place along the axis of months
 */
public record Mark(int series, int place) {}
