package org.limitdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.limitdesk.store.Outside;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import tools.jackson.databind.JsonNode;

/** Packages of a book of thirteen lines, whose figures were reckoned by hand. */
class PackageCommandTest {
  private static final String MONTHS =
      TestBook.MONTHS + ",interest,fees,status,charged_off,recovered";

  @TempDir private Path folder;
  private TestBook book = new TestBook(Path.of("unset"));

  @BeforeEach
  void makeBook() {
    book = new TestBook(folder);
    book.made();
    book.write(
            "borrowers.csv",
            "borrower_id,national_id,birth_date,birth_year,product,own_share",
            "A1,N-1,1980-04-01,,,",
            "A2,N-1,,1990,,",
            "B,,,,,",
            "C,,,,,",
            "D,,,,,",
            "E,,,,,",
            "F,,,,aid loan,",
            "G,,,,,",
            "H,,,,,",
            "I,,,,,",
            "J,,,,,",
            "K,,,,,",
            "L,,,,,",
            "M,,,,,0.3")
        .load("borrowers.csv");
    book.write(
            "months.csv",
            MONTHS,
            "A1,2026-03,2000,1000,95,10,1,,,",
            "A2,2026-03,1000,500,200,,,,,",
            "B,2026-03,1000,300,400,3,0.5,,,",
            "C,2026-03,1000,400,120,1,1,,,",
            "D,2026-03,1000,200,120,0,0,,,",
            "E,2026-03,1000,400,120,1,1,,,",
            "F,2026-03,1000,400,95,1,1,,,",
            "G,2026-03,1000,0,91,1,1,,,",
            "H,2026-03,1000,10,92,1,1,,,",
            "I,2026-03,1000,900,90,1,1,,,",
            "J,2026-02,800,0,120,0,0,charged_off,800,",
            "J,2026-03,800,0,150,5,,charged_off,,50",
            "K,2026-02,600,0,130,7,7,charged_off,600,",
            "L,2026-03,600,0,190,,,charged_off,,",
            "M,2026-03,2000,1000,100,10,,,,")
        .load("months.csv");
    book.write(
            "flags.csv",
            "borrower_id,kind,from,to",
            "C,fraud,2026-01-01,",
            "D,dispute,2026-01-01,2026-02-15",
            "E,staff,2020-01-01,",
            "B,litigation,2026-01-01,")
        .load("flags.csv");
    book.write(
            "arrangements.csv",
            "id,borrower_id,kind,state,from,to",
            "R-1,E,instalments,active,2026-01-01,",
            "R-2,B,instalments,broken,2025-01-01,",
            "R-3,D,instalments,active,2026-04-01,")
        .load("arrangements.csv");
  }

  private JsonNode make(String... more) {
    return book.ask("package", with(more, "--rule", "npl", "--min-balance", "50")).expect(0).json();
  }

  private static String[] with(String[] more, String... first) {
    return java.util.stream.Stream.concat(List.of(first).stream(), List.of(more).stream())
        .toArray(String[]::new);
  }

  private static String text(JsonNode node, String path) {
    JsonNode at = node.at(path);
    return at.isNull() ? "null" : at.asString();
  }

  /** As a flag bars it: what the desk took down counts the same. */
  @Test
  void aDisputeThatTheDeskTookBarsALine() {
    Outside.runWithoutTriggers(
        book.file(),
        "INSERT INTO dispute SELECT 1, key, 'balance', 20260310, 20260330, 2, 1,"
            + " (SELECT max(seq) FROM entry) FROM borrower WHERE borrower_id = 'A1'",
        "INSERT INTO dispute SELECT 2, key, 'balance', 20260401, 20260421, 2, 1,"
            + " (SELECT max(seq) - 1 FROM entry) FROM borrower WHERE borrower_id = 'A2'");
    JsonNode made = make("--barred-product", "aid loan");
    assertEquals("1", text(made, "/left_out/why/dispute"));
    assertEquals("4", text(made, "/lines"));
    assertEquals("1300.00", text(made, "/principal"));
  }

  @ParameterizedTest
  @CsvSource({
    "/name,null",
    "/base_date,2026-03-31",
    "/lines,5",
    "/borrowers,4",
    "/principal,2300.00",
    "/interest,16.00",
    "/interest_unknown,1",
    "/fees,1.50",
    "/fees_unknown,2",
    "/total,2317.50",
    "/total_is_complete,false",
    "/largest_per_borrower,1511.00",
    "/mean_per_borrower,579.38",
    "/age_unknown,3",
    "/mean_limit,1383.77",
    "/five_grade/substandard/lines,4",
    "/five_grade/substandard/principal,2000.00",
    "/five_grade/loss/principal,300.00",
    "/charged_off/lines,0",
    "/litigation/flagged,1",
    "/litigation/unknown,4",
    "/left_out/lines,5",
    "/left_out/principal,1210.00",
    "/left_out/why/fraud,1",
    "/left_out/why/staff,1",
    "/left_out/why/arranged,1",
    "/left_out/why/contract,1",
    "/left_out/why/nothing_owed,1",
    "/left_out/why/below_minimum,1",
    "/contracts,by_product"
  })
  void figuresAreThoseReckonedByHand(String path, String value) {
    assertEquals(value, text(make("--barred-product", "aid loan"), path));
  }

  @Test
  void meansAreWeightedByPrincipalPlusInterest() {
    JsonNode made = make("--barred-product", "aid loan");
    double days = (95 * 1010 + 200 * 500 + 400 * 303 + 120 * 200 + 100 * 303) / 2316.0;
    assertEquals(days, made.get("overdue_days").asDouble(), 1e-9);
    assertEquals((45 * 1010 + 36 * 500) / 1510.0, made.get("mean_age").asDouble(), 1e-9);
    assertEquals(6, made.at("/left_out/why").size());
  }

  @Test
  void withoutBarredProductsContractsAreSaidToBeUnchecked() {
    JsonNode made = make();
    assertEquals("unchecked", text(made, "/contracts"));
    assertEquals(6, made.get("lines").asInt());
  }

  @Test
  void linesThatWereWrittenOffCountWhatIsLeftOfThat() {
    JsonNode made = make("--charged-off", "only");
    assertEquals("2", text(made, "/lines"));
    assertEquals("1350.00", text(made, "/charged_off/principal"));
    assertEquals("1350.00", text(made, "/five_grade/loss/principal"));
    assertEquals("5.00", text(made, "/interest"));
    assertEquals("1", text(made, "/interest_unknown"));
    assertEquals("1", text(made, "/left_out/why/principal_unknown"));
    // K has no row in March: its days go on from the end of February.
    assertEquals((150 * 755 + 161 * 600) / 1355.0, made.get("overdue_days").asDouble(), 1e-9);
    assertEquals(
        "7", text(make("--charged-off", "also", "--barred-product", "aid loan"), "/lines"));
  }

  @ParameterizedTest
  @CsvSource({"90+,10", "npl,10", "30+,11", "60+,11", "'M4,M5',8", "'m6+',2"})
  void rulesTakeLinesByTheirDays(String rule, int taken) {
    JsonNode made = book.ask("package", "--rule", rule).expect(0).json();
    assertEquals(taken, made.get("lines").asInt() + made.at("/left_out/lines").asInt());
  }

  @Test
  void aBookThatTellsNoInterestSaysSo() {
    TestBook silent = new TestBook(folder.resolve("silent"));
    assertTrue(folder.resolve("silent").toFile().mkdirs());
    silent.withBorrowers("C-1");
    silent.write("m.csv", TestBook.MONTHS, "C-1,2026-03,1000,300,95").load("m.csv");
    JsonNode made = silent.ask("package", "--rule", "npl").expect(0).json();
    for (String field : List.of("interest", "fees", "mean_age")) {
      assertTrue(made.get(field).isNull(), field);
    }
    assertFalse(made.get("total_is_complete").asBoolean());
    assertEquals("300.00", text(made, "/total"));
  }

  /** The promise: to the fen, whatever comes later. */
  @Test
  void aFrozenPackageStaysAsItWas() throws IOException {
    JsonNode frozen = make("--freeze", "2026 一季度");
    book.ask("package export", "2026 一季度", at("l1.csv"), at("s1.csv")).expect(0);
    book.write(
            "later.csv",
            MONTHS,
            "A1,2026-03,2000,700,0,99,99,,,",
            "B,2026-03,1000,0,0,0,0,closed,,",
            "M,2026-03,9999,9999,500,,,,,",
            "A1,2026-04,2000,600,125,9,9,,,")
        .load("later.csv");
    book.write("people.csv", "borrower_id,birth_date,national_id,own_share", "A2,1950-01-01,N-9,1")
        .load("people.csv");
    book.write("more.csv", "borrower_id,kind,from,to", "D,fraud,2026-01-01,").load("more.csv");
    assertNotEquals(text(frozen, "/principal"), text(make("--month", "2026-03"), "/principal"));
    JsonNode shown = book.ask("package show", "2026 一季度").expect(0).json();
    assertEquals(frozen.toString(), shown.toString());
    assertEquals(
        frozen.toString(), book.ask("package list").expect(0).json().at("/packages/0").toString());
    book.ask("package export", "2026 一季度", at("l2.csv"), at("s2.csv")).expect(0);
    for (String file : List.of("l", "s")) {
      assertEquals(
          Files.readString(book.path(file + "1.csv")), Files.readString(book.path(file + "2.csv")));
    }
    assertTrue(book.ask("log verify").expect(0).json().get("ok").asBoolean());
  }

  private String at(String name) {
    return book.path(name).toString();
  }

  @Test
  void listAndSheetAreWrittenAndLogged() throws IOException {
    make("--freeze", "P", "--barred-product", "aid loan");
    book.ask("package export", "P", at("list.csv"), at("sheet.pdf"), "--lang", "zh").expect(0);
    List<String> list = Files.readAllLines(book.path("list.csv"));
    assertEquals(6, list.size());
    assertEquals(
        "A1,,1000.00,10.00,1.00,1011.00,95,2000.00,45,substandard,no,unknown", list.get(1));
    assertEquals("A2,A1,500.00,,,500.00,200,1000.00,36,substandard,no,unknown", list.get(2));
    assertEquals("B,,300.00,3.00,0.50,303.50,400,1000.00,,loss,no,flagged", list.get(3));
    try (PdfReader reader = new PdfReader(Files.readAllBytes(book.path("sheet.pdf")))) {
      String text = new PdfTextExtractor(reader).getTextFromPage(1);
      assertTrue(text.contains("本金"), text);
      assertTrue(text.contains("2300.00"), text);
    }
    List<String> entries =
        Outside.lines(
            book.file(), "SELECT CAST(body AS TEXT) FROM entry WHERE body LIKE '%\"package%'");
    assertEquals(3, entries.size());
    assertTrue(entries.getLast().contains("\"what\":\"package sheet\""), entries.getLast());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE package_line SET principal = principal + 1 WHERE place = 1",
        "DELETE FROM package_line WHERE place = 6",
        "UPDATE package SET terms = '{}'",
        "UPDATE borrower SET borrower_id = 'Z' WHERE borrower_id = 'A1'",
        "INSERT INTO package_line SELECT package, 7, borrower, person, principal, interest, fees,"
            + " dpd, \"limit\", age, grade, written_off, sued FROM package_line WHERE place = 1"
      })
  void whatIsChangedFromOutsideIsRefusedAndFound(String statement) {
    make("--freeze", "P");
    if (!statement.startsWith("UPDATE borrower")) {
      boolean refused = false;
      try {
        Outside.run(book.file(), statement);
      } catch (IllegalStateException aborted) {
        refused = true;
      }
      assertTrue(refused);
    }
    Outside.runWithoutTriggers(book.file(), statement);
    JsonNode verdict = book.ask("log verify").expect(1).json();
    assertFalse(verdict.get("ok").asBoolean());
    assertTrue(verdict.toString().contains("package 1: "), verdict.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "--rule zpl,2,LD-001",
    "--min-balance 5 --month 2026-03,2,LD-001",
    "--rule npl --min-balance x,2,LD-001",
    "--rule npl --month 2020-01,3,LD-123",
    "--rule M6 --freeze Q,3,LD-482",
    "--rule npl --freeze P,3,LD-481",
    "--rule npl --freeze =P,3,LD-481"
  })
  void whatCannotBeIsSaid(String arguments, int status, String code) {
    make("--freeze", "P");
    Run run = book.ask("package", arguments.split(" ")).expect(status);
    assertEquals(code, run.errorCode());
  }

  @Test
  void aPackageThatIsNotThereIsSaid() {
    assertEquals("LD-483", book.ask("package show", "Q").expect(3).errorCode());
    long listed =
        StreamSupport.stream(
                book.ask("package list").expect(0).json().get("packages").spliterator(), false)
            .count();
    assertEquals(0, listed);
    assertEquals("LD-001", book.run("package", "--json").expect(2).errorCode());
  }
}
