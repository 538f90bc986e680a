package org.limitdesk.domain.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.limitdesk.domain.signal.Severity;
import org.limitdesk.domain.trend.Bucket;

class RuleOrderTest {
  private static Conditions when(String written) {
    String[] asks = written.split(" ", -1);
    return new Conditions(
        Bucket.ALL.get(Integer.parseInt(asks[0].substring(0, 1))),
        Bucket.ALL.get(Integer.parseInt(asks[0].substring(1, 2))),
        0,
        words(asks, "s:"),
        severity(asks, "at:"),
        severity(asks, "most:"),
        words(asks, "t:"),
        words(asks, "f:"),
        words(asks, "no:"),
        0,
        0);
  }

  private static Set<String> words(String[] asks, String mark) {
    return Arrays.stream(asks)
        .filter(ask -> ask.startsWith(mark))
        .flatMap(ask -> Arrays.stream(ask.substring(mark.length()).split("/", -1)))
        .collect(Collectors.toSet());
  }

  private static @Nullable Severity severity(String[] asks, String mark) {
    return words(asks, mark).stream().map(Severity::valueOf).findFirst().orElse(null);
  }

  @ParameterizedTest
  @CsvSource({
    "07, 07, true",
    "07, 27, true",
    "27, 17, false",
    "05, 07, false",
    "07 s:a, 07, false",
    "07 s:a/b, 07 s:a, true",
    "07 s:a, 07 s:a/b, false",
    "07 at:WARN, 07 at:SEVERE, true",
    "07 at:SEVERE, 07 at:WARN, false",
    "07 at:WARN, 07 s:a, false",
    "07 s:a at:WARN, 07 s:a at:SEVERE t:high, true",
    "07 most:WARN, 07 most:INFO, true",
    "07 most:INFO, 07, false",
    "07 t:high, 07 t:high/low, false",
    "07 f:fraud, 07 f:fraud, true",
    "07 no:fraud, 07, false",
    "07, 07 no:fraud, true",
  })
  void aRuleIsShadowedByOneThatTakesEveryLineOfIts(String early, String late, boolean shadowed) {
    List<ActionRule> rules =
        List.of(
            new ActionRule("early", Action.REDUCE, when(early)),
            new ActionRule("late", Action.MONITOR, when(late)));
    assertEquals(shadowed, RuleOrder.shadowing(rules, 1).isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "REDUCE, RESTORE, false",
    "RESTORE, REDUCE, false",
    "RESTORE, RAISE, false",
    "RESTORE, RESTORE, true",
    "MONITOR, SUSPEND, true",
  })
  void whatGivesPassesOnAndIsOpenWithoutNews(Action early, Action late, boolean shadowed) {
    List<ActionRule> rules =
        List.of(
            new ActionRule("early", early, when("07")), new ActionRule("late", late, when("07")));
    assertEquals(shadowed, RuleOrder.shadowing(rules, 1).isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "07, false",
    "52, true",
    "07 at:SEVERE most:WARN, true",
    "07 f:fraud no:fraud, true",
    "07 f:fraud/staff no:fraud, false",
  })
  void conditionsThatContradictEachOtherAreSeen(String conditions, boolean contradicts) {
    assertEquals(contradicts, RuleOrder.contradicts(when(conditions)));
  }
}
