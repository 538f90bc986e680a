package org.limitdesk.ui.kit;

/** What of the trends a link leads to. */
public final class TrendsSubject {
  /** The whole book, whatever segment was shown before. */
  public static final String WHOLE = "whole";

  /** The vintages of the whole book. */
  public static final String VINTAGES = "vintages";

  private TrendsSubject() {}

  /** A segment of a field, as {@code region=浙江}. */
  public static String segment(String field, String segment) {
    return field + "=" + segment;
  }
}
