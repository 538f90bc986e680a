package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.cli.TestBook;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.domain.proposal.TraceByHand;
import org.limitdesk.domain.signal.Signal;
import org.limitdesk.store.Outside;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Progress;
import tools.jackson.databind.JsonNode;

/** Whole books from their rows to their cases; every case is gone over by hand. */
class AssessedBookTest {
  private static final Path PUBLISHED =
      Path.of("../shared/data/uci-credit-default/UCI_Credit_Card.csv");
  private static final String EVERYTHING =
      """
      SELECT 'p', * FROM (SELECT * FROM proposal ORDER BY proposal) UNION ALL
      SELECT 'c', "case", borrower, proposal, state, due, version, frozen, 0, 0, 0, 0, 0, 0, 0, 0,
             0, 0, 0, 0, 0, 0 FROM "case"
      """;

  @TempDir private Path folder;

  @Test
  void everyCaseOfTheDemoBookCanBeRedoneByHand() throws SQLException {
    TestBook book = demo();
    JsonNode totals = assess(book);
    List<StoredProposal> proposals = StoredProposal.of(book.file());
    assertEquals(totals.get("proposals").asInt(), proposals.size());
    assertEquals(
        Set.of("reduce", "suspend", "restore", "raise", "monitor"),
        proposals.stream().map(StoredProposal::action).collect(Collectors.toSet()));
    proposals.forEach(AssessedBookTest::redo);
    book.ask("log verify").expect(0);
  }

  @Test
  void everyCaseOfThePublishedBookCanBeRedoneByHand() throws SQLException {
    assumeTrue(Files.exists(PUBLISHED), "the public data set is not beside the project");
    TestBook book = new TestBook(folder);
    book.ask("load", PUBLISHED.toString(), "--layout", "default-of-credit-card-clients").expect(0);
    JsonNode totals = assess(book);
    assertEquals(30_000, totals.get("lines").asInt());
    List<StoredProposal> proposals = StoredProposal.of(book.file());
    assertEquals(totals.get("proposals").asInt(), proposals.size());
    assertTrue(proposals.stream().filter(StoredProposal::isCase).count() > 100);
    proposals.forEach(AssessedBookTest::redo);
  }

  @Test
  void assessingTwiceChangesNoByte() {
    TestBook book = demo();
    String first = assess(book).toString();
    List<String> before = Outside.lines(book.file(), EVERYTHING);
    assertEquals(first, assess(book).toString());
    assertEquals(before, Outside.lines(book.file(), EVERYTHING));
  }

  @Test
  void aSignalThatIsPutOffIsSeenByTheNextRunOfTheSameDay() throws IOException {
    TestBook book = demo();
    assess(book);
    JsonNode queue = book.ask("queue", "--limit", "100000").expect(0).json().get("cases");
    String borrower = caseByOneSignal(book, queue);
    try (Book open = book.shelf().write(book.file())) {
      Clock clock = Clock.systemUTC();
      Stamps stamps = new Stamps(clock, new SecureRandom());
      DeskUser officer =
          open.users().all().stream()
              .filter(each -> each.roles().contains(Role.OFFICER))
              .findFirst()
              .orElseThrow();
      Signal seen =
          new ExplainLine(new BookFloors(), clock)
              .explain(open, new FindRules().find(open, null, null), borrower, null, Progress.NONE)
              .signals()
              .getFirst();
      new SnoozeSignal(clock, stamps).snooze(open, officer, borrower, seen, 30, "已联系");
    }
    assess(book);
    JsonNode after = book.ask("queue", "--limit", "100000").expect(0).json().get("cases");
    assertEquals(queue.size() - 1, after.size());
    after.forEach(each -> assertNotEquals(borrower, each.get("borrower").asString()));
  }

  /** Looked at for one signal alone, which is no flag. */
  private static String caseByOneSignal(TestBook book, JsonNode queue) {
    for (JsonNode each : queue) {
      String borrower = each.get("borrower").asString();
      JsonNode signals = book.ask("explain", borrower).expect(0).json().get("signals");
      if (signals.size() == 1 && !signals.get(0).get("code").asString().equals("flagged")) {
        return borrower;
      }
    }
    throw new AssertionError("no case has one signal alone");
  }

  @Test
  void theQueueHoldsTheCasesAndExplainGivesTheStoredTrace() throws SQLException {
    TestBook book = demo();
    assess(book);
    List<StoredProposal> cases =
        StoredProposal.of(book.file()).stream().filter(StoredProposal::isCase).toList();
    JsonNode queue = book.ask("queue", "--limit", "100000").expect(0).json().get("cases");
    assertEquals(cases.size(), queue.size());
    for (StoredProposal each : cases.subList(0, 5)) {
      JsonNode line = book.ask("explain", each.borrower()).expect(0).json();
      checkPrice(line);
      assertEquals(each.frozen().at("/trace"), line.at("/proposal/trace"));
      assertEquals(
          each.frozen().at("/score/points").size(), line.at("/points").size(), each.borrower());
    }
  }

  /** What the program says of a line's price is what its trace comes to by hand. */
  private static void checkPrice(JsonNode line) {
    JsonNode price = line.get("price");
    JsonNode step = null;
    for (JsonNode each : line.get("proposal").get("trace")) {
      step = each.get("step").asString().equals("price") ? each : step;
    }
    assertNotNull(step, line::toString);
    String asked =
        price.get("rate_asked").isNull()
            ? "none"
            : price.get("rate_asked").decimalValue().setScale(6).toPlainString();
    assertEquals(step.get("result").asString(), asked);
    BigDecimal yearly =
        new BigDecimal(step.get("inputs").get("daily_rate").asString())
            .multiply(new BigDecimal(365));
    assertEquals(0, yearly.compareTo(price.get("yearly_rate").decimalValue()));
    if (!asked.equals("none")) {
      BigDecimal gap = shown(yearly).subtract(shown(new BigDecimal(asked)));
      assertEquals(0, gap.compareTo(price.get("gap").decimalValue()));
    }
  }

  private static BigDecimal shown(BigDecimal rate) {
    return rate.setScale(4, RoundingMode.HALF_UP);
  }

  private TestBook demo() {
    TestBook book = new TestBook(folder);
    book.ask("demo", "--borrowers", "3000", "--months", "18", "--history", "0").expect(0);
    return book;
  }

  private static JsonNode assess(TestBook book) {
    return book.ask("assess").expect(0).json();
  }

  private static void redo(StoredProposal proposal) {
    TraceByHand byHand = new TraceByHand(proposal.trace());
    assertEquals(fen(proposal.limitAfter()), byHand.limit().setScale(2), proposal::toString);
    if (byHand.has("expected_loss")) {
      assertEquals(fen(proposal.lossSaved()), byHand.saved().setScale(2), proposal::toString);
    }
    if (byHand.has("income_given_up")) {
      assertEquals(fen(proposal.incomeGivenUp()), byHand.incomeGivenUp(), proposal::toString);
    }
    assertEquals(
        byHand.asksARate() ? byHand.rateAsked().toPlainString() : "none",
        byHand.step("price").result());
    checkLimits(proposal);
    if (proposal.isCase() && proposal.isScored()) {
      assertEquals(0, proposal.score().compareTo(proposal.pointsAddedUp()), proposal::toString);
    }
  }

  private static void checkLimits(StoredProposal proposal) {
    long before = proposal.limitBefore();
    long after = proposal.limitAfter();
    boolean sound =
        switch (proposal.action()) {
          case "reduce" -> after < before && after >= proposal.balance();
          case "suspend", "recall" -> after == Math.min(before, proposal.balance());
          case "monitor" -> after == before;
          default -> after > before;
        };
    assertTrue(sound, proposal::toString);
  }

  private static BigDecimal fen(long amount) {
    return BigDecimal.valueOf(amount, 2);
  }
}
