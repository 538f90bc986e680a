package org.limitdesk.workflow;

import java.util.List;

/** A field was named by which no book can be cut into segments. */
public final class UnknownField extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnknownField(String field, List<String> fields) {
    super(
        "There is no field '%s' to cut the book by. There are: %s."
            .formatted(field, String.join(", ", fields)));
  }
}
