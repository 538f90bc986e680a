package org.limitdesk.ui.kit;

import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Says in the language of the moment what a workflow said, or a book keeps, as an English sentence:
 * the sentences that there are stand among the texts under one group, and one is known again by its
 * words.
 */
public final class KnownSentences {
  /** What a load finds in a file. */
  public static final KnownSentences FOUND = new KnownSentences("found.");

  /** What a check finds wrong with a log. */
  public static final KnownSentences PROBLEM = new KnownSentences("problem.");

  /** What a card says of itself, and what is said of it. */
  public static final KnownSentences CARD = new KnownSentences("of-card.");

  /** The words of a bin. */
  public static final KnownSentences BIN = new KnownSentences("of-bin.");

  /** What is wrong in a policy's document. */
  static final KnownSentences POLICY = new KnownSentences("of-policy.");

  /** What the reader of YAML says of a text that is none. */
  static final KnownSentences YAML = new KnownSentences("of-yaml.");

  private final List<Sentence> sentences;

  private KnownSentences(String group) {
    Texts english = new Texts(Language.EN);
    sentences =
        english.keys(group).stream()
            .map(key -> Sentence.of(key, english.text(key)))
            // The one with more words of its own fits better.
            .sorted(Comparator.comparingInt((Sentence each) -> -each.letters()))
            .toList();
  }

  /**
   * One of them.
   *
   * @param letters how many letters it has beside what stands in its places
   */
  private record Sentence(String key, Pattern pattern, int letters) {
    static Sentence of(String key, String text) {
      StringBuilder pattern = new StringBuilder();
      for (String part : text.splitWithDelimiters("\\{\\d}", 0)) {
        pattern.append(part.matches("\\{\\d}") ? "(.*)" : Pattern.quote(part));
      }
      return new Sentence(
          key,
          Pattern.compile(pattern.toString(), Pattern.DOTALL),
          text.replaceAll("\\{\\d}", "").length());
    }
  }

  /** The sentence in words; one that is not known, as of a later program, as it stands. */
  public String in(Texts texts, String sentence) {
    for (Sentence each : sentences) {
      Matcher matcher = each.pattern().matcher(sentence);
      if (matcher.matches()) {
        return texts.text(each.key(), places(matcher));
      }
    }
    return sentence;
  }

  private static Object[] places(MatchResult found) {
    return IntStream.rangeClosed(1, found.groupCount()).mapToObj(found::group).toArray();
  }
}
