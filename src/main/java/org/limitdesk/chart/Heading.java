package org.limitdesk.chart;

/**
 * What stands over a picture.
 *
 * @param note what a reader must know beside the title; empty for nothing
 */
public record Heading(String title, String note) {}
