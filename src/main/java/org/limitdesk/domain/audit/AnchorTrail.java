package org.limitdesk.domain.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A book's anchor and those that a restore from a backup set aside, as the text of an anchor file.
 *
 * @param current the anchor in force
 * @param replaced those set aside, the oldest first
 */
public record AnchorTrail(Anchor current, List<Anchor> replaced) {
  private static final String FORM = "limitdesk.anchor.v1 ";
  private static final Pattern LINE =
      Pattern.compile("(replaced|anchor) ([1-9][0-9]{0,15}) ([0-9a-f]{64})");

  public AnchorTrail {
    replaced = List.copyOf(replaced);
  }

  /** The same history with another anchor in force; the old one leaves no trace. */
  public AnchorTrail advanced(Anchor next) {
    return new AnchorTrail(next, replaced);
  }

  /** Another anchor in force; the old one becomes history. */
  public AnchorTrail replacedBy(Anchor next) {
    List<Anchor> history = new ArrayList<>(replaced);
    history.add(current);
    return new AnchorTrail(next, history);
  }

  /** The whole file, each line ended by a line feed. */
  public String text() {
    StringBuilder text = new StringBuilder(FORM).append(current.book()).append('\n');
    replaced.forEach(anchor -> text.append(line("replaced", anchor)));
    return text.append(line("anchor", current)).toString();
  }

  private static String line(String word, Anchor anchor) {
    return word + ' ' + anchor.seq() + ' ' + anchor.hash().hex() + '\n';
  }

  /**
   * Reads {@link #text} back.
   *
   * @throws IllegalArgumentException for anything else, or for the text of another book
   */
  public static AnchorTrail parse(UUID book, String text) {
    List<String> lines = List.of(text.split("\n", -1));
    int last = lines.size() - 2;
    if (last < 1 || !lines.getLast().isEmpty()) {
      throw new IllegalArgumentException("it breaks off");
    }
    if (!lines.getFirst().equals(FORM + book)) {
      throw new IllegalArgumentException("its first line is not '" + FORM + book + "'");
    }
    List<Anchor> replaced = new ArrayList<>();
    for (int i = 1; i < last; i++) {
      replaced.add(anchor(book, "replaced", lines.get(i)));
    }
    return new AnchorTrail(anchor(book, "anchor", lines.get(last)), replaced);
  }

  private static Anchor anchor(UUID book, String word, String line) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches() || !matcher.group(1).equals(word)) {
      throw new IllegalArgumentException("no such line is known: '" + line + "'");
    }
    return new Anchor(book, Long.parseLong(matcher.group(2)), Hash.ofHex(matcher.group(3)));
  }
}
