package org.limitdesk.domain.policy;

import java.util.Map;

/**
 * Guard rails for the book, against over-tightening (过度紧缩).
 *
 * @param whole for all open lines
 * @param segments for the lines of each value of a field; lines without a value are no segment
 * @param fromLines segments with fewer lines have no rail of their own: one line of five is 20 %
 */
public record BookRails(RailCap whole, Map<SegmentField, RailCap> segments, int fromLines) {
  public BookRails {
    segments = Map.copyOf(segments);
  }
}
