package org.limitdesk.report.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.limitdesk.domain.notice.DrivingFacts;
import org.limitdesk.domain.notice.DrivingFacts.Lost;
import org.limitdesk.domain.notice.PrincipalReasons;
import org.limitdesk.domain.notice.Reason;
import org.limitdesk.domain.notice.ReasonLinter;
import org.limitdesk.domain.notice.Source;
import org.limitdesk.domain.notice.Theme;
import org.limitdesk.domain.notice.WrittenReason;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.scoring.NumberRange;
import org.limitdesk.domain.scoring.characteristic.Characteristics;
import org.limitdesk.domain.signal.BrokenArrangement;
import org.limitdesk.domain.signal.Severity;
import org.limitdesk.domain.signal.Signal;
import org.limitdesk.domain.signal.Triggers;

class ReasonSentencesTest {
  private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");
  private static final Set<String> NEVER_TOLD =
      Set.of("cluster", "score_drop", "flagged", "on_time", "debt_paid_down", "income_recovered");
  private static final NumberRange BELOW =
      new NumberRange(Double.NEGATIVE_INFINITY, true, 0.21, true);

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void everyReasonHasWordsAndNoWordsAreLeftOver(String language) {
    Set<String> keys = new TreeSet<>();
    Characteristics.all().forEach(each -> keys.add("noun." + each.name()));
    Triggers.CODES.stream()
        .filter(code -> !NEVER_TOLD.contains(code))
        .forEach(code -> keys.add("signal." + code));
    Set.of("fraud", "litigation", "no_contact").forEach(flag -> keys.add("signal.flagged." + flag));
    BrokenArrangement.kinds().forEach(kind -> keys.add("arrangements." + kind));
    Set.of("at_least", "above", "below", "at_most", "and").forEach(end -> keys.add("range." + end));
    keys.addAll(Set.of("rule", "rule.reason", "value.range", "value.alone", "value.missing"));
    keys.addAll(Set.of("noun", "word.active", "word.suspended"));
    assertEquals(
        keys, new TreeSet<>(ReasonSentences.bundle(Locale.forLanguageTag(language)).keySet()));
  }

  @Test
  void bothLanguagesTellTheSameNumbers() {
    assertEquals(places(Locale.ENGLISH), places(Locale.CHINESE));
  }

  private static Map<String, Set<String>> places(Locale language) {
    ResourceBundle texts = ReasonSentences.bundle(language);
    Map<String, Set<String>> places = new TreeMap<>();
    for (String key : texts.keySet()) {
      places.put(
          key,
          PLACE
              .matcher(texts.getString(key))
              .results()
              .map(MatchResult::group)
              .collect(Collectors.toCollection(TreeSet::new)));
    }
    return places;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|Your use of the limit was 87.3%; with less than 21% it would not have counted against"
            + " you.",
        "zh|您的额度使用率为 87.3%；若低于 21%，则不会对您不利。",
      })
  void aValueIsToldBesideTheOneThatItWouldHaveToBe(String language, String sentence) {
    assertEquals(sentence, told(language, lost("utilisation_now", "0.87341", BELOW)));
  }

  @Test
  void roundingNeverMakesAValueLookLikeOneThatDoesNotCount() {
    NumberRange from = new NumberRange(1.3, false, Double.POSITIVE_INFINITY, true);
    assertEquals(
        "What you paid in the last month, against what was due, was 129.996%; with 130% or more it"
            + " would not have counted against you.",
        told("en", lost("due_ratio_1m", "1.29996", from)));
  }

  @Test
  void rangesWithTwoEndsAndAmountsAndValuesWithoutARange() {
    assertEquals(
        "您近 3 个月的月均还款额为 1,234.50；若达到 2,000 且低于 9,000.5，则不会对您不利。",
        told("zh", lost("paid_avg_3m", "1234.5", new NumberRange(2000, false, 9000.5, true))));
    assertEquals(
        "The status of this line was suspended, which counted against you.",
        told("en", lost("status", "suspended", null)));
    assertEquals("我们没有掌握您有借款的其他机构家数，这对您不利。", told("zh", lost("other_lenders", "", null)));
    assertEquals(
        "The value “app logins” was -3, which counted against you.",
        told("en", lost("app_logins", "-3", null)));
  }

  @Test
  void aFlagIsToldByItsKindAndFraudNotAtAll() {
    assertEquals(
        "自 2026-01-10 起有关于您债务的诉讼记录。",
        told("zh", signal("flagged", Map.of("flag", "litigation", "from", "20260110"))));
    assertEquals(
        "Information that the contract asks of you for this line could not be confirmed.",
        told("en", signal("flagged", Map.of("flag", "fraud", "from", "20260110"))));
  }

  @Test
  void aRuleIsToldWithItsReasonWhereItHasOne() {
    assertEquals(
        "Our policy lowers the limits of a group of lines to which yours belongs: less for travel.",
        told("en", rule(Map.of("reason", "less for travel"))));
    assertEquals(
        "Our policy lowers the limits of a group of lines to which yours belongs.",
        told("en", rule(Map.of())));
  }

  @Test
  void aSignalWithoutWordsOrEvidenceIsNotGlossedOver() {
    assertThrows(MissingResourceException.class, () -> told("en", signal("score_drop", Map.of())));
    assertThrows(
        IllegalArgumentException.class, () -> told("zh", signal("overdue", Map.of("n", "1"))));
  }

  /** Numbers that stand in the words themselves would be refused, as would a suspicion. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void whateverTheEvidenceTheLinterAcceptsEverySentenceOfASignal(String language) {
    ReasonSentences sentences = ReasonSentences.in(Locale.forLanguageTag(language));
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 200; i++) {
      for (String code : Triggers.CODES) {
        if (!NEVER_TOLD.contains(code)) {
          Signal signal = new Signal(code, Severity.WARN, 20261031, diced(code, random));
          DrivingFacts facts = new DrivingFacts(List.of(), List.of(signal), List.of());
          List<WrittenReason> told = sentences.of(PrincipalReasons.of(Action.REDUCE, facts));
          assertEquals(1, told.size(), code);
          assertEquals(List.of(), new ReasonLinter(facts).read(told), told::toString);
        }
      }
    }
  }

  private static Map<String, String> diced(String code, SplittableRandom random) {
    Map<String, String> evidence = new TreeMap<>(Map.of("seen", "1"));
    for (String place : places(Locale.ENGLISH).getOrDefault("signal." + code, Set.of())) {
      String word = place.replaceAll("[{}]", "");
      evidence.put(
          word.replaceAll("\\W.*", ""),
          switch (word.replaceAll("\\w", "")) {
            case "%" -> BigDecimal.valueOf(random.nextInt(1, 20_000), 4).toPlainString();
            case "$" -> BigDecimal.valueOf(random.nextInt(1, 9_000_000), 2).toPlainString();
            case "@" -> "202611" + random.nextInt(10, 31);
            case ":" -> "hold";
            default -> Integer.toString(random.nextInt(1, 400));
          });
    }
    return evidence;
  }

  private static String told(String language, Reason reason) {
    return ReasonSentences.in(Locale.forLanguageTag(language)).of(reason);
  }

  private static Reason lost(String code, String value, @Nullable NumberRange free) {
    Lost lost = new Lost(code, value, "a bin", BigDecimal.TEN, free);
    DrivingFacts facts = new DrivingFacts(List.of(lost), List.of(), List.of());
    return PrincipalReasons.of(Action.REDUCE, facts).getFirst();
  }

  private static Reason signal(String code, Map<String, String> evidence) {
    return new Reason(Source.SIGNAL, code, Theme.of(code), BigDecimal.ZERO, evidence);
  }

  private static Reason rule(Map<String, String> inputs) {
    return new Reason(Source.RULE, "travel", Theme.RULE, BigDecimal.ZERO, inputs);
  }
}
