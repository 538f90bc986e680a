package org.limitdesk.domain.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.limitdesk.intake.policy.Policies;
import org.limitdesk.report.policy.PolicyDiff;
import org.limitdesk.report.policy.PolicyText;

/** Each number of a policy that a person turns. */
class KnobsTest {
  private static Policy policy;

  @BeforeAll
  static void read() throws IOException {
    Policy shipped = Policies.defaultPolicy();
    policy =
        new PolicyDraft(shipped)
            .scenarios(List.of(new Scenario("travel", "appetite", 90_000_000, java.util.Map.of())))
            .policy();
  }

  private static List<Knob> all() {
    List<Knob> knobs = new ArrayList<>(Knobs.line());
    knobs.addAll(Knobs.factors());
    knobs.addAll(Knobs.authority("officer"));
    knobs.addAll(List.of(Knobs.bookLines(), Knobs.bookLimits(), Knobs.scenario(0)));
    for (SegmentField field : policy.bookRails().segments().keySet()) {
      knobs.add(Knobs.segmentLines(field));
      knobs.add(Knobs.segmentLimits(field));
    }
    ShareTable shares = policy.matrix().shares();
    for (int row = 0; row < shares.rows(); row++) {
      for (int column = 0; column < shares.columns(); column++) {
        knobs.add(Knobs.cell(row, column));
      }
    }
    return knobs;
  }

  @Test
  void knobSetsItsNumberAndNothingElse() {
    for (Knob knob : all()) {
      long other = knob.of(policy) == knob.least() ? knob.most() : knob.least();
      Policy changed = knob.set(policy, other);
      assertEquals(other, knob.of(changed), knob.code());
      assertEquals(1, PolicyDiff.of(policy, changed, java.util.Locale.ENGLISH).size(), knob.code());
      assertEquals(policy, knob.set(changed, knob.of(policy)), knob.code());
    }
  }

  @Test
  void knobsAreToldApartByTheirCodes() {
    List<Knob> all = all();
    assertEquals(all.size(), new HashSet<>(all.stream().map(Knob::code).toList()).size());
  }

  @Test
  void turnGoesToTheNextWholeStepAndStopsAtTheEnds() {
    Knob cell = Knobs.cell(0, 0);
    Policy odd = cell.set(policy, 43_000_000);
    assertEquals(45_000_000, cell.of(cell.turn(odd, 1)));
    assertEquals(40_000_000, cell.of(cell.turn(odd, -1)));
    assertEquals(100_000_000, cell.of(cell.turn(odd, 99)));
    assertEquals(0, cell.of(cell.turn(odd, -99)));
    assertNotEquals(odd, policy);
  }

  @Test
  void changedPolicyIsWhatItsDocumentSays() throws IOException {
    Policy changed = Knobs.cell(1, 1).turn(Knobs.bookLines().turn(policy, 3), -2);
    assertEquals(changed, Policies.read("changed", PolicyText.bytes(changed)));
  }
}
