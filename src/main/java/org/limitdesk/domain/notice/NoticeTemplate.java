package org.limitdesk.domain.notice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.limitdesk.domain.notice.NoticeText.Block;

/**
 * The wording of a notice: plain text with places in braces, such as {@code {limit_after}}. The
 * first line is the title and begins with {@code # }, headings begin with {@code ## }, and every
 * other line is a paragraph.
 */
public final class NoticeTemplate {
  private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z0-9_]*)}");
  private static final Pattern BRACE = Pattern.compile("[{}]");
  private static final String TITLE = "# ";
  private static final String HEADING = "## ";

  private final List<String> lines;

  private NoticeTemplate(List<String> lines) {
    this.lines = List.copyOf(lines);
  }

  /**
   * Reads a template.
   *
   * @throws TemplateRefused with everything that is wrong in it
   */
  public static NoticeTemplate parse(String text) throws TemplateRefused {
    List<TemplateFault> faults = check(text);
    if (!faults.isEmpty()) {
      throw new TemplateRefused(faults);
    }
    return new NoticeTemplate(lines(text));
  }

  /** Everything that is wrong in a template, by line; empty where it can be used. */
  public static List<TemplateFault> check(String text) {
    List<String> lines = lines(text);
    List<TemplateFault> faults = new ArrayList<>();
    if (lines.isEmpty() || title(lines.getFirst()).isEmpty()) {
      faults.add(fault(TemplateFault.Kind.NO_TITLE, 1, ""));
    }
    Set<Place> missing = EnumSet.allOf(Place.class);
    missing.removeIf(place -> !place.isRequired());
    for (int i = 0; i < lines.size(); i++) {
      check(lines.get(i), i + 1, missing, faults);
    }
    missing.forEach(each -> faults.add(fault(TemplateFault.Kind.MISSING_PLACE, 0, each.code())));
    return faults;
  }

  private static void check(
      String line, int number, Set<Place> missing, List<TemplateFault> faults) {
    Matcher matcher = PLACE.matcher(line);
    while (matcher.find()) {
      Optional<Place> place = Place.named(matcher.group(1));
      place.ifPresent(missing::remove);
      if (place.isEmpty()) {
        faults.add(fault(TemplateFault.Kind.UNKNOWN_PLACE, number, matcher.group(1)));
      }
    }
    Matcher brace = BRACE.matcher(matcher.replaceAll(""));
    if (brace.find()) {
      faults.add(fault(TemplateFault.Kind.LOOSE_BRACE, number, brace.group()));
    }
    if (SensitiveWords.stand(matcher.replaceAll(" "))) {
      faults.add(fault(TemplateFault.Kind.SENSITIVE_WORD, number, ""));
    }
  }

  private static TemplateFault fault(TemplateFault.Kind kind, int line, String detail) {
    return new TemplateFault(kind, line, detail);
  }

  /** A file may begin with a byte order mark. */
  private static List<String> lines(String text) {
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return plain.strip().lines().map(String::stripTrailing).toList();
  }

  private static Optional<String> title(String line) {
    return Optional.of(line)
        .filter(each -> each.startsWith(TITLE))
        .map(each -> each.substring(TITLE.length()).strip())
        .filter(each -> !each.isEmpty());
  }

  /**
   * The notice with every place filled. A line of which nothing is left goes, and so does a heading
   * with nothing under it.
   *
   * @param words of each place that the template names; several lines are several paragraphs
   * @throws IllegalArgumentException where a place has no words, or a required one empty ones
   */
  public NoticeText fill(Map<Place, String> words) {
    List<Block> blocks = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      boolean isHeading = line.startsWith(HEADING);
      String text = isHeading ? line.substring(HEADING.length()) : line;
      filled(text, words)
          .lines()
          .map(String::strip)
          .filter(each -> !each.isEmpty())
          .forEach(each -> blocks.add(new Block(isHeading, each)));
    }
    String title = title(lines.getFirst()).orElseThrow();
    return new NoticeText(filled(title, words), withoutEmpty(blocks));
  }

  private static List<Block> withoutEmpty(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      boolean ends = i + 1 == blocks.size() || blocks.get(i + 1).isHeading();
      if (!blocks.get(i).isHeading() || !ends) {
        kept.add(blocks.get(i));
      }
    }
    return kept;
  }

  private static String filled(String line, Map<Place, String> words) {
    return PLACE
        .matcher(line)
        .replaceAll(found -> {
          Place place = Place.named(found.group(1)).orElseThrow();
          String word = words.get(place);
          if (word == null || place.isRequired() && word.isBlank()) {
            throw new IllegalArgumentException("there are no words for " + place.code());
          }
          return Matcher.quoteReplacement(word);
        });
  }
}
