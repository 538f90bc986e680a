package org.limitdesk.intake.demo;

import java.util.List;

/** Words and how often each is chosen. */
final class Choice {
  private final List<String> words;
  private final int[] weights;
  private final int total;

  private Choice(List<String> words, int[] weights) {
    this.words = words;
    this.weights = weights;
    int sum = 0;
    for (int weight : weights) {
      sum += weight;
    }
    total = sum;
  }

  /** Pairs such as {@code "广东 13"}: the word, then its weight. */
  static Choice of(String... pairs) {
    String[] words = new String[pairs.length];
    int[] weights = new int[pairs.length];
    for (int i = 0; i < pairs.length; i++) {
      int space = pairs[i].lastIndexOf(' ');
      words[i] = pairs[i].substring(0, space);
      weights[i] = Integer.parseInt(pairs[i].substring(space + 1));
    }
    return new Choice(List.of(words), weights);
  }

  int pick(Dice dice) {
    int left = dice.below(total);
    int at = 0;
    while (left >= weights[at]) {
      left -= weights[at++];
    }
    return at;
  }

  String pickWord(Dice dice) {
    return words.get(pick(dice));
  }

  String word(int at) {
    return words.get(at);
  }

  int size() {
    return words.size();
  }

  /** The place of a word; throws {@link IllegalArgumentException} where it is not among them. */
  int indexOf(String word) {
    int at = words.indexOf(word);
    if (at < 0) {
      throw new IllegalArgumentException("no such word: " + word);
    }
    return at;
  }
}
