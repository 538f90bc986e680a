package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.domain.policy.Knobs;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.policy.Scenario;
import org.limitdesk.domain.policy.SegmentField;
import org.limitdesk.domain.whatif.TrialFigures;
import org.limitdesk.ui.kit.Language;
import org.limitdesk.ui.policy.ScenarioRules;
import org.limitdesk.ui.policy.ScenarioRules.Place;
import org.limitdesk.ui.policy.ScenarioRules.Wish;
import org.limitdesk.ui.policy.StudioController;

/** Scenario rules of a draft, without a toolkit. */
class ScenarioRulesTest {
  @TempDir private Path folder;
  private StudioStand stand;
  private StudioController studio;
  private ScenarioRules rules;

  @BeforeEach
  void open() {
    stand = new StudioStand(folder);
    studio = stand.studio("policyowner");
    rules = studio.rules();
  }

  @AfterEach
  void close() {
    stand.close();
  }

  private Policy draft() {
    return Objects.requireNonNull(stand.state().draft());
  }

  private TrialFigures tried() {
    return Objects.requireNonNull(stand.state().trial()).figures();
  }

  private Set<String> offered(SegmentField field) {
    return rules.offered().getOrDefault(field, List.of()).stream()
        .map(ScenarioRules.Value::value)
        .collect(Collectors.toSet());
  }

  private Wish wish(String name, String factor) {
    return new Wish(
        name,
        "",
        factor,
        Map.of(
            SegmentField.REGION,
            offered(SegmentField.REGION),
            SegmentField.PURPOSE,
            offered(SegmentField.PURPOSE)));
  }

  @Test
  void ruleOfTwoFieldsIsOneChangeThatIsTriedAtOnceKeptAndTakenBackAsOne() {
    assertFalse(rules.isReady(), "there is no draft yet");
    studio.begin();
    studio.set(Knobs.line().getFirst(), 99_000_000);
    Policy before = draft();
    long cut = tried().cuts().cut();
    assertEquals(Map.of(), rules.add(wish(" north ", "0.2")));
    Scenario added = draft().scenarios().getLast();
    assertEquals("north", added.name());
    assertEquals(20_000_000, added.factor());
    assertEquals(
        Map.of(
            SegmentField.REGION,
            offered(SegmentField.REGION),
            SegmentField.PURPOSE,
            offered(SegmentField.PURPOSE)),
        added.where());
    assertEquals(draft(), tried().policy());
    assertTrue(tried().cuts().cut() > cut, "the rule cuts nothing more");
    Policy with = draft();
    stand.studio("policyowner");
    assertEquals(with, draft(), "it was not kept");
    studio = stand.studio("policyowner");
    studio.rules().remove(draft().scenarios().size() - 1);
    assertEquals(before, draft());
    studio.undo();
    assertEquals(with, draft());
    studio.undo();
    assertEquals(with, draft(), "there is nothing more to take back");
  }

  @Test
  void offeredAreTheValuesOfTheBookWithTheirLines() {
    studio.begin();
    long lines = tried().result().book().totals().lines();
    rules
        .offered()
        .forEach((field, values) -> {
          assertEquals(values.size(), new HashSet<>(values).size(), field.code());
          long sum = values.stream().mapToLong(ScenarioRules.Value::lines).sum();
          assertTrue(sum > 0 && sum <= lines, field.code());
        });
    assertTrue(rules.offered().containsKey(SegmentField.REGION));
  }

  @Test
  void everyFaultStandsAtItsPlaceInThePersonsLanguageAndNothingIsAdded() {
    studio.begin();
    rules.add(wish("north", "0.9"));
    Policy before = draft();
    assertEquals(Set.of(Place.values()), rules.add(new Wish(" ", "", "", Map.of())).keySet());
    assertEquals(Set.of(Place.NAME), rules.add(wish("north", "0.9")).keySet());
    for (String wrong : List.of("1.01", "0", "-0.5", "0.12345", "much", "NaN")) {
      assertEquals(Set.of(Place.FACTOR), rules.add(wish("other", wrong)).keySet(), wrong);
    }
    Map<SegmentField, Set<String>> none = Map.of(SegmentField.REGION, Set.of());
    assertEquals(Set.of(Place.WHERE), rules.add(new Wish("other", "", "0.9", none)).keySet());
    Map<SegmentField, Set<String>> barred = Map.of(SegmentField.CAMPAIGN, Set.of("gender"));
    assertEquals(Set.of(Place.WHERE), rules.add(new Wish("other", "", "0.9", barred)).keySet());
    stand.texts().language().set(Language.ZH);
    assertEquals("草稿中已有规则“north”，请另取名称。", rules.add(wish("north", "0.9")).get(Place.NAME));
    assertEquals(
        "策略文件不接受此规则：“gender”不是分组；策略从不依据性别、年龄、婚姻状况、学历、姓名或证件号码",
        rules.add(new Wish("other", "", "0.9", barred)).get(Place.WHERE));
    assertEquals(before, draft());
  }
}
