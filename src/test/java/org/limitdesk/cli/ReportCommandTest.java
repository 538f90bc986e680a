package org.limitdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.limitdesk.store.Outside;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import tools.jackson.databind.JsonNode;

/** The report of a demo book, held against what the other commands say of it. */
class ReportCommandTest {
  private static final int PAGES = 11;

  @TempDir private static Path folder;

  @BeforeAll
  static void makeBook() {
    book().ask("demo", "--borrowers", "4000", "--months", "15", "--seed", "3").expect(0);
  }

  private static TestBook book() {
    return new TestBook(folder).at("demo.book");
  }

  private static List<String> report(TestBook book, String file, String... options)
      throws IOException {
    List<String> arguments = new ArrayList<>(List.of(book.path(file).toString(), "--replace"));
    arguments.addAll(List.of(options));
    JsonNode said =
        book.ask("report", arguments.toArray(String[]::new)).expect(CommandLineDesk.DONE).json();
    List<String> pages = pages(book.path(file));
    assertEquals(pages.size(), said.get("pages").asInt());
    return pages;
  }

  /** The words of each page, without the spaces at which lines break. */
  private static List<String> pages(Path file) throws IOException {
    List<String> pages = new ArrayList<>();
    try (PdfReader reader = new PdfReader(Files.readAllBytes(file))) {
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        String words = new PdfTextExtractor(reader).getTextFromPage(page);
        pages.add(words.replaceAll("\\s+", " "));
      }
    }
    return pages;
  }

  @Test
  void proposalsOfAMonthAreToldWhateverCardThatRunTook() throws IOException {
    TestBook small = new TestBook(folder).at("other.book");
    small.ask("demo", "--borrowers", "300", "--months", "6", "--seed", "5").expect(0);
    JsonNode run = small.ask("assess").expect(0).json();
    Path other = small.file();
    Outside.run(other, "DROP TRIGGER assessment_never_changed");
    Outside.run(
        other,
        "UPDATE assessment SET card = (SELECT min(document) FROM document WHERE document <> card)");
    List<String> pages = report(small, "other.pdf", "--lang", "en");
    assertHas(
        pages.get(7),
        String.format(Locale.ROOT, "has %,d proposals", run.get("proposals").asLong()));
  }

  private static String percent(double share) {
    return BigDecimal.valueOf(share)
            .movePointRight(2)
            .setScale(2, RoundingMode.HALF_UP)
            .toPlainString()
        + "%";
  }

  private static void assertHas(String page, String part) {
    assertTrue(page.contains(part), () -> part + " is not in " + page);
  }

  private static JsonNode last(JsonNode months) {
    return months.get(months.size() - 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void everyPageSaysItsBookMonthDayAndNumber(String language) throws IOException {
    List<String> pages = report(book(), language + ".pdf", "--lang", language);
    assertEquals(PAGES, pages.size());
    boolean isEnglish = language.equals("en");
    for (int i = 0; i < PAGES; i++) {
      assertHas(pages.get(i), isEnglish ? "demo · March 2026" : "demo · 2026年3月");
      assertHas(pages.get(i), isEnglish ? "14 April 2026" : "2026年4月14日");
      assertHas(
          pages.get(i), isEnglish ? "Page " + (i + 1) + " of 11" : "第 " + (i + 1) + " 页，共 11 页");
      assertFalse(pages.get(i).matches(".*\\{\\d}.*"), "a place is left empty: " + pages.get(i));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"balance", "count"})
  void ratesAreThoseOfTrends(String measure) throws IOException {
    List<String> pages = report(book(), "rates.pdf", "--lang", "en");
    JsonNode months = book().ask("trends", "--measure", measure).expect(0).json().get("months");
    JsonNode now = last(months);
    for (String rate : List.of("rate_30", "rate_60", "rate_90", "rate_30_lagged")) {
      assertHas(pages.get(2), percent(now.get(rate).asDouble()));
    }
    assertHas(pages.get(0), percent(now.get("rate_30").asDouble()));
    if (measure.equals("balance")) {
      assertHas(pages.get(0), percent(now.get("npl").asDouble()));
      assertHas(pages.get(6), percent(now.at("/losses/charge_off_rate").asDouble()));
      String total =
          new BigDecimal(now.get("balance").asString())
              .movePointLeft(6)
              .setScale(2, RoundingMode.HALF_UP)
              .toPlainString();
      assertHas(pages.get(1), total + " million yuan");
    }
    assertHas(pages.get(0), String.format(Locale.ROOT, "%,d", now.get("lines").asLong()));
  }

  @Test
  void flowsAreThoseOfFlow() throws IOException {
    List<String> pages = report(book(), "flow.pdf");
    String page = pages.get(3);
    JsonNode flow = book().ask("flow", "--mean-of", "12").expect(0).json();
    JsonNode now = last(flow.get("months"));
    assertHas(page, percent(now.get("inflow").asDouble()));
    for (String bucket : List.of("M0", "M1", "M2", "M3", "M4", "M5", "M6")) {
      JsonNode rate = now.get("flow").get(bucket);
      assertHas(page, rate.isNull() ? "–" : percent(rate.asDouble()));
    }
    for (JsonNode link : flow.at("/forecast/chain")) {
      assertHas(pages.get(6), percent(link.get("loss_factor").asDouble()));
      if (!link.get("bucket").asString().equals("M6+")) {
        assertHas(pages.get(3), percent(link.get("onward").asDouble()));
      }
    }
    assertEquals(8, flow.at("/forecast/chain").size());
  }

  @Test
  void outcomesAreThoseOfOverrides() throws IOException {
    String page = report(book(), "overrides.pdf", "--lang", "en").get(8);
    JsonNode all = book().ask("overrides").expect(0).json().get("all");
    if (all.get("lines").asLong() == 0) {
      assertHas(page, "no outcomes to tell");
    } else {
      assertHas(page, "Of " + all.get("lines") + " lines");
      assertHas(page, percent(all.get("rate_high").asDouble()));
    }
  }

  @Test
  void actionsAreThoseOfTheMonthAndItsAssessment() throws IOException {
    JsonNode run = book().ask("assess").expect(0).json();
    String page = report(book(), "actions.pdf", "--lang", "en").get(7);
    List<String> decided =
        Outside.lines(
            book().file(),
            """
            SELECT count(*), sum(kind <> 'approve') FROM decision d
            WHERE kind IN ('approve', 'override', 'keep') AND day / 100 = 202603
              AND NOT EXISTS (SELECT 1 FROM decision w WHERE w.corrects = d.decision)
            """);
    String[] counts = decided.getFirst().split("\\|");
    assertHas(
        page, counts[0] + " decisions were made in March 2026; " + counts[1] + " of them were");
    assertHas(page, String.format(Locale.ROOT, "has %,d proposals", run.get("proposals").asLong()));
  }

  @Test
  void anEarlierMonthKnowsNothingOfLaterOnes() throws IOException {
    List<String> pages = report(book(), "early.pdf", "--lang", "en", "--month", "2025-09");
    JsonNode months = book().ask("trends").expect(0).json().get("months");
    JsonNode month =
        months
            .valueStream()
            .filter(each -> each.get("month").asString().equals("2025-09"))
            .findFirst()
            .orElseThrow();
    assertHas(pages.getFirst(), percent(month.get("rate_30").asDouble()));
    assertHas(pages.getFirst(), "September 2025");
    pages
        .subList(1, PAGES)
        .forEach(page -> assertFalse(page.matches(".*(Oct 2025|Mar 2026|2025-Q4).*"), page));
    assertHas(pages.get(9), "signals of earlier ones are not kept");
  }

  @Test
  void theSameFiguresGiveTheSameWords() throws IOException {
    assertEquals(report(book(), "one.pdf"), report(book(), "other.pdf"));
  }

  @Test
  void nobodyIsNamed() throws IOException {
    String all = String.join(" ", report(book(), "names.pdf"));
    for (String name :
        Outside.lines(
            book().file(),
            "SELECT name FROM borrower_private UNION SELECT borrower_id FROM borrower"
                + " UNION SELECT name FROM user")) {
      assertFalse(all.contains(name), name);
    }
  }

  @Test
  void whatIsThereIsKeptUnlessItIsToBeReplaced() throws IOException {
    Path file = folder.resolve("kept.pdf");
    Files.writeString(file, "mine");
    Run run = book().ask("report", file.toString()).expect(3);
    assertEquals("LD-114", run.errorCode());
    assertEquals("mine", Files.readString(file));
    assertEquals(PAGES, report(book(), "kept.pdf").size());
  }

  @Test
  void aMonthThatTheBookLacksIsRefused() {
    Run run = book().ask("report", folder.resolve("no.pdf").toString(), "--month", "2019-01");
    assertEquals("LD-121", run.expect(3).errorCode());
    assertFalse(Files.exists(folder.resolve("no.pdf")));
  }

  @Test
  void theLogTellsOfIt() throws IOException {
    report(book(), "logged.pdf", "--lang", "en");
    String body =
        Outside.lines(
                book().file(), "SELECT CAST(body AS TEXT) FROM entry ORDER BY seq DESC LIMIT 1")
            .getFirst();
    for (String part :
        List.of("\"export\"", "\"what\":\"report\"", "\"month\":\"2026-03\"", "logged.pdf")) {
      assertHas(body, part);
    }
    book().ask("log verify").expect(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void aBookOfOneMonthSaysWhatItLacks(String language) throws IOException {
    TestBook small = new TestBook(folder).at("small-" + language + ".book");
    small.withBorrowers("C-1", "C-2");
    small.write("months.csv", TestBook.MONTHS, "C-1,2026-03,2000,1000,40", "C-2,2026-03,900,0,0");
    small.load("months.csv");
    List<String> pages = report(small, "small-" + language + ".pdf", "--lang", language);
    assertEquals(PAGES, pages.size());
    boolean isEnglish = language.equals("en");
    assertHas(pages.get(0), isEnglish ? "30+ stands at 100.00%" : "30+ 比率为 100.00%");
    assertHas(pages.get(3), isEnglish ? "does not have February 2026" : "没有2026年2月");
    assertHas(pages.get(4), isEnglish ? "No segment" : "没有任何地区或行业分组");
    assertHas(pages.get(5), isEnglish ? "no vintage curves" : "没有账龄曲线");
    assertHas(pages.get(6), isEnglish ? "does not tell what was written off" : "未提供核销金额");
    assertHas(pages.get(7), isEnglish ? "No case was decided" : "没有作出任何决策");
    assertHas(pages.get(8), isEnglish ? "no outcomes to tell" : "尚无后续表现");
    assertHas(pages.get(9), isEnglish ? "too short" : "太短");
  }

  @Test
  void aBookWithoutMonthsIsRefused() {
    TestBook empty = new TestBook(folder).at("empty.book").withBorrowers("C-1");
    Run run = empty.ask("report", folder.resolve("empty.pdf").toString()).expect(3);
    assertEquals("LD-121", run.errorCode());
  }
}
