package org.limitdesk.domain.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.notice.DrivingFacts.Lost;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.scoring.characteristic.Characteristics;
import org.limitdesk.domain.scoring.characteristic.DerivedCharacteristic;
import org.limitdesk.domain.signal.Severity;
import org.limitdesk.domain.signal.Signal;
import org.limitdesk.domain.signal.Triggers;

/** Whatever a case froze, its own reasons pass the linter when they are told with their numbers. */
class RandomReasonsTest {
  private final Random random = new Random(20261122);

  @Test
  void principalReasonsOfTwoThousandRandomCasesPassTheLinter() {
    int told = 0;
    for (int i = 0; i < 2_000; i++) {
      DrivingFacts facts = facts();
      List<Reason> reasons = PrincipalReasons.of(Action.REDUCE, facts);
      List<WrittenReason> words = reasons.stream().map(RandomReasonsTest::written).toList();
      if (!words.isEmpty()) {
        assertEquals(List.of(), new ReasonLinter(facts).read(words), facts::toString);
        told++;
      }
    }
    assertTrue(told > 1_800, "cases with a reason: " + told);
  }

  private static WrittenReason written(Reason reason) {
    String number = reason.evidence().getOrDefault("value", reason.evidence().get("n"));
    return new WrittenReason(reason.source(), reason.code(), "It came to " + number + ".");
  }

  private DrivingFacts facts() {
    List<Lost> lost = new ArrayList<>();
    for (DerivedCharacteristic each : Characteristics.all()) {
      if (random.nextInt(8) == 0) {
        lost.add(NoticeCases.lost(each.name(), value(), random.nextInt(60) - 20));
      }
    }
    List<Signal> signals = new ArrayList<>();
    for (String code : Triggers.CODES) {
      if (random.nextInt(5) == 0) {
        Severity severity = Severity.values()[random.nextInt(Severity.values().length)];
        signals.add(NoticeCases.signal(code, severity, Map.of("n", value())));
      }
    }
    return NoticeCases.facts(lost, signals);
  }

  private String value() {
    return Integer.toString(random.nextInt(100));
  }
}
