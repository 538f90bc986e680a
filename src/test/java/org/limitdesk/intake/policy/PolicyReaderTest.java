package org.limitdesk.intake.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.limitdesk.domain.money.Share;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.policy.LossRates;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.policy.SegmentField;
import org.limitdesk.domain.signal.Severity;
import org.limitdesk.domain.signal.Trigger;
import org.limitdesk.domain.signal.Triggers;
import org.limitdesk.intake.IntakeException;

class PolicyReaderTest {
  private static final String SOUND =
      """
      name: small
      version: "007"
      title: A small one
      card: behaviour
      signals:
        overdue: {warn: M1, severe: M3}
        rolled_worse: {from: M1, severity: warn}
        utilisation_spike: {months: 3, at_least: 0.5, warn: 0.3}
        income_decline: {over_months: 6, mean_of: 2, warn: 0.2}
        multi_lender: {level: {warn: 4}, months: 3}
        misuse_of_funds: {months: 1, payees: gambling, least_amount: 0.01, severe: 0.5}
        flagged: {severe: fraud}
      matrix:
        score_from: [600]
        utilisation_from: [0.5]
        shares: [[0.5, 0.6], [1, 1]]
        unscored: [0.5, 0.5]
      factors: {info: 1, warn: 0.9, severe: 0.5, floor: 0.25}
      scenarios:
        - {name: coast, factor: 0.75, where: {region: [东, 南], purpose: business}}
      line: {largest_step: 0.5, least_days_between_cuts: 30, minimum: 250.5, increment: 50,
             minimum_by_product: {shop: 1000}}
      book: {lines: 0.05, limits: 0.04, segments: {region: {lines: 0.1, limits: 0.2}}}
      rules:
        - {name: theft, action: recall, when: {flags: fraud, bucket_from: M6+}}
        - {name: cut, action: reduce, when: {signals: [overdue], severity: warn, tiers: high}}
      when_nothing_left: suspend
      restore: {months_clean: 3, share: 0.5}
      raise: {largest_step: 0.1, most: 1000, months_of_income: 2}
      loss:
        source: dice
        utilisation_from: []
        lgd: {low: 0.5, medium: 0.6, high: 0.7, unscored: 0.8}
        ccf: {low: 0.1, medium: 0.2, high: 0.3, unscored: 0.4}
      income: {used_share: 0.25, funding_rate: 0.0345}
      authority: {officer: {largest_cut: 0.5, largest_deviation: 2, largest_limit: 5000}}
      due_days: {info: 9, warn: 5, severe: 1}
      """;

  @Test
  void aSoundPolicyIsReadWhole() throws IOException {
    Policy policy = PolicyReader.read("small.yaml", SOUND);
    assertEquals(
        "small 007 behaviour", policy.name() + " " + policy.version() + " " + policy.card());
    assertEquals(7, policy.triggers().size());
    assertEquals(75_000_000, policy.scenarios().getFirst().factor());
    assertEquals(
        Map.of(SegmentField.REGION, Set.of("东", "南"), SegmentField.PURPOSE, Set.of("business")),
        policy.scenarios().getFirst().where());
    assertEquals(25_050, policy.lineRails().minimum("other"));
    assertEquals(100_000, policy.lineRails().minimum("shop"));
    assertEquals(1, policy.bookRails().fromLines());
    assertEquals(Action.SUSPEND, policy.nothingLeft());
    assertNotNull(policy.raise());
    assertEquals("0.7", Share.text(policy.losses().lgd("high", 0)));
    assertEquals("0.0345", Share.text(policy.income().fundingRate()));
    assertEquals(0, policy.income().lineCost(), "nothing is said of it");
    assertEquals(1, policy.dueDays().of(Severity.SEVERE));
    assertEquals(
        List.of("theft", "cut"), policy.rules().stream().map(rule -> rule.name()).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "name: small|names: small|line 1, column 1|allowed: name, version,",
        "name: small|name: Small|line 1, column 7|small letters, digits and hyphens",
        "version: \"007\"|version:|line 2|\"version\" is empty",
        "title: A small one|# none|line 1|\"title\" is missing",
        "warn: M1, severe: M3|warn: M9|line 6, column 19|allowed: M0, M1,",
        "warn: M1, severe: M3|warn: M2, severe: M1|line 6, column 31|not below the one before",
        "warn: M1, severe: M3|warn: M0|line 6, column 19|above 0 (M0)",
        "severity: warn}|severity: bad}|line 7, column 38|allowed: info, warn, severe",
        "months: 3, at_least|months: 0, at_least|line 8, column 31|from 1 to 24",
        "at_least: 0.5|at_least: half|line 8|a number is needed",
        "at_least: 0.5|at_least: 0.50005|line 8|at most 4 decimals",
        "mean_of: 2|mean_of: 4|line 9, column 45|from 1 to 3",
        "level: {warn: 4}|level: {warn: 4.5}|line 10, column 32|a whole number",
        "payees: gambling|payees: own_account|line 11, column 40|allowed: merchant, securities,",
        "payees: gambling, ||line 11|\"payees\" is missing",
        "least_amount: 0.01|least_amount: -1|line 11|not negative",
        "least_amount: 0.01|least_amount: 0.001|line 11|at most 2 decimals",
        "severe: fraud|severe: fraud, warn: fraud|line 12|stands here twice",
        "severe: fraud|severe: theft|line 12, column 21|allowed: fraud, deceased,",
        "  flagged:|  flag:|line 12, column 3|allowed: overdue, rolled_worse,",
        "score_from: [600]|score_from: [600, 600]|line 14, column 21|does not rise",
        "[[0.5, 0.6], [1, 1]]|[[0.5, 0.6]]|line 16, column 11|2 rows are needed",
        "[[0.5, 0.6], [1, 1]]|[[0.5], [1, 1]]|line 16, column 12|2 values are needed",
        "[[0.5, 0.6], [1, 1]]|[[0.5, 0.6], [1, 1.1]]|line 16, column 28|from 0 to 1",
        "floor: 0.25|flor: 0.25|line 18|unknown key \"flor\"",
        "region: [东|gender: [东|line 20, column 41|\"gender\" is no segment; allowed: purpose,",
        "where: {region: [东, 南], purpose: business}|where: {}|line 20|needs a reason",
        "factor: 0.75|factor: 1.5|line 20, column 27|from 0 to 1",
        "[东, 南]|[]|line 20|at least one value",
        "increment: 50|increment: 0|line 21|the increment is above 0",
        "segments: {region|segments: {age|line 23, column 46|\"age\" is no segment",
        "action: recall|action: regret|line 25, column 27|allowed: recall, suspend, reduce",
        "{flags: fraud, bucket|{tiers: high, bucket|line 25, column 27|needs a ground",
        "name: cut|name: theft|line 26, column 12|stands here already",
        "signals: [overdue]|signals: [score_drop]|line 26|allowed: flagged, income_decline,",
        "tiers: high|tiers: highest|line 26|allowed: low, medium, high, unscored",
        "tiers: high|tiers: []|line 26|at least one of low,",
        "when_nothing_left: suspend|when_nothing_left: recall|line 27|allowed: monitor, suspend",
        "months_clean: 3|months_clean: 0|line 28|from 1 to 120",
        "medium: 0.6, high|high|line 33, column 8|the key \"medium\" is missing",
        "0.0345}|0.0345, cost: 1000000.01}|line 35, column 56|at most 1000000 a year",
        "largest_cut: 0.5, ||line 36|\"largest_cut\" is missing",
        "authority: {officer: {|authority: {officer: x, y: {|line 36|keys with values",
        "info: 9|info: -9|line 37, column 18|from 0 to 365",
      })
  void whatIsWrongIsNamedWithItsPlace(
      String right, @Nullable String wrong, String place, String what) {
    String changed = wrong == null ? "" : wrong;
    assertTrue(SOUND.contains(right), right);
    IntakeException e = refused(SOUND.replace(right, changed));
    assertEquals("LD-242", e.code(), e.getMessage());
    assertTrue(e.getMessage().startsWith("small.yaml, " + place), e.getMessage());
    assertTrue(e.getMessage().contains(what), e.getMessage());
  }

  @Test
  void aRuleThatRaisesNeedsToSayHowFar() {
    String raising = SOUND.replace("action: reduce", "action: raise");
    String without = raising.replaceFirst("raise: \\{largest.*\n", "");
    assertTrue(refused(without).getMessage().contains("needs the section raise:"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "name: [a", "a: b: c"})
  void whatIsNoYamlIsRefused(String text) {
    assertEquals("LD-241", refused(text).code());
  }

  @Test
  void aPolicyIsReadFromItsFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mine.yaml");
    assertEquals("LD-240", assertThrows(IntakeException.class, () -> Policies.read(file)).code());
    Files.writeString(file, SOUND);
    assertEquals("small", Policies.read(file).name());
    Files.write(file, "title: 额度".getBytes(StandardCharsets.UTF_16LE));
    assertEquals("LD-241", assertThrows(IntakeException.class, () -> Policies.read(file)).code());
  }

  @Test
  void theShippedPolicyIsSoundNamedLikeItsFileAndCautious() throws IOException {
    Policy policy = Policies.defaultPolicy();
    assertEquals(Policies.DEFAULT, policy.name());
    assertEquals(Triggers.CODES, policy.triggers().stream().map(Trigger::code).toList());
    for (String tier : LossRates.TIERS) {
      assertTrue(policy.losses().lgd(tier, 0) > 0);
      assertTrue(policy.losses().ccf(tier, 0) > 0);
    }
    assertTrue(policy.bookRails().whole().lines() <= 10_000_000, "at most a tenth in a month");
    assertEquals(Action.MONITOR, policy.rules().getLast().action());
  }

  private static IntakeException refused(String yaml) {
    return assertThrows(IntakeException.class, () -> PolicyReader.read("small.yaml", yaml));
  }
}
