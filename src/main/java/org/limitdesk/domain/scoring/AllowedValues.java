package org.limitdesk.domain.scoring;

import java.util.List;
import java.util.Set;

/**
 * The values that a card allows for a field; with none named, every value is allowed.
 *
 * @param words allowed words, for a field of words
 * @param numbers allowed single numbers
 * @param ranges allowed ranges of numbers
 */
public record AllowedValues(Set<String> words, Set<Double> numbers, List<NumberRange> ranges) {
  /** Every value. */
  public static final AllowedValues ANY = new AllowedValues(Set.of(), Set.of(), List.of());

  public AllowedValues {
    words = Set.copyOf(words);
    numbers = Set.copyOf(numbers);
    ranges = List.copyOf(ranges);
  }

  boolean allows(String word) {
    return words.isEmpty() || words.contains(word);
  }

  boolean allows(double number) {
    if (numbers.isEmpty() && ranges.isEmpty()) {
      return true;
    }
    return numbers.contains(number) || ranges.stream().anyMatch(range -> range.holds(number));
  }
}
