package org.limitdesk.report.policy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.policy.Bands;

/** A piece of a policy, in which everything has a name of its own to be found by. */
sealed interface DiffNode {
  /** A value, or a list of them that is compared as one. */
  record Leaf(PolicyNode node) implements DiffNode {}

  /**
   * Pieces by the step of the path that leads to them, in their order.
   *
   * @param ordered whether their order means something
   */
  record Group(boolean ordered, Map<String, Child> children) implements DiffNode {
    static Group unordered() {
      return new Group(false, new LinkedHashMap<>());
    }

    void put(String step, Label label, DiffNode node) {
      children.put(step, new Child(label, node));
    }
  }

  record Child(Label label, DiffNode node) {}

  /**
   * How a person calls a step.
   *
   * @param text the key or the name; empty for a band
   * @param bands null but for a band
   */
  record Label(Kind kind, String text, @Nullable Bands bands, int band) {
    enum Kind {
      KEY,
      NAME,
      SCORE,
      USE
    }

    static Label key(String key) {
      return new Label(Kind.KEY, key, null, 0);
    }

    static Label name(String name) {
      return new Label(Kind.NAME, name, null, 0);
    }

    static Label band(Kind kind, Bands bands, int band) {
      return new Label(kind, "", bands, band);
    }
  }
}
