package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.limitdesk.cli.Run;
import org.limitdesk.cli.TestBook;
import org.limitdesk.domain.decision.ApprovalResult;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.domain.decision.DecisionKind;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.MakerAuthority;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.report.EvidenceText;
import org.limitdesk.store.Outside;
import org.limitdesk.workflow.port.Book;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import tools.jackson.databind.JsonNode;

/** Notices of a demo book at the terminal; each test has a case of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WriteNoticeTest {
  private static final String LAST =
      "SELECT CAST(body AS TEXT) FROM entry ORDER BY seq DESC LIMIT 1";
  private static final String ENTRIES = "SELECT count(*) FROM entry";
  private static final String CASES = "SELECT * FROM \"case\" ORDER BY \"case\"";

  private final Stamps stamps = new Stamps(Clock.systemUTC(), new SecureRandom());
  private final Deque<CaseFacts> reductions = new ArrayDeque<>();
  private TestBook book = new TestBook(Path.of(""));

  @BeforeAll
  void makeBook(@TempDir Path folder) {
    book = new TestBook(folder);
    book.ask("demo", "--borrowers", "3000", "--months", "18", "--history", "0").expect(0);
    book.ask("assess").expect(0);
    try (Book open = book.shelf().read(book.file())) {
      open.cases().page(Set.of(CaseState.PROPOSED), null, 1_000).stream()
          .filter(each -> each.proposed().terms().action() == Action.REDUCE)
          .forEach(reductions::add);
    }
    assertTrue(reductions.size() > 20, "cases: " + reductions.size());
  }

  private static DeskUser user(Book book, Role role) {
    return book.users().all().stream()
        .filter(each -> each.roles().contains(role))
        .findFirst()
        .orElseThrow();
  }

  /** A case of its own, decided. */
  private CaseFacts decided(DecisionKind kind, MakerAuthority authority) {
    CaseFacts next = reductions.pop();
    decide(next.id(), kind, authority);
    return next;
  }

  private void decide(long id, DecisionKind kind, MakerAuthority authority) {
    try (Book open = book.shelf().write(book.file())) {
      CaseFacts seen = open.cases().find(id).orElseThrow();
      new DecideProposal(stamps)
          .decide(
              open,
              user(open, Role.OFFICER),
              seen,
              Requests.of(kind, seen.proposed()),
              authority,
              TestDesk.TODAY);
    }
  }

  private void answer(long id, ApprovalResult result) {
    try (Book open = book.shelf().write(book.file())) {
      CaseFacts seen = open.cases().find(id).orElseThrow();
      new GiveSecondApproval(stamps).give(open, user(open, Role.SUPERVISOR), seen, result, "why");
    }
  }

  private Run notice(CaseFacts of, String file, String... more) {
    String[] args = new String[more.length + 2];
    args[0] = of.borrowerId();
    args[1] = book.path(file).toString();
    System.arraycopy(more, 0, args, 2, more.length);
    return book.ask("notice", args);
  }

  private void refused(String code, CaseFacts of, String... more) {
    List<String> before = Outside.lines(book.file(), ENTRIES);
    Run run = notice(of, "refused.pdf", more).expect(3);
    assertEquals(code, run.errorCode(), run::err);
    assertFalse(Files.exists(book.path("refused.pdf")));
    assertEquals(before, Outside.lines(book.file(), ENTRIES));
  }

  private String name(CaseFacts of) {
    try (Book open = book.shelf().read(book.file())) {
      return String.valueOf(open.borrowerList().find(of.borrowerId()).orElseThrow().name());
    }
  }

  private String words(String file) throws IOException {
    try (PdfReader reader = new PdfReader(Files.readAllBytes(book.path(file)))) {
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
  @ValueSource(strings = {"zh", "en"})
  void aDecidedCutIsToldWithItsNameLimitsDaysAndReasons(String language) throws IOException {
    CaseFacts of = decided(DecisionKind.APPROVE, TestDesk.ALONE);
    String file = language + ".pdf";
    JsonNode told = notice(of, file, "--lang", language).expect(0).json();
    String words = words(file);
    String before = EvidenceText.money(Fen.decimal(of.proposed().limitBefore()));
    String after = EvidenceText.money(Fen.decimal(of.proposed().terms().limit()));
    for (String part :
        List.of(name(of), of.borrowerId(), before, after, told.get("reference").asString())) {
      assertTrue(words.contains(squeezed(part)), part + " in " + words);
    }
    assertEquals("2026-04-14", told.get("told_on").asString());
    assertEquals("2026-04-14", told.get("draws_held_from").asString());
    assertEquals("2026-04-21", told.get("effective_from").asString());
    assertEquals("2026-04-29", told.get("appeal_until").asString());
    assertEquals(0, told.get("days_late").asInt());
    String effect = language.equals("zh") ? "自2026年4月21日起生效" : "21April2026";
    assertTrue(words.contains(effect), words);
    assertTrue(!told.get("reasons").isEmpty() && told.get("reasons").size() <= 4);
    for (JsonNode reason : told.get("reasons")) {
      assertTrue(words.contains(squeezed(reason.get("words").asString())), words);
    }
  }

  @Test
  void theLogKnowsOfItWithoutANameAndTheCaseStaysAsItIs() {
    CaseFacts of = decided(DecisionKind.OVERRIDE, TestDesk.ALONE);
    List<String> before = Outside.lines(book.file(), CASES);
    notice(of, "给 " + of.borrowerId() + ".pdf").expect(0);
    assertEquals(before, Outside.lines(book.file(), CASES));
    String entry = Outside.lines(book.file(), LAST).getFirst();
    assertTrue(
        entry.contains("\"kind\":\"export\"") && entry.contains("\"what\":\"notice\""), entry);
    assertTrue(Pattern.compile("\"sha256\":\"[0-9a-f]{64}\"").matcher(entry).find(), entry);
    assertFalse(entry.contains(of.borrowerId()) || entry.contains(name(of)), entry);
    book.ask("log verify").expect(0);
  }

  @Test
  void aCutThatNeedsASecondApprovalIsToldOnceItIsConfirmed() {
    CaseFacts of = decided(DecisionKind.APPROVE, TestDesk.SECOND);
    refused("LD-471", of);
    answer(of.id(), ApprovalResult.CONFIRMED);
    notice(of, "confirmed.pdf").expect(0);
    CaseFacts returned = decided(DecisionKind.APPROVE, TestDesk.SECOND);
    answer(returned.id(), ApprovalResult.RETURNED);
    refused("LD-470", returned);
  }

  @Test
  void whatIsNotDecidedOrWasTakenBackIsNotTold() {
    refused("LD-470", reductions.pop());
    refused("LD-470", decided(DecisionKind.DEFER, TestDesk.ALONE));
    CaseFacts of = decided(DecisionKind.APPROVE, TestDesk.ALONE);
    decide(of.id(), DecisionKind.WITHDRAW, TestDesk.ALONE);
    refused("LD-470", of);
  }

  @Test
  void aKeptLineIsTakenNothing() {
    refused("LD-473", decided(DecisionKind.KEEP, TestDesk.ALONE));
    CaseFacts confirmed = decided(DecisionKind.KEEP, TestDesk.SECOND);
    answer(confirmed.id(), ApprovalResult.CONFIRMED);
    refused("LD-473", confirmed);
  }

  @Test
  void nobodyWritesToTheDeceased() {
    CaseFacts of = decided(DecisionKind.APPROVE, TestDesk.ALONE);
    notice(of, "alive.pdf").expect(0);
    book.write("flags.csv", "borrower_id,kind,from", of.borrowerId() + ",deceased,2026-03-15");
    book.load("flags.csv");
    refused("LD-472", of);
  }

  @Test
  void aNoticeMadeOutLaterHasLaterDaysAndNoneIsMadeOutBeforeTheDecision() {
    CaseFacts of = decided(DecisionKind.APPROVE, TestDesk.ALONE);
    JsonNode told = notice(of, "later.pdf", "--on", "2026-04-16").expect(0).json();
    assertEquals("2026-04-16", told.get("told_on").asString());
    assertEquals("2026-04-16", told.get("draws_held_from").asString());
    assertEquals("2026-04-23", told.get("effective_from").asString());
    refused("LD-475", of, "--on", "2026-04-13");
  }

  @ParameterizedTest
  @EnumSource
  void aFaultyWordingIsRefused(Faulty faulty) throws IOException {
    CaseFacts of = decided(DecisionKind.APPROVE, TestDesk.ALONE);
    Path own = book.path(faulty + ".txt");
    Files.writeString(own, faulty.text);
    refused("LD-262", of, "--template", own.toString());
    Run run = notice(of, "none.pdf", "--template", own.toString());
    assertTrue(run.err().contains(faulty.sentence), run.err());
  }

  private enum Faulty {
    UNKNOWN("# Title\n{reason}", "line 2: there is no place {reason}"),
    LACKING("# Title\nnothing", "the place {human_review} is missing");

    private final String text;
    private final String sentence;

    Faulty(String text, String sentence) {
      this.text = text;
      this.sentence = sentence;
    }
  }

  @Test
  void allDecidedCutsOfAMonthAreTold() throws IOException {
    CaseFacts of = decided(DecisionKind.APPROVE, TestDesk.ALONE);
    CaseFacts waits = decided(DecisionKind.APPROVE, TestDesk.SECOND);
    CaseFacts kept = decided(DecisionKind.KEEP, TestDesk.ALONE);
    String folder = book.path("batch").toString();
    JsonNode told = book.ask("notice", folder, "--all-of", "2026-03").expect(0).json();
    List<String> borrowers = told.get("notices").findValuesAsString("borrower");
    assertTrue(borrowers.contains(of.borrowerId()), borrowers::toString);
    assertFalse(borrowers.contains(waits.borrowerId()) || borrowers.contains(kept.borrowerId()));
    for (JsonNode each : told.get("notices")) {
      Path file = Path.of(each.get("file").asString());
      assertEquals(each.get("reference").asString() + ".pdf", file.getFileName().toString());
      assertTrue(words("batch/" + file.getFileName()).contains(each.get("borrower").asString()));
    }
    try (Stream<Path> files = Files.list(book.path("batch"))) {
      assertEquals(borrowers.size(), files.count());
    }
    assertEquals("LD-476", book.ask("notice", folder, "--all-of", "2026-03").expect(3).errorCode());
    String other = book.path("no batch").toString();
    assertTrue(
        book.ask("notice", other, "--all-of", "2025-12").expect(0).json().get("notices").isEmpty());
    book.ask("notice", other).expect(2);
    book.ask("notice", "somebody", other, "--all-of", "2026-03").expect(2);
  }

  @Test
  void unknownBorrowersAndFilesThatAreThereAreRefused() throws IOException {
    assertEquals(
        "LD-124",
        book.ask("notice", "nobody", book.path("x.pdf").toString()).expect(3).errorCode());
    CaseFacts of = decided(DecisionKind.APPROVE, TestDesk.ALONE);
    Files.writeString(book.path("there.pdf"), "mine");
    notice(of, "there.pdf").expect(3);
    assertEquals("mine", Files.readString(book.path("there.pdf")));
  }
}
