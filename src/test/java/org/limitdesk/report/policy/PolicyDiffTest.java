package org.limitdesk.report.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.intake.policy.FullPolicy;
import org.limitdesk.intake.policy.Policies;
import org.limitdesk.report.policy.PolicyNode.Fields;
import org.limitdesk.report.policy.PolicyNode.Items;

class PolicyDiffTest {
  private static final Set<String> FREE = Set.of("shop 1", "true");

  private static List<Difference> diff(String right, String wrong, Locale locale)
      throws IOException {
    String text = FullPolicy.TEXT;
    assertTrue(text.contains(right), right);
    Policy other =
        Policies.read("b.yaml", text.replace(right, wrong).getBytes(StandardCharsets.UTF_8));
    return PolicyDiff.of(PolicyTextTest.full(), other, locale);
  }

  @Test
  void aPolicyDoesNotDifferFromItself() {
    assertEquals(
        List.of(), PolicyDiff.of(PolicyTextTest.full(), PolicyTextTest.full(), Locale.ENGLISH));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[[0.5, 0.6]|[[0.5, 0.65]|Matrix, score below 600 × use from 0.5: 60 % → 65 %",
        "unscored: [0.5, 0.5]|unscored: [0.45, 0.5]|Matrix, without a score, use below 0.5: 50 % →"
            + " 45 %",
        "severe: M6+|severe: M4|Signals, overdue, severe: M6+ → M4",
        "minimum: 250.5|minimum: 300|Rails of a line, least limit: 250.50 → 300",
        "in_force_from: 2026-12-01|in_force_from: 2027-01-01|In force from: 2026-12-01 →"
            + " 2027-01-01",
        "dpd_from: 5|dpd_from: 9|Rules, \"cut\", when, days past due from: 5 → 9",
        "restore: {mode: notice_first, days: 3}|restore: {mode: notice_first, days: 4}|Notice,"
            + " Restoring, days: 3 → 4",
        "lines_cut: 0.03|lines_cut: 0.05|Gauges, lines cut: 3 % → 5 %",
        "low: [0.4, 0.5], medium: [0.6, 0.6], high: [0.7, 0.7], unscored: [0.8, 0.8]}\\n"
            + "    - name: trips|low: [0.4, 0.4], medium: [0.6, 0.6], high: [0.7, 0.7], unscored:"
            + " [0.8, 0.8]}\\n"
            + "    - name: trips|Losses, segments, \"shops\", LGD, low, use from 0.25: 50 % → 40 %",
        "  - {name: watch, action: monitor}|  - {name: more, action: suspend, when: {flags:"
            + " [fraud]}}\\n"
            + "  - {name: watch, action: monitor}|Rules, \"more\": added (action suspend, when"
            + " (flags fraud))",
        "- {name: up, action: raise, when: {months_clean: 12}}|# none|Rules, \"up\": removed"
            + " (action raise, when (months clean 12))",
        "raise: {largest_step: 0.1, most: 1000|raise: {largest_step: 0.2, most: 1000|Raising,"
            + " largest step: 10 % → 20 %",
      })
  void oneChangeIsOneLineThatAPersonReads(String right, String wrong, String words)
      throws IOException {
    List<Difference> found =
        diff(right.replace("\\n", "\n"), wrong.replace("\\n", "\n"), Locale.ENGLISH);
    assertEquals(List.of(words), found.stream().map(Difference::words).toList());
  }

  @Test
  void aRuleThatIsPutElsewhereIsOneMove() throws IOException {
    String rule = "  - {name: theft, action: recall, when: {flags: [fraud], bucket_from: M6+}}\n";
    String last = "  - {name: watch, action: monitor}\n";
    String text = FullPolicy.TEXT.replace(rule, "").replace(last, rule + last);
    Policy other = Policies.read("b.yaml", text.getBytes(StandardCharsets.UTF_8));
    assertEquals(
        List.of(new Difference("rules[theft]", "1", "3", "Rules, \"theft\", place: 1 → 3")),
        PolicyDiff.of(PolicyTextTest.full(), other, Locale.ENGLISH));
  }

  @Test
  void otherBandsAreOtherCells() throws IOException {
    List<Difference> found = diff("score_from: [600]", "score_from: [620]", Locale.ENGLISH);
    assertEquals(
        List.of(
            "matrix.score_from",
            "matrix.shares[below 600]",
            "matrix.shares[from 600]",
            "matrix.shares[below 620]",
            "matrix.shares[from 620]"),
        found.stream().map(Difference::path).toList());
  }

  @Test
  void chineseReadsIt() throws IOException {
    assertEquals(
        "额度矩阵，评分 低于 600 × 使用率 0.5 起：60 % → 65 %",
        diff("[[0.5, 0.6]", "[[0.5, 0.65]", Locale.CHINESE).getFirst().words());
  }

  @Test
  void everyKeyOfADocumentHasItsWordInBothLanguages() {
    Set<String> keys = new TreeSet<>();
    collect(PolicyTree.of(PolicyTextTest.full()), keys);
    keys.removeAll(FREE);
    for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
      Set<String> named = new TreeSet<>();
      PolicyWords.bundle(locale).keySet().stream()
          .filter(key -> key.startsWith("key."))
          .forEach(key -> named.add(key.substring(4)));
      Set<String> missing = new TreeSet<>(keys);
      missing.removeAll(named);
      missing.remove("shares");
      assertEquals(Set.of(), missing, locale.toString());
    }
    assertEquals(
        PolicyWords.bundle(Locale.ENGLISH).keySet(), PolicyWords.bundle(Locale.CHINESE).keySet());
  }

  private static void collect(PolicyNode node, Set<String> into) {
    if (node instanceof Fields fields) {
      into.addAll(fields.values().keySet());
      fields.values().values().forEach(each -> collect(each, into));
    } else if (node instanceof Items items) {
      items.values().forEach(each -> collect(each, into));
    }
  }
}
