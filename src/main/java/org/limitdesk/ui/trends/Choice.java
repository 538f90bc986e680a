package org.limitdesk.ui.trends;

import org.limitdesk.domain.trend.Bucket;

/** What a person chose in one of the panels. */
sealed interface Choice {
  /**
   * Lines of a month.
   *
   * @param place the month's place in the book
   */
  record OfBand(int place, Band band) implements Choice {}

  /**
   * A cell of the roll rates.
   *
   * @param column its column's place, the buckets first
   */
  record OfRoll(Bucket from, int column) implements Choice {}
}
