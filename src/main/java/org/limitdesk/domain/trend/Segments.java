package org.limitdesk.domain.trend;

import java.util.List;

/** A field by which a book is cut into segments. */
public interface Segments {
  /** The name of the segment of lines for which the field is not known. */
  String UNKNOWN = "unknown";

  /** The segments' names; a line's segment is a place in this list. */
  List<String> names();

  /** The place of a borrower's segment in a month (yyyymm) among {@link #names()}. */
  int of(int borrower, int month);
}
