package org.limitdesk.intake.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyCheckTest {
  private static String shipped() throws IOException {
    return new String(Policies.defaultDocument(), StandardCharsets.UTF_8);
  }

  private static String with(String text, String... changes) {
    String changed = text;
    for (int i = 0; i < changes.length; i += 2) {
      assertTrue(changed.contains(changes[i]), changes[i]);
      changed = changed.replaceFirst(Pattern.quote(changes[i]), changes[i + 1]);
    }
    return changed;
  }

  private static PolicyVerdict check(String text) {
    return Policies.check("p.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  private static String told(PolicyFault fault) {
    return fault.path() + "=" + fault.value();
  }

  @Test
  void theShippedPolicyHasNeitherFaultNorWarning() throws IOException {
    PolicyVerdict verdict = check(shipped());
    assertEquals(List.of(), verdict.faults());
    assertEquals(List.of(), verdict.warnings());
    assertNotNull(verdict.policy());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[540, 540.00000000000000001, 600, 630]|matrix.score_from[1]=540.00000000000000001",
        "[540, 1e999999999, 600, 630]|matrix.score_from[1]=1e999999999",
        "[10000000000000, 5, 600, 630]|matrix.score_from[0]=10000000000000",
      })
  void bandsThatNoNumberCanTellApartAreFaultsWithTheirPlace(String bands, String told)
      throws IOException {
    PolicyVerdict verdict = check(with(shipped(), "[540, 570, 600, 630]", bands));
    assertEquals(told, told(verdict.faults().getFirst()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1899-12-31", "+10000-01-01"})
  void dayThatTheBookCannotKeepIsAFault(String day) throws IOException {
    PolicyVerdict verdict =
        check(with(shipped(), "version: \"2\"", "version: \"2\"\nin_force_from: " + day));
    assertEquals("in_force_from=" + day, told(verdict.faults().getFirst()));
  }

  @Test
  void everyFaultIsToldAndEachWithItsPathAndValue() throws IOException {
    String wrong =
        with(
            shipped(),
            "version: \"2\"",
            "versions: \"2\"",
            "warn: M1, severe: M2",
            "warn: M9, severe: M2",
            "at_least: 0.6",
            "at_least: half",
            "score_from: [540, 570, 600, 630]",
            "score_from: [540, 530, 600, 630]",
            "[0.4, 0.5, 0.6, 0.7]",
            "[0.4, 0.5, 1.6]",
            "info: 1, warn: 0.9, severe",
            "info: 1.2, warn: 0.9, severe",
            "largest_step: 0.5",
            "largest_step: 1.5",
            "flags: [deceased]}}",
            "gender: [female]}}",
            "tiers: [medium, high, unscored]",
            "tiers: [medium, age, unscored]",
            "    region: {lines",
            "    marital_status: {lines");
    PolicyVerdict verdict = check(wrong);
    assertNull(verdict.policy());
    assertEquals(
        List.of(
            "version=",
            "versions=versions",
            "signals.overdue.warn=M9",
            "signals.utilisation_spike.at_least=half",
            "matrix.score_from[1]=530",
            "matrix.shares[0]=",
            "matrix.shares[0][2]=1.6",
            "factors.info=1.2",
            "line.largest_step=1.5",
            "book.segments.marital_status=marital_status",
            "rules[0].when.gender=gender",
            "rules[6].when.tiers[1]=age"),
        verdict.faults().stream().map(PolicyCheckTest::told).sorted(byFile(verdict)).toList());
  }

  private static Comparator<String> byFile(PolicyVerdict verdict) {
    List<String> order = verdict.faults().stream().map(PolicyCheckTest::told).toList();
    return Comparator.comparingInt(order::indexOf);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "scenarios: []|scenarios: [{name: x, factor: 1, where: {gender: [f]}}]|gender",
        "scenarios: []|scenarios: [{name: x, factor: 1, where: {birth_year: [1990]}}]|birth_year",
        "scenarios: []|scenarios: [{name: x, factor: 1, where: {name: [Li]}}]|name",
        "scenarios: []|scenarios: [{name: x, factor: 1, where: {region: [female]}}]|female",
        "  unscored: [0.5|  age_from: [18, 60]\\n  unscored: [0.5|age_from",
        "when: {bucket_from: M2}|when: {bucket_from: M2, education: [low]}|education",
        "    region: {lines|    national_id: {lines|national_id",
        "signals: [misuse_of_funds], severity: severe}}|signals: [gender]}}|gender",
        "  source: >-|  性别: 1\\n  source: >-|性别",
      })
  void whoAPersonIsHasNoPlaceInAPolicy(String right, String wrong, String named)
      throws IOException {
    List<PolicyFault> faults = check(with(shipped(), right, wrong.replace("\\n", "\n"))).faults();
    PolicyFault fault =
        faults.stream().filter(each -> each.value().equals(named)).findFirst().orElseThrow();
    assertTrue(fault.reason().contains("never looks at gender, age"), fault.reason());
    assertTrue(fault.line() > 1 && fault.column() > 1, fault.toString());
  }

  @Test
  void educationIsAPurposeLikeAnyOther() throws IOException {
    String text =
        with(
            shipped(),
            "scenarios: []",
            "scenarios: [{name: study, factor: 0.9, where: {purpose: [education]}}]");
    assertTrue(check(text).isSound());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "utilisation_from: [0.3|utilisation_from: [0|matrix.utilisation_from[0]",
        "  - {name: watch, action: monitor}|  - {name: watch, action: suspend}|rules[12]",
        "  - {name: watch, action: monitor}|# none|rules[11]",
        "  minimum: 250|  minimum: -250|line.minimum",
        "restore: {months_clean: 6, share: 1}|in_force_from: tomorrow|in_force_from",
        "  lines_cut: 0.05|  lines_cut: 1.5|gauges.lines_cut",
        "  lines_cut: 0.05|  zeal: 0.5|gauges.zeal",
        "reduce: {mode: hold_first, days: 7}|reduce: {mode: never}|notice.reduce.mode",
        "reduce: {mode: hold_first, days: 7}|reduce: {mode: at_once, days: 3}|notice.reduce.days",
        "  ccf:|  segments: [{name: x, where: {product: a}}]\\n  ccf:|loss.segments[0].lgd",
        "  ccf:|  segments: [{name: x, ccf: {low: 1, medium: 1, high: 1, unscored: 1}}]\\n"
            + "  ccf:|loss.segments[0].where",
      })
  void whatIsNewInDocumentsIsCheckedToo(String right, String wrong, String path)
      throws IOException {
    List<PolicyFault> faults = check(with(shipped(), right, wrong.replace("\\n", "\n"))).faults();
    assertTrue(faults.stream().anyMatch(fault -> fault.path().equals(path)), faults.toString());
  }

  @Test
  void aRuleThatIsNeverReachedIsAWarningAndNoFault() throws IOException {
    PolicyVerdict verdict =
        check(
            with(
                shipped(),
                "  - {name: back-to-good",
                "  - {name: late, action: reduce, when: {bucket_from: M3}}\n"
                    + "  - {name: back-to-good"));
    assertTrue(verdict.isSound());
    assertEquals(1, verdict.warnings().size());
    assertEquals("rules[10]", verdict.warnings().getFirst().path());
    assertTrue(
        verdict.warnings().getFirst().reason().contains("\"overdue-from-m2\""),
        verdict.warnings().toString());
  }

  @Test
  void aMatrixThatCutsTheBetterScoreDeeperIsAWarning() throws IOException {
    PolicyVerdict verdict =
        check(with(shipped(), "- [0.5, 0.6, 0.7, 0.8]", "- [0.5, 0.4, 0.7, 0.8]"));
    assertEquals("matrix.shares[1]", verdict.warnings().getFirst().path());
  }

  @Test
  void whatIsNoYamlIsOneFaultWithItsPlace() {
    PolicyVerdict verdict = check("name: a\nrules: [a\n");
    assertFalse(verdict.isSound());
    assertTrue(verdict.faults().getFirst().line() > 1, verdict.toString());
    assertFalse(check("").isSound());
    assertFalse(Policies.check("p", "额度".getBytes(StandardCharsets.UTF_16LE)).isSound());
  }

  @Test
  void aKeyThatStandsTwiceHidesNoOtherFault() throws IOException {
    PolicyVerdict verdict =
        check(with(shipped(), "title: ", "name: x\ntitle: ", "increment: 50", "increment: none"));
    assertEquals(
        List.of("name=name", "line.increment=none"),
        verdict.faults().stream().map(PolicyCheckTest::told).toList());
  }
}
