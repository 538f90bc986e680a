package org.limitdesk.domain.scoring;

import java.util.List;
import java.util.Set;

/** When a line falls into a bin: PMML's predicates. */
public sealed interface Condition {
  Truth test(FieldValues values);

  /** What a person reads, such as {@code [0.3, 0.5)}. */
  default String label() {
    return ConditionLabel.of(this);
  }

  /** Every line, or none. */
  record Always(boolean holds) implements Condition {
    @Override
    public Truth test(FieldValues values) {
      return Truth.of(holds);
    }
  }

  /** Whether the value is missing, or is there; never unknown. */
  record Missing(CardField field, boolean holds) implements Condition {
    @Override
    public Truth test(FieldValues values) {
      return Truth.of(values.missing(field) == holds);
    }
  }

  /** A number against a bound; unknown where it is missing. */
  record Compare(CardField field, Comparison how, double bound) implements Condition {
    @Override
    public Truth test(FieldValues values) {
      double number = values.number(field);
      return Double.isNaN(number) ? Truth.UNKNOWN : Truth.of(how.holds(number, bound));
    }
  }

  /** A number that is, or is not, one of some; unknown where it is missing. */
  record OneNumberOf(CardField field, Set<Double> numbers, boolean holds) implements Condition {
    public OneNumberOf {
      numbers = Set.copyOf(numbers);
    }

    @Override
    public Truth test(FieldValues values) {
      double number = values.number(field);
      return Double.isNaN(number) ? Truth.UNKNOWN : Truth.of(numbers.contains(number) == holds);
    }
  }

  /** A word that is, or is not, one of some; unknown where it is missing. */
  record OneWordOf(CardField field, Set<String> words, boolean holds) implements Condition {
    public OneWordOf {
      words = Set.copyOf(words);
    }

    @Override
    public Truth test(FieldValues values) {
      String word = values.word(field);
      return word == null ? Truth.UNKNOWN : Truth.of(words.contains(word) == holds);
    }
  }

  /** Several conditions together. */
  record Several(Joining how, List<Condition> parts) implements Condition {
    public Several {
      parts = List.copyOf(parts);
    }

    @Override
    public Truth test(FieldValues values) {
      return how.of(parts, values);
    }
  }
}
