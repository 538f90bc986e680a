package org.limitdesk.report.policy;

import java.util.List;
import java.util.Map;

/** A piece of a policy's document. */
sealed interface PolicyNode {
  /** What a value is measured in. */
  enum Unit {
    /** Free text, or a word of a closed list. */
    TEXT,
    NUMBER,
    /** A share, a rate or a factor; 0.5 is a half. */
    SHARE,
    /** In the book's currency. */
    MONEY
  }

  /**
   * A single value.
   *
   * @param written as it stands in a document
   */
  record Value(Unit unit, String written) implements PolicyNode {}

  /** Values by key, in the document's order. */
  record Fields(Map<String, PolicyNode> values) implements PolicyNode {}

  /** Values one after the other. */
  record Items(List<? extends PolicyNode> values) implements PolicyNode {}
}
