package org.limitdesk.report.monthly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.limitdesk.domain.Code;
import org.limitdesk.domain.decision.ReasonCode;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.signal.Severity;
import org.limitdesk.domain.signal.Triggers;
import org.limitdesk.domain.trend.RollEnd;

/** The words and numbers of the report in both languages. */
class ReportWordsTest {
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");
  private static final ResourceBundle ENGLISH = ReportWords.bundle(Locale.ENGLISH);
  private static final ResourceBundle CHINESE = ReportWords.bundle(Locale.CHINESE);

  @Test
  void bothLanguagesHaveTheSameWords() {
    assertEquals(new TreeSet<>(ENGLISH.keySet()), new TreeSet<>(CHINESE.keySet()));
  }

  @Test
  void bothLanguagesTellTheSameFigures() {
    for (String key : ENGLISH.keySet()) {
      assertEquals(places(ENGLISH, key), places(CHINESE, key), key);
    }
  }

  private static TreeSet<String> places(ResourceBundle bundle, String key) {
    TreeSet<String> places = new TreeSet<>();
    PLACE.matcher(bundle.getString(key)).results().forEach(found -> places.add(found.group()));
    return places;
  }

  @Test
  void whatTheDomainNamesHasItsWord() {
    List<String> keys = new ArrayList<>();
    add(keys, "action.", Action.values());
    add(keys, "reason.", ReasonCode.values());
    add(keys, "severity.", Severity.values());
    add(keys, "rolls.end.", RollEnd.values());
    Triggers.CODES.forEach(code -> keys.add("signal." + code));
    MethodPage.TERMS.forEach(
        term -> keys.addAll(List.of("method." + term, "method." + term + ".text")));
    keys.forEach(key -> assertTrue(ENGLISH.containsKey(key), key));
  }

  private static void add(List<String> keys, String group, Code[] codes) {
    Stream.of(codes).forEach(each -> keys.add(group + each.code()));
  }

  @Test
  void noWordOfOneLanguageStandsInTheOther() {
    ENGLISH
        .keySet()
        .forEach(key -> assertFalse(ENGLISH.getString(key).matches("(?s).*\\p{IsHan}.*"), key));
    // A wide mark would stand in the middle of an English sentence.
    ENGLISH
        .keySet()
        .forEach(key -> assertFalse(ENGLISH.getString(key).matches("(?s).*[’“”…，。].*"), key));
  }

  @ParameterizedTest
  @CsvSource({
    "en,999900,'9,999 yuan'",
    "en,2086364,20.9 thousand yuan",
    "en,201746323,2.02 million yuan",
    "en,751304209800,7.51 billion yuan",
    "zh,999900,'9,999 元'",
    "zh,2086364,2.09 万元",
    "zh,7513042098,'7,513.04 万元'",
    "zh,751304209800,75.13 亿元"
  })
  void amountsAreSaidInAUnitThatKeepsThemShort(String language, long fen, String said) {
    ReportWords words = ReportWords.in(Locale.of(language));
    assertEquals(said, MoneyUnit.said(fen, words, "CNY"));
    assertTrue(MoneyUnit.said(fen, words, "EUR").endsWith("EUR"));
  }

  @Test
  void sharesHaveTwoDecimalsAndChangesTheirSign() {
    ReportWords words = ReportWords.in(Locale.ENGLISH);
    assertEquals("1.40%", words.percent(0.013996));
    assertEquals("–", words.percent(OptionalDouble.empty()));
    assertEquals("+0.13", words.signed(OptionalDouble.of(0.0099), OptionalDouble.of(0.0112)));
    assertEquals("-0.13", words.signed(OptionalDouble.of(0.0112), OptionalDouble.of(0.0099)));
    // What is written as 0.00 did not move.
    assertEquals(
        words.text("rolls.finding.same", "1.13%", "1.13%", 12),
        words.moved("rolls.finding", 0.00001, "1.13%", "1.13%", 12));
  }

  @Test
  void quartersStandUnderAChartAndTheFirstMonthWhereThereIsRoom() {
    ReportWords words = ReportWords.in(Locale.ENGLISH);
    assertEquals(List.of("", "", "Jan 2026", "", "", "Apr"), words.ticks(months("2025-11", 6)));
    assertEquals(List.of("Oct 2025", "", "", "Jan 2026"), words.ticks(months("2025-10", 4)));
    assertEquals(List.of("Mar 2026"), words.ticks(months("2026-03", 1)));
    assertEquals(List.of("Apr 2026", "", ""), words.ticks(months("2026-04", 3)));
  }

  private static List<YearMonth> months(String first, int count) {
    return Stream.iterate(YearMonth.parse(first), month -> month.plusMonths(1))
        .limit(count)
        .toList();
  }
}
