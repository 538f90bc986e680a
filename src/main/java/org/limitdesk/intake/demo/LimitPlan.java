package org.limitdesk.intake.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The limits that people decided, by borrower. They bind the months after them and no earlier. */
final class LimitPlan {
  static final LimitPlan NONE = new LimitPlan(Map.of());

  private final Map<String, List<AppliedLimit>> byBorrower;

  private LimitPlan(Map<String, List<AppliedLimit>> byBorrower) {
    this.byBorrower = byBorrower;
  }

  /** This plan with more limits, which follow on those it has. */
  LimitPlan with(List<AppliedLimit> more) {
    Map<String, List<AppliedLimit>> all = new HashMap<>();
    byBorrower.forEach((id, limits) -> all.put(id, new ArrayList<>(limits)));
    for (AppliedLimit each : more) {
      all.computeIfAbsent(each.borrower(), _ -> new ArrayList<>()).add(each);
    }
    return new LimitPlan(all);
  }

  /** Writes into a script what was decided for that borrower. */
  void write(String id, DemoCalendar calendar, LifeScript script) {
    for (AppliedLimit each : byBorrower.getOrDefault(id, List.of())) {
      int from = calendar.numberOf(each.from());
      if (from < script.months()) {
        script.decide(from, each.limit(), each.blocked());
      }
    }
  }
}
