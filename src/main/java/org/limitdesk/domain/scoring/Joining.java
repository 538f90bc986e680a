package org.limitdesk.domain.scoring;

import java.util.List;

/** How several conditions become one; the tables are PMML's for CompoundPredicate. */
public enum Joining {
  /** False as soon as one is false; else unknown as soon as one is. */
  AND,
  /** True as soon as one is true; else unknown as soon as one is. */
  OR,
  /** Whether an odd number of them is true; unknown as soon as one is. */
  XOR,
  /** The first that is not unknown. */
  SURROGATE;

  Truth of(List<Condition> parts, FieldValues values) {
    return switch (this) {
      case AND -> until(Truth.FALSE, parts, values);
      case OR -> until(Truth.TRUE, parts, values);
      case XOR -> odd(parts, values);
      case SURROGATE -> firstKnown(parts, values);
    };
  }

  private static Truth until(Truth decisive, List<Condition> parts, FieldValues values) {
    Truth result = decisive == Truth.TRUE ? Truth.FALSE : Truth.TRUE;
    for (int i = 0; i < parts.size(); i++) {
      Truth part = parts.get(i).test(values);
      if (part == decisive) {
        return decisive;
      }
      if (part == Truth.UNKNOWN) {
        result = Truth.UNKNOWN;
      }
    }
    return result;
  }

  private static Truth odd(List<Condition> parts, FieldValues values) {
    boolean odd = false;
    for (Condition condition : parts) {
      Truth part = condition.test(values);
      if (part == Truth.UNKNOWN) {
        return Truth.UNKNOWN;
      }
      odd ^= part == Truth.TRUE;
    }
    return Truth.of(odd);
  }

  private static Truth firstKnown(List<Condition> parts, FieldValues values) {
    for (Condition condition : parts) {
      Truth part = condition.test(values);
      if (part != Truth.UNKNOWN) {
        return part;
      }
    }
    return Truth.UNKNOWN;
  }
}
