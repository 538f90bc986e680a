package org.limitdesk.cli;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.workflow.ReadPolicies.PolicyLife;
import org.limitdesk.workflow.port.Publications.Kept;
import org.limitdesk.workflow.port.Publications.Start;

/** Policies of a book, for a program and for a person. */
final class PolicyLifeText {
  private PolicyLifeText() {}

  static Map<String, @Nullable Object> json(Kept policy) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("policy", policy.id());
    object.put("name", policy.name());
    object.put("version", policy.version());
    object.put("sha256", policy.sha256());
    object.put("at", Instant.ofEpochMilli(policy.at()).toString());
    return object;
  }

  static Map<String, @Nullable Object> json(List<PolicyLife> policies) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("policies", policies.stream().map(PolicyLifeText::life).toList());
    return object;
  }

  private static Map<String, @Nullable Object> life(PolicyLife life) {
    Map<String, @Nullable Object> object = json(life.policy());
    object.put("state", life.standing().code());
    object.put("in_force_from", from(life.start()));
    object.put("breaks_gauge", life.isMarked());
    return object;
  }

  private static @Nullable String from(@Nullable Start start) {
    return start == null ? null : CalendarNumber.day(start.inForceFrom()).toString();
  }

  static String words(Kept policy) {
    return QuarantineText.shown(
        "policy %d: %s, version %s".formatted(policy.id(), policy.name(), policy.version()));
  }

  static String words(List<PolicyLife> policies) {
    StringBuilder words = new StringBuilder();
    for (PolicyLife life : policies) {
      String from = from(life.start());
      words
          .append(words(life.policy()))
          .append(", ")
          .append(life.standing().code().replace('_', ' '))
          .append(from == null ? "" : " from " + from)
          .append(life.isMarked() ? ", published though it breaks a gauge" : "")
          .append('\n');
    }
    return policies.isEmpty() ? "The book has no policy." : words.toString();
  }
}
