package org.limitdesk.report.policy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.report.policy.DiffNode.Child;
import org.limitdesk.report.policy.DiffNode.Group;
import org.limitdesk.report.policy.DiffNode.Label;
import org.limitdesk.report.policy.DiffNode.Leaf;

/**
 * Lays two policies beside each other. Rules, scenarios and segments are known by their names, so
 * that a rule that was put before another is a move and not many changes; cells of the matrix are
 * known by their bands.
 */
public final class PolicyDiff {
  private final PolicyWords words;
  private final List<Difference> differences = new ArrayList<>();

  private PolicyDiff(PolicyWords words) {
    this.words = words;
  }

  /** What the second says differently, in the order of a document; empty where nothing. */
  public static List<Difference> of(Policy one, Policy other, Locale locale) {
    PolicyDiff diff = new PolicyDiff(PolicyWords.in(locale));
    diff.groups("", List.of(), DiffTree.of(one), DiffTree.of(other));
    return List.copyOf(diff.differences);
  }

  private void groups(String path, List<Label> labels, Group one, Group other) {
    Set<String> steps = new LinkedHashSet<>(one.children().keySet());
    steps.addAll(other.children().keySet());
    for (String step : steps) {
      Child before = one.children().get(step);
      Child after = other.children().get(step);
      Label label = after != null ? after.label() : before != null ? before.label() : null;
      if (label != null) {
        List<Label> longer = new ArrayList<>(labels);
        longer.add(label);
        nodes(under(path, step), longer, node(before), node(after));
      }
    }
    if (one.ordered() && other.ordered()) {
      moves(path, labels, one, other);
    }
  }

  private static String under(String path, String step) {
    return path.isEmpty() || step.startsWith("[") ? path + step : path + "." + step;
  }

  private static @Nullable DiffNode node(@Nullable Child child) {
    return child == null ? null : child.node();
  }

  private void nodes(
      String path, List<Label> labels, @Nullable DiffNode before, @Nullable DiffNode after) {
    if (before instanceof Group one && after instanceof Group other) {
      groups(path, labels, one, other);
    } else if (!same(before, after)) {
      add(path, labels, shown(before), shown(after));
    }
  }

  private static boolean same(@Nullable DiffNode before, @Nullable DiffNode after) {
    return before instanceof Leaf one && after instanceof Leaf other && one.equals(other);
  }

  private @Nullable String shown(@Nullable DiffNode node) {
    return node == null ? null : words.shown(node);
  }

  private void add(String path, List<Label> labels, @Nullable String from, @Nullable String to) {
    differences.add(new Difference(path, from, to, words.line(labels, from, to)));
  }

  /** The fewest entries that must be put elsewhere so that both have the same order. */
  private void moves(String path, List<Label> labels, Group one, Group other) {
    List<String> before = new ArrayList<>(one.children().keySet());
    List<String> after = new ArrayList<>(other.children().keySet());
    List<String> kept = after.stream().filter(before::contains).toList();
    Set<String> still = Rising.of(kept, before::indexOf);
    for (String step : kept) {
      Child child = other.children().get(step);
      if (!still.contains(step) && child != null) {
        List<Label> longer = new ArrayList<>(labels);
        longer.add(child.label());
        longer.add(Label.key("place"));
        add(
            path + step,
            longer,
            String.valueOf(before.indexOf(step) + 1),
            String.valueOf(after.indexOf(step) + 1));
      }
    }
  }
}
