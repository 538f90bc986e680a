package org.limitdesk.report.policy;

import java.util.List;
import java.util.Locale;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.report.policy.DiffNode.Child;
import org.limitdesk.report.policy.DiffNode.Group;

/** What a policy's document says of its triggers, in words: each parameter, and nothing else. */
public final class PolicySheet {
  private PolicySheet() {}

  /**
   * A trigger.
   *
   * @param code of its signals
   * @param says its parameters on one line
   */
  public record Entry(String code, String says) {}

  /** All triggers in the document's order. */
  public static List<Entry> triggers(Policy policy, Locale locale) {
    PolicyWords words = PolicyWords.in(locale);
    Child signals = DiffTree.of(policy).children().get("signals");
    return signals != null && signals.node() instanceof Group group
        ? group.children().entrySet().stream()
            .map(each -> new Entry(each.getKey(), says(words, each.getValue())))
            .toList()
        : List.of();
  }

  /** The desk writes a rate without a space. */
  private static String says(PolicyWords words, Child trigger) {
    return words.shown(trigger.node()).replace(" %", "%");
  }
}
