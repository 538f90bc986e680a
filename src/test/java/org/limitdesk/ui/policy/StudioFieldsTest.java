package org.limitdesk.ui.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.policy.Knobs;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.policy.PolicyDraft;
import org.limitdesk.domain.policy.Scenario;
import org.limitdesk.domain.policy.SegmentField;
import org.limitdesk.intake.policy.Policies;

/** What the studio's fields are held against, and when they are made anew. */
class StudioFieldsTest {
  private static Policy with(Scenario... rules) throws IOException {
    return new PolicyDraft(Policies.defaultPolicy()).scenarios(List.of(rules)).policy();
  }

  private static Scenario rule(String name, @Nullable String reason, long factor) {
    return new Scenario(name, reason, factor, Map.of(SegmentField.REGION, Set.of("north")));
  }

  @Test
  void ruleIsHeldAgainstTheOneOfItsNameWhereverThatStands() throws IOException {
    Policy inForce = with(rule("a", null, 90_000_000), rule("b", null, 80_000_000));
    Policy draft = with(rule("b", null, 50_000_000), rule("c", null, 70_000_000));
    assertEquals(OptionalLong.of(80_000_000), KnobPanel.before(Knobs.scenario(0), draft, inForce));
    assertEquals(OptionalLong.empty(), KnobPanel.before(Knobs.scenario(1), draft, inForce));
  }

  @Test
  void ruleWithAnotherReasonIsWrittenAnewAndOneWithAnotherFactorIsNot() throws IOException {
    List<Scenario> before = StudioTab.withoutFactors(with(rule("a", "flood", 90_000_000)));
    assertEquals(before, StudioTab.withoutFactors(with(rule("a", "flood", 80_000_000))));
    assertNotEquals(before, StudioTab.withoutFactors(with(rule("a", "drought", 90_000_000))));
    assertNotEquals(before, StudioTab.withoutFactors(with(rule("a", null, 90_000_000))));
  }

  @Test
  void commaGroupsThousandsAndIsNoPoint() {
    assertEquals(OptionalLong.empty(), KnobText.read(Knobs.scenario(0), "0,1"));
    assertEquals(OptionalLong.of(10_000_000), KnobText.read(Knobs.scenario(0), "× 0.1"));
    assertEquals(OptionalLong.of(125_000), KnobText.read(Knobs.line().get(2), "¥1,250"));
    assertEquals(OptionalLong.empty(), KnobText.read(Knobs.line().get(2), "12,50"));
  }
}
