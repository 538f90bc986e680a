package org.limitdesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.limitdesk.domain.borrower.Row;
import org.limitdesk.domain.cluster.CellKind;
import org.limitdesk.domain.cluster.CellMonth;
import org.limitdesk.domain.cluster.Clusters;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.signal.BrokenArrangement;
import org.limitdesk.domain.signal.Lines;
import org.limitdesk.domain.signal.ObservedLine;
import org.limitdesk.domain.signal.Severity;
import org.limitdesk.domain.signal.Signal;
import org.limitdesk.domain.signal.Triggers;
import org.limitdesk.intake.policy.Policies;

class SignalSentencesTest {
  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void everyCodeHasWordsAndNoWordsAreLeftOver(String language) {
    Set<String> keys = new TreeSet<>(Triggers.CODES);
    ObservedLine.flagKinds().forEach(kind -> keys.add("flags." + kind));
    BrokenArrangement.kinds().forEach(kind -> keys.add("arrangements." + kind));
    keys.addAll(Set.of("hours.night", "hours.weekend", "hours.holiday"));
    CellKind.ALL.forEach(kind -> keys.add("cells." + kind.code()));
    assertEquals(keys, new TreeSet<>(SignalSentences.bundle(Locale.of(language)).keySet()));
  }

  @Test
  void bothLanguagesTellTheSameEvidence() {
    for (String code : Triggers.CODES) {
      assertEquals(placeholders("en", code), placeholders("zh", code), code);
    }
  }

  private static Set<String> placeholders(String language, String code) {
    String text = SignalSentences.bundle(Locale.of(language)).getString(code);
    return EvidenceText.PLACEHOLDER
        .matcher(text)
        .results()
        .map(match -> match.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|Flagged since 2026-01-10: hardship.",
        "zh-CN|自 2026-01-10 起标记：困难。",
        "de|Flagged since 2026-01-10: hardship.",
      })
  void aCodeBecomesAWord(String language, String sentence) {
    Signal signal =
        new Signal(
            "flagged", Severity.INFO, 20260110, Map.of("flag", "hardship", "from", "20260110"));
    assertEquals(sentence, SignalSentences.in(Locale.forLanguageTag(language)).of(signal));
  }

  /** In trouble in every way there is, but for those of the two lines below. */
  private static ObservedLine inTrouble() {
    Lines line = Lines.line().withIncome(9_000).withLenders(1).withQueries(0).withScore("640");
    line.withPaid(100, 100).months(8, 10_000, 1_000);
    line.month(10_000, 1_000, 20).withIncome(2_000).withLenders(9).withQueries(9).withScore("500");
    line.months(2, 10_000, 9_000).month(10_000, 9_900, 40);
    for (int day = 20261201; day <= 20261206; day++) {
      line.draw(day, 90, "merchant");
    }
    line.drawAt(20261210020000L, 5_900, "gambling").flag("fraud", 20261201, Row.NONE);
    return line.arrangement("hold", "broken", 20261001, 20261115).view();
  }

  private static ObservedLine cashedOut() {
    Lines line = Lines.line().month(10_000, 9_000, 0).withPaid(500, 5_000);
    return line.month(10_000, 9_000, 0).draw(20260210, 5_000, "merchant").view();
  }

  private static ObservedLine recovered() {
    Lines line = Lines.line().withIncome(9_000).months(3, 10_000, 8_000).withIncome(5_000);
    line.months(6, 10_000, 8_000).withIncome(9_000);
    return line.months(3, 10_000, 1_000).view();
  }

  private static ObservedLine inACluster() {
    Lines line = Lines.line().months(12, 10_000, 1_000);
    line.region = "East";
    line.industry = "Textiles";
    CellMonth.Test test = new CellMonth.Test(11.25, 5, 19, 5.3e-7, 0.000115, true);
    int month = line.view().month(11).month();
    return line.view(
        new Clusters(
            List.of(
                new CellMonth(
                    CellKind.REGION_INDUSTRY,
                    "East × Textiles",
                    month,
                    1400,
                    33,
                    0,
                    1430,
                    0,
                    test))));
  }

  @Test
  void everySignalThatIsRaisedCanBeTold() throws IOException {
    Policy policy = Policies.defaultPolicy();
    List<Signal> signals =
        Stream.of(inTrouble(), cashedOut(), recovered(), inACluster())
            .flatMap(line -> policy.signals(line).stream())
            .toList();
    assertEquals(
        Set.copyOf(Triggers.CODES), signals.stream().map(Signal::code).collect(Collectors.toSet()));
    for (Signal signal : signals) {
      assertFalse(SignalSentences.in(Locale.ENGLISH).of(signal).contains("{"), signal.code());
      assertFalse(SignalSentences.in(Locale.CHINESE).of(signal).contains("{"), signal.code());
    }
  }

  @Test
  void aShareBecomesAPercentage() {
    Map<String, String> evidence =
        Map.of("income", "450.00", "income_before", "1000.00", "decline", "0.5505", "months", "9");
    assertEquals(
        "Monthly income fell by 55.05% over 9 months: 450.00 on average now, 1,000.00 before.",
        SignalSentences.in(Locale.ENGLISH)
            .of(new Signal("income_decline", Severity.SEVERE, 20260331, evidence)));
  }

  @Test
  void aSignalWithoutWordsOrEvidenceIsNotGlossedOver() {
    SignalSentences english = SignalSentences.in(Locale.ENGLISH);
    Signal unknown = new Signal("no_such", Severity.INFO, 20260331, Map.of());
    assertThrows(MissingResourceException.class, () -> english.of(unknown));
    Signal empty = new Signal("overdue", Severity.INFO, 20260331, Map.of());
    assertThrows(IllegalArgumentException.class, () -> english.of(empty));
  }
}
