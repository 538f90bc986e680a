package org.limitdesk.domain.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A book's anchor and those that a restore from a backup set aside, as the text of an anchor file.
 * After a restore there can be two files of one book, the original and what was restored beside it.
 * An original that ends exactly at the anchor that the restore set aside is whole; once it is
 * written to again, it is a branch with an anchor of its own.
 *
 * @param current the anchor in force
 * @param replaced those set aside, the oldest first
 * @param branches of the book's other files that were written to since the last restore
 */
public record AnchorTrail(Anchor current, List<Anchor> replaced, List<Anchor> branches) {
  private static final String FORM = "limitdesk.anchor.v1 ";
  private static final Pattern LINE =
      Pattern.compile("(replaced|branch|anchor) ([1-9][0-9]{0,15}) ([0-9a-f]{64})");

  public AnchorTrail {
    replaced = List.copyOf(replaced);
    branches = List.copyOf(branches);
  }

  /** A trail with no restore in it. */
  public static AnchorTrail of(Anchor anchor) {
    return new AnchorTrail(anchor, List.of(), List.of());
  }

  /** How a log whose chain was found sound stands to the trail. */
  public AnchorState judge(LogHead head, LongFunction<byte @Nullable []> hashAt) {
    Anchor own = own(head, hashAt);
    if (own != null) {
      return AnchorState.judge(own, head, hashAt);
    }
    boolean ended = replaced.stream().anyMatch(anchor -> anchor.head().equals(head));
    return ended ? AnchorState.BEHIND : AnchorState.AHEAD;
  }

  /** The anchor in force or of a branch that the log has; null where it has none of them. */
  private @Nullable Anchor own(LogHead head, LongFunction<byte @Nullable []> hashAt) {
    return Stream.concat(Stream.of(current), branches.stream())
        .filter(anchor -> AnchorState.judge(anchor, head, hashAt).passes())
        .findFirst()
        .orElse(null);
  }

  /**
   * How a log to which one entry was just added stood to the trail before, as {@link #judge} says
   * it: of an original that ended where a restore took over, that it was behind.
   */
  public AnchorState judgeAppended(LogHead head, LongFunction<byte @Nullable []> hashAt) {
    AnchorState state = judge(head, hashAt);
    return state == AnchorState.AHEAD && before(head, hashAt) != null ? AnchorState.BEHIND : state;
  }

  /** The anchor that a restore set aside at the entry just before the head. */
  private @Nullable Anchor before(LogHead head, LongFunction<byte @Nullable []> hashAt) {
    return replaced.stream()
        .filter(anchor -> anchor.seq() == head.seq() - 1)
        .filter(anchor -> Arrays.equals(anchor.hash().bytes(), hashAt.apply(anchor.seq())))
        .findFirst()
        .orElse(null);
  }

  /**
   * The log's new end in force. Its own anchor before leaves no trace; that of the book's other
   * file, if it was the one in force, becomes a branch.
   */
  public AnchorTrail advanced(Anchor next, LongFunction<byte @Nullable []> hashAt) {
    List<Anchor> others = new ArrayList<>(branches);
    others.addFirst(current);
    Anchor own = own(next.head(), hashAt);
    if (own != null) {
      others.remove(own);
      return new AnchorTrail(next, replaced, others);
    }
    List<Anchor> history = new ArrayList<>(replaced);
    history.removeIf(anchor -> anchor.equals(before(next.head(), hashAt)));
    return new AnchorTrail(next, history, others);
  }

  /** Another anchor in force; the old one becomes history, and so do those of branches. */
  public AnchorTrail replacedBy(Anchor next) {
    List<Anchor> history = new ArrayList<>(replaced);
    history.addAll(branches);
    history.add(current);
    return new AnchorTrail(next, history, List.of());
  }

  /** The whole file, each line ended by a line feed. */
  public String text() {
    StringBuilder text = new StringBuilder(FORM).append(current.book()).append('\n');
    replaced.forEach(anchor -> text.append(line("replaced", anchor)));
    branches.forEach(anchor -> text.append(line("branch", anchor)));
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
    List<Anchor> branches = new ArrayList<>();
    for (String line : lines.subList(1, last)) {
      if (branches.isEmpty() && line.startsWith("replaced")) {
        replaced.add(anchor(book, "replaced", line));
      } else {
        branches.add(anchor(book, "branch", line));
      }
    }
    return new AnchorTrail(anchor(book, "anchor", lines.get(last)), replaced, branches);
  }

  private static Anchor anchor(UUID book, String word, String line) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches() || !matcher.group(1).equals(word)) {
      throw new IllegalArgumentException("no such line is known: '" + line + "'");
    }
    return new Anchor(book, Long.parseLong(matcher.group(2)), Hash.ofHex(matcher.group(3)));
  }
}
