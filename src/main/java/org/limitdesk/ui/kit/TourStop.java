package org.limitdesk.ui.kit;

/**
 * Something of a screen that the tour takes a picture of.
 *
 * @param name short, for the picture's file
 * @param show brings it into sight; what is open over the screen is closed after the picture
 */
public record TourStop(String name, Runnable show) {}
