package org.limitdesk.domain.trend;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A whole book as columns of primitives, read a month at a time. */
public interface BookColumns {
  /** The months that the book has, yyyymm, rising. */
  List<Integer> months();

  /** One month's columns. */
  MonthColumns month(int month) throws IOException;

  /** How many months all lines have together: the book's rows in force. */
  default long lineMonths() throws IOException {
    long count = 0;
    for (int month : months()) {
      count += month(month).present();
    }
    return count;
  }

  /** The fields by which the book can be cut. */
  List<String> fields();

  /** The segments of one field; empty for a field that is not among {@link #fields()}. */
  Optional<Segments> segments(String field) throws IOException;
}
