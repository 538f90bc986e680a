package org.limitdesk.report.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.limitdesk.domain.borrower.Borrower;
import org.limitdesk.domain.borrower.LineHistory;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.policy.Gauge;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.policy.SegmentField;
import org.limitdesk.domain.proposal.ProposalRequest;
import org.limitdesk.domain.proposal.RandomPolicies;
import org.limitdesk.domain.proposal.RandomRequests;
import org.limitdesk.domain.signal.ObservedLine;
import org.limitdesk.domain.trend.BucketEdges;
import org.limitdesk.domain.whatif.Fairness;
import org.limitdesk.domain.whatif.FairnessRow;
import org.limitdesk.domain.whatif.GaugeReading;
import org.limitdesk.domain.whatif.SegmentCut;
import org.limitdesk.domain.whatif.SwapSet;
import org.limitdesk.domain.whatif.TrialBook;
import org.limitdesk.domain.whatif.TrialBookBuilder;
import org.limitdesk.domain.whatif.TrialFigures;
import org.limitdesk.domain.whatif.TrialRun;
import org.limitdesk.intake.policy.Policies;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** The page and the table of diced trials. */
class TrialPdfTest {
  private static final String SHA = "0123456789abcdef".repeat(4);
  private static final TrialSheet.Origin ORIGIN =
      new TrialSheet.Origin(
          "CNY",
          SHA,
          SHA.replace('0', '1'),
          "demo 1",
          SHA.replace('0', '2'),
          "user:officer1",
          OffsetDateTime.parse("2026-09-05T08:00:00+08:00"));

  private final SplittableRandom random = new SplittableRandom(12);

  private TrialSheet sheet(int lines, boolean isBeside) throws IOException {
    RandomPolicies policies = new RandomPolicies(random, Policies.defaultPolicy());
    Policy tried = policies.next();
    RandomRequests requests = new RandomRequests(random);
    TrialBookBuilder builder = new TrialBookBuilder(tried, 202608, 20260905, 12);
    for (int i = 0; i < lines; i++) {
      builder.add(elsewhere(requests.next(tried), i));
    }
    TrialBook book = builder.build();
    TrialFigures after = TrialFigures.of(new TrialRun(book, tried).run());
    TrialFigures before =
        isBeside ? TrialFigures.of(new TrialRun(book, policies.next()).run()) : null;
    return sheet(after, before);
  }

  /** Dice have few regions; this has more than a page, and long names. */
  private static ProposalRequest elsewhere(ProposalRequest request, int number) {
    LineHistory line = request.view().line();
    Borrower from = line.borrower();
    Borrower borrower =
        new Borrower(
            from.key(),
            from.borrowerId(),
            from.birthYear(),
            from.gender(),
            "内蒙古自治区呼伦贝尔市鄂伦春自治旗 district number " + number % 90,
            from.industry(),
            from.purpose(),
            from.campaign(),
            from.product(),
            from.openedOn(),
            from.initialLimit(),
            from.dailyRate(),
            from.ownShare(),
            from.monthlyIncome(),
            from.financialAssets());
    LineHistory moved =
        new LineHistory(
            borrower,
            line.months(),
            line.draws(),
            line.flags(),
            line.limitChanges(),
            line.arrangements());
    return new ProposalRequest(
        new ObservedLine(moved, BucketEdges.STANDARD),
        request.scored(),
        request.signals(),
        request.lastDecision(),
        request.lastCut(),
        request.asOf());
  }

  private static TrialSheet sheet(TrialFigures after, @Nullable TrialFigures before) {
    List<FairnessRow> fairness = Fairness.of(after);
    return new TrialSheet(
        after,
        before,
        before == null ? null : SwapSet.of(before.result(), after.result()),
        GaugeReading.of(after, fairness),
        fairness,
        ORIGIN);
  }

  private static String words(byte[] pdf) throws IOException {
    try (PdfReader reader = new PdfReader(pdf)) {
      assertEquals(1, reader.getNumberOfPages());
      return new PdfTextExtractor(reader).getTextFromPage(1).replaceAll("\\s+", " ");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void whateverTheTrialItIsOnePageThatSaysWhatItStandsOn(String language) throws IOException {
    Locale locale = Locale.of(language);
    for (TrialSheet sheet : List.of(sheet(0, false), sheet(1, true), sheet(2_000, true))) {
      String words = words(TrialPdf.bytes(sheet, locale));
      String cut = SheetWords.number(Figure.Unit.MONEY, Figure.money(sheet.figures().cuts().cut()));
      for (String part :
          List.of(
              SHA,
              ORIGIN.cardSha256(),
              "user:officer1",
              "2026-09-05 08:00:00 +08:00",
              "2026-08",
              cut,
              SheetWords.in(locale).text("fairness.remark"))) {
        assertTrue(words.contains(part), part + " in " + words);
      }
    }
  }

  @Test
  void rowsThatDoNotFitAreCounted() throws IOException {
    TrialSheet sheet = sheet(2_000, true);
    long cut = sheet.figures().segments().stream().filter(each -> each.cut().lines() > 0).count();
    assertTrue(cut > SegmentTable.MOST, cut + " segments");
    String words = words(TrialPdf.bytes(sheet, Locale.ENGLISH));
    assertTrue(words.contains("and " + (cut - SegmentTable.MOST) + " more"), words);
  }

  @Test
  void theTableHasEverySegmentAndAddsUp() throws IOException {
    TrialSheet sheet = sheet(2_000, true);
    List<String> lines =
        new String(TrialCsv.bytes(sheet), StandardCharsets.UTF_8).lines().skip(1).toList();
    TrialFigures figures = sheet.figures();
    assertTrue(
        lines.stream()
            .anyMatch(each ->
                each.startsWith("figures,,,,limit_cut,")
                    && each.contains("," + Fen.decimal(figures.cuts().cut()) + ",")));
    for (SegmentField field : SegmentField.ALL) {
      List<String> rows = starting(lines, "by_segment," + field.code() + ",");
      List<String> cuts = rows.stream().filter(row -> row.contains(",lines_cut,")).toList();
      assertEquals(
          figures.segments().stream().map(SegmentCut::field).filter(field::equals).count(),
          cuts.size());
      assertEquals(figures.cuts().lines(), cuts.stream().mapToInt(row -> number(row, 6)).sum());
      TrialFigures before = sheet.before();
      assertTrue(before != null);
      assertEquals(before.cuts().lines(), cuts.stream().mapToInt(row -> number(row, 5)).sum());
    }
    assertEquals(
        figures.cuts().lines(),
        starting(lines, "cut_sizes,").stream().mapToInt(row -> number(row, 6)).sum());
  }

  private static List<String> starting(List<String> lines, String start) {
    return lines.stream().filter(line -> line.startsWith(start)).toList();
  }

  private static int number(String row, int column) {
    return Integer.parseInt(row.split(",", -1)[column]);
  }

  @Test
  void bothLanguagesHaveWordsForEverything() {
    var english = SheetWords.bundle(Locale.ENGLISH);
    assertEquals(english.keySet(), SheetWords.bundle(Locale.CHINESE).keySet());
    Stream<String> codes =
        Stream.of(
                Stream.of(Action.values()).map(each -> "action." + each.code()),
                Gauge.ALL.stream().map(each -> "gauge." + each.code()),
                SegmentField.ALL.stream().map(each -> "field." + each.code()))
            .flatMap(each -> each);
    codes.forEach(key -> assertTrue(english.containsKey(key), key));
  }

  @Test
  void everyFigureAndGroupHasAWord() throws IOException {
    TrialSheet sheet = sheet(500, false);
    var english = SheetWords.bundle(Locale.ENGLISH);
    sheet
        .list()
        .figures()
        .forEach(each -> assertTrue(english.containsKey("figure." + each.code()), each.code()));
    sheet
        .fairness()
        .forEach(row ->
            assertTrue(
                english.containsKey("group." + row.group().replace(' ', '_'))
                    && english.containsKey("trait." + row.trait()),
                row.group()));
  }

  @Test
  void gaugeOfNothingIsEmptyInTheTable() throws IOException {
    List<String> lines =
        new String(TrialCsv.bytes(sheet(0, false)), StandardCharsets.UTF_8).lines().toList();
    assertEquals(List.of("gauges,,fairness,,value,,,"), starting(lines, "gauges,,fairness,,value"));
  }

  @Test
  void purposesHaveTheirWordsOnPaper() {
    assertEquals("消费", SheetWords.in(Locale.CHINESE).name("purpose", "consumption"));
  }
}
