package org.limitdesk.workflow;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a card is to foretell. */
public sealed interface CardOutcome {
  /** Reads {@code known} or {@code M4-in-N}; empty for anything else. */
  static Optional<CardOutcome> parse(String text) {
    if (text.equalsIgnoreCase("known")) {
      return Optional.of(new Told());
    }
    Matcher reach = ReachM4.WRITTEN.matcher(text.toUpperCase(Locale.ROOT));
    return reach.matches()
        ? Optional.of(new ReachM4(Integer.parseInt(reach.group(1))))
        : Optional.empty();
  }

  /** The outcome that files told the book. */
  record Told() implements CardOutcome {}

  /**
   * The line reaches M4 or is charged off, by the book's own months.
   *
   * @param months within how many months
   */
  record ReachM4(int months) implements CardOutcome {
    private static final Pattern WRITTEN = Pattern.compile("M4-IN-(\\d{1,3})");

    /** From 1 to 120 months; throws {@link IllegalArgumentException} with a sentence. */
    public ReachM4 {
      if (months < 1 || months > 120) {
        throw new IllegalArgumentException("M4 can be looked for within 1 to 120 months.");
      }
    }
  }
}
