package org.limitdesk.workflow;

import java.util.List;

/**
 * Something counted of a book and of its segments.
 *
 * @param whole of all lines that a cut has
 * @param segments of each segment that had a line; empty where none were asked for
 */
public record BySegment<T>(T whole, List<Part<T>> segments) {
  public BySegment {
    segments = List.copyOf(segments);
  }

  /** The same of one segment. */
  public record Part<T>(String segment, T of) {}
}
