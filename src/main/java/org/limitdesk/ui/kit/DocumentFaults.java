package org.limitdesk.ui.kit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is wrong in a document that a person wrote as YAML, in the language of the moment; with its
 * names, numbers and keys as they stand in the document.
 */
public final class DocumentFaults {
  private static final Pattern PLACED =
      Pattern.compile(
          "(?<file>.*?), line (?<line>\\d+), column (?<column>\\d+): (?<reason>.*?)"
              + "(?: \\(and (?<more>\\d+) more; see policy check\\))?",
          Pattern.DOTALL);

  private static final Pattern NOT_YAML =
      Pattern.compile("(?<before>.*?not YAML \\()(?<why>.*)\\)", Pattern.DOTALL);

  private DocumentFaults() {}

  /** What is wrong at a place of the document; what a later program says, as it stands. */
  public static String reason(Texts texts, String reason) {
    Matcher unread = NOT_YAML.matcher(reason);
    String known =
        unread.matches()
            ? unread.group("before") + KnownSentences.YAML.in(texts, unread.group("why")) + ")"
            : reason;
    return KnownSentences.POLICY.in(texts, known);
  }

  /** A whole sentence, which may begin with the file and the place in it. */
  static String sentence(Texts texts, String sentence) {
    Matcher placed = PLACED.matcher(sentence);
    if (!placed.matches()) {
      return reason(texts, sentence);
    }
    String said =
        texts.text(
            "fault.placed",
            placed.group("file"),
            placed.group("line"),
            placed.group("column"),
            reason(texts, placed.group("reason")));
    String more = placed.group("more");
    return more == null ? said : texts.text("fault.more", said, more);
  }
}
