package org.limitdesk.report.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.limitdesk.domain.decision.LimitTerms;
import org.limitdesk.domain.notice.NoticeTemplate;
import org.limitdesk.domain.notice.NoticeTiming;
import org.limitdesk.domain.notice.Place;
import org.limitdesk.domain.notice.Reason;
import org.limitdesk.domain.notice.Source;
import org.limitdesk.domain.notice.TemplateRefused;
import org.limitdesk.domain.notice.Theme;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.scoring.path.Conduct;
import org.limitdesk.report.notice.NoticeFacts.Path;
import org.limitdesk.report.notice.NoticeFacts.Receiver;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** Notices on paper, read back. */
class NoticePdfTest {
  private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");
  private static final Path PATH = new Path(12, new Conduct(2, true, true, 1, 123_450));
  private static final NoticeTiming TIMING =
      new NoticeTiming(
          LocalDate.parse("2026-11-10"),
          LocalDate.parse("2026-11-09"),
          LocalDate.parse("2026-11-17"),
          LocalDate.parse("2026-11-25"));

  private static final String TEMPLATE =
      """
      # {borrower} {borrower_id} {reference}
      {limit_before} {limit_after} {currency} {from} {told_on} {month}
      {change}
      {draws_held}
      ## Why 原因
      {reasons}
      ## Rights 权利
      {explanation_right}
      {human_review}
      {appeal}
      ## Path 改善
      {path}
      """;

  private static NoticeFacts facts(@Nullable String name, Action action, Path path) {
    return new NoticeFacts(
        new Receiver("B000123", name),
        "N7-9",
        "CNY",
        2_000_000,
        new LimitTerms(action, 1_234_500),
        TIMING,
        202610,
        List.of(
            signal("overdue", Map.of("dpd", "34")),
            signal("flagged", Map.of("flag", "no_contact", "from", "20261001"))),
        path);
  }

  private static Reason signal(String code, Map<String, String> evidence) {
    return new Reason(Source.SIGNAL, code, Theme.of(code), BigDecimal.ZERO, evidence);
  }

  private static byte[] pdf(NoticeFacts facts, String language)
      throws IOException, TemplateRefused {
    Locale locale = Locale.of(language);
    return new NoticePdf()
        .bytes(
            NoticeTemplate.parse(TEMPLATE).fill(NoticeWords.of(facts, locale)),
            facts.reference(),
            locale);
  }

  /** Without any space: a line ends anywhere in Chinese. */
  private static String read(byte[] pdf) throws IOException {
    try (PdfReader reader = new PdfReader(pdf)) {
      PdfTextExtractor words = new PdfTextExtractor(reader);
      StringBuilder text = new StringBuilder();
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        text.append(words.getTextFromPage(page));
      }
      return squeezed(text.toString());
    }
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|17 November 2026|10 November 2026|October 2026|34",
        "en|yuan|article 24|25 November 2026|on hold since 9 November 2026",
        "en|1. The number of days past due|2. Since 2026-10-01|repay 1,234.50 yuan|2 further"
            + " months",
        "zh|2026年11月17日|2026年11月10日|2026年10月|逾期 34 天",
        "zh|元|第二十四条|2026年11月25日|自2026年11月9日起，已暂停支用",
        "zh|1. 本授信已逾期|2. 自 2026-10-01 起|再偿还 1,234.50 元|2 个月后的月末",
      })
  void nameLimitsDaysReasonsAndRightsAreOnPaper(
      String language, String one, String two, String three, String four)
      throws IOException, TemplateRefused {
    String words = read(pdf(facts("欧阳示例 O'Neill", Action.REDUCE, PATH), language));
    for (String part :
        List.of(
            "欧阳示例O'Neill", "B000123", "N7-9", "20,000.00", "12,345.00", one, two, three, four)) {
      assertTrue(words.contains(squeezed(part)), part + " in " + words);
    }
    assertFalse(words.contains("{"), words);
  }

  @Test
  void everyFontIsEmbeddedAndNoneIsTakenFromTheReader() throws IOException, TemplateRefused {
    byte[] pdf = pdf(facts("示例", Action.RECALL, PATH), "zh");
    Set<String> names = new HashSet<>();
    try (PdfReader reader = new PdfReader(pdf)) {
      for (int i = 1; i < reader.getXrefSize(); i++) {
        PdfObject object = reader.getPdfObject(i);
        if (object instanceof PdfDictionary font && font.contains(PdfName.DESCENDANTFONTS)) {
          PdfDictionary child = font.getAsArray(PdfName.DESCENDANTFONTS).getAsDict(0);
          PdfObject file =
              PdfReader.getPdfObject(
                  child.getAsDict(PdfName.FONTDESCRIPTOR).get(PdfName.FONTFILE2));
          assertTrue(file instanceof PRStream stream && stream.getLength() > 1_000);
          names.add(font.getAsName(PdfName.BASEFONT).toString().replaceAll("^/[A-Z]{6}\\+", ""));
        } else if (object instanceof PdfDictionary other) {
          assertFalse(
              PdfName.TYPE1.equals(other.get(PdfName.SUBTYPE)),
              () -> other.getKeys() + " " + other.get(PdfName.BASEFONT));
        }
      }
    }
    assertEquals(Set.of("NotoSansSC-Regular", "NotoSansSC-SemiBold"), names);
    assertTrue(pdf.length < 200_000, "only the letters used: " + pdf.length);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void withoutANameOrAHoldThereIsNoWordOfThemAndWithoutAPathTheWayToTalk(String language)
      throws IOException, TemplateRefused {
    NoticeFacts plain = facts(null, Action.SUSPEND, Path.NONE);
    NoticeFacts at =
        new NoticeFacts(
            plain.receiver(),
            plain.reference(),
            "EUR",
            plain.limitBefore(),
            plain.decided(),
            new NoticeTiming(
                TIMING.notice(), TIMING.effect(), TIMING.effect(), TIMING.appealUntil()),
            plain.month(),
            plain.reasons(),
            plain.path());
    String words = read(pdf(at, language));
    assertTrue(words.contains("EUR") && words.contains("B000123"), words);
    assertTrue(words.contains("Path"), words);
    assertTrue(words.contains(language.equals("en") ? "speaktous" : "与我们联系"), words);
    assertFalse(words.contains("hold") && words.contains("since"), words);
    assertFalse(words.contains("暂停"), words);
  }

  @Test
  void whereNoPathWasFoundItSaysWithinWhichTime() {
    NoticeFacts facts = facts(null, Action.REDUCE, new Path(12, null));
    assertTrue(
        NoticeWords.of(facts, Locale.CHINESE).getOrDefault(Place.PATH, "").contains("12 个月"));
    Path wait = new Path(12, new Conduct(1, false, false, 0, 0));
    String words =
        NoticeWords.of(facts(null, Action.REDUCE, wait), Locale.ENGLISH)
            .getOrDefault(Place.PATH, "");
    assertEquals(
        List.of(
            "On the records that we have, your score would reach a better grade after a further"
                + " month on time.",
            "This is no promise of a limit, and it changes no record of a credit bureau."),
        words.lines().toList());
  }

  @Test
  void aLongNoticeGoesOnToAnotherPageWithItsReference() throws IOException, TemplateRefused {
    String more = TEMPLATE + "一段很长的文字，没有任何空格。".repeat(400);
    NoticeFacts facts = facts("示例", Action.REDUCE, PATH);
    byte[] pdf =
        new NoticePdf()
            .bytes(
                NoticeTemplate.parse(more).fill(NoticeWords.of(facts, Locale.CHINESE)),
                facts.reference(),
                Locale.CHINESE);
    try (PdfReader reader = new PdfReader(pdf)) {
      PdfTextExtractor words = new PdfTextExtractor(reader);
      assertTrue(reader.getNumberOfPages() > 2);
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        String text = words.getTextFromPage(page);
        assertTrue(squeezed(text).contains("N7-9·第" + page + "页"), text);
        assertEquals(List.of(), text.lines().filter(line -> line.matches("\\s*[，。].*")).toList());
      }
    }
  }

  @Test
  void bothLanguagesHaveTheSameWordsWithTheSamePlaces() {
    var english = NoticeWords.bundle(Locale.ENGLISH);
    var chinese = NoticeWords.bundle(Locale.CHINESE);
    assertEquals(english.keySet(), chinese.keySet());
    for (String key : english.keySet()) {
      assertEquals(places(english.getString(key)), places(chinese.getString(key)), key);
    }
    Set<String> actions =
        english.keySet().stream()
            .filter(key -> key.startsWith("change."))
            .collect(Collectors.toSet());
    assertEquals(
        Stream.of(Action.values())
            .filter(Action::isCut)
            .map(each -> "change." + each.code())
            .collect(Collectors.toSet()),
        actions);
  }

  private static Set<String> places(String text) {
    return PLACE.matcher(text).results().map(each -> each.group()).collect(Collectors.toSet());
  }

  @Test
  void aNameIsNotInWhatMayEndInALog() {
    NoticeFacts facts = facts("欧阳示例", Action.REDUCE, PATH);
    assertFalse(facts.toString().contains("欧阳"));
    assertFalse(facts.toString().contains("B000123"));
  }
}
