package org.limitdesk.ui.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.policy.Bands;
import org.limitdesk.domain.policy.SegmentField;
import org.limitdesk.domain.whatif.SegmentCut;
import org.limitdesk.domain.whatif.Slice;
import org.limitdesk.domain.whatif.TrialFigures;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.TryPolicy.Trial;

/** The cuts of a trial in groups: by score, by size, by use after, by segment. */
final class CutGroups {
  /** More bars than these are not read at a glance; the others stand in the table of an export. */
  private static final int MOST = 10;

  private final Texts texts;
  private final PolicyWords words;

  CutGroups(Texts texts) {
    this.texts = texts;
    words = new PolicyWords(texts);
  }

  /** What cuts are grouped by: {@code score}, {@code size}, {@code use} or a segment's field. */
  static List<String> kinds() {
    List<String> kinds = new ArrayList<>(List.of("score", "size", "use"));
    SegmentField.ALL.forEach(field -> kinds.add(field.code()));
    return List.copyOf(kinds);
  }

  /**
   * A group.
   *
   * @param inForce how many lines the policy in force cuts
   * @param lines those that the draft cuts
   */
  record Group(String name, int inForce, FigureRow.Lines lines) {
    int draft() {
      return lines.slice().get().lines();
    }
  }

  /** The groups of a kind; of segments the ones with the most cuts. */
  List<Group> of(Trial trial, String kind) {
    TrialFigures after = trial.figures();
    @Nullable TrialFigures given = trial.before();
    TrialFigures before = given == null ? after : given;
    return switch (kind) {
      case "score" -> scores(before, after);
      case "size" -> parts(before.cutSizes(), after.cutSizes(), after, true);
      case "use" -> parts(before.usedAfter(), after.usedAfter(), after, false);
      default -> segments(before, after, SegmentField.named(kind).orElseThrow());
    };
  }

  private List<Group> scores(TrialFigures before, TrialFigures after) {
    Bands bands = after.policy().matrix().score();
    boolean alike = bands.equals(before.policy().matrix().score());
    List<Group> groups = new ArrayList<>();
    for (int band = bands.count(); band >= 0; band--) {
      String name =
          band == bands.count() ? texts.text("policy.unscored") : words.scoreBand(bands, band);
      int was = alike ? before.scoreBands().get(band).lines() : 0;
      groups.add(group(name, was, after, after.scoreBands().get(band)));
    }
    groups.add(groups.removeFirst());
    return groups;
  }

  private List<Group> parts(
      List<Slice> before, List<Slice> after, TrialFigures figures, boolean upTo) {
    List<Group> groups = new ArrayList<>();
    for (int part = upTo ? 1 : 0; part < after.size(); part++) {
      groups.add(group(part(part, upTo), before.get(part).lines(), figures, after.get(part)));
    }
    return groups;
  }

  /** {@code 10–20%}; the last one of a use is of 100 % and more. */
  private String part(int part, boolean upTo) {
    int low = upTo ? part - 1 : part;
    return low == TrialFigures.PARTS
        ? texts.text("studio.full")
        : low * TrialFigures.PARTS + "–" + (low + 1) * TrialFigures.PARTS + "%";
  }

  private List<Group> segments(TrialFigures before, TrialFigures after, SegmentField field) {
    Map<String, Integer> was = new HashMap<>();
    for (SegmentCut each : before.segments()) {
      if (each.field() == field) {
        was.put(String.valueOf(each.value()), each.cut().lines());
      }
    }
    return after.segments().stream()
        .filter(each -> each.field() == field && each.lines() > 0)
        .sorted(Comparator.comparingInt((SegmentCut each) -> -each.cut().lines()))
        .limit(MOST)
        .map(each ->
            group(
                each.value() == null
                    ? texts.text("studio.unknown")
                    : texts.word(field.code() + ".", each.value()),
                was.getOrDefault(String.valueOf(each.value()), 0),
                after,
                each.cut()))
        .toList();
  }

  private Group group(String name, int was, TrialFigures after, Slice slice) {
    String title = texts.text("studio.cutOf", name);
    return new Group(name, was, new FigureRow.Lines(title, after.result(), () -> slice));
  }
}
