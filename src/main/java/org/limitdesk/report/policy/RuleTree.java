package org.limitdesk.report.policy;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.policy.ActionRule;
import org.limitdesk.domain.policy.Conditions;
import org.limitdesk.domain.signal.Severity;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.report.policy.PolicyNode.Fields;
import org.limitdesk.report.policy.PolicyNode.Items;

/** The ordered action rules; what a rule does not ask for is not written. */
final class RuleTree {
  private RuleTree() {}

  static Items of(List<ActionRule> rules) {
    return new Items(rules.stream().map(RuleTree::rule).toList());
  }

  private static Fields rule(ActionRule rule) {
    return new Section()
        .text("name", rule.name())
        .text("action", rule.action().code())
        .unlessEmpty("when", when(rule.when()))
        .done();
  }

  private static Section when(Conditions when) {
    Section section =
        new Section()
            .text("bucket_from", unless(Bucket.M0, when.bucketFrom()))
            .text("bucket_to", unless(Bucket.M6_PLUS, when.bucketTo()))
            .numberUnless(0, "dpd_from", when.dpdFrom())
            .words("signals", sorted(when.signals()))
            .text("severity", code(when.severity()))
            .text("severity_at_most", code(when.severityAtMost()))
            .words("tiers", sorted(when.tiers()))
            .words("flags", sorted(when.flags()))
            .words("without_flags", sorted(when.withoutFlags()))
            .numberUnless(0, "months_clean", when.monthsClean());
    return when.utilisationFrom() == 0
        ? section
        : section.share("utilisation_from", when.utilisationFrom());
  }

  private static @Nullable String unless(Bucket absent, Bucket bucket) {
    return bucket == absent ? null : bucket.label();
  }

  private static @Nullable String code(@Nullable Severity severity) {
    return severity == null ? null : severity.code();
  }

  private static List<String> sorted(Set<String> words) {
    return words.stream().sorted().toList();
  }
}
