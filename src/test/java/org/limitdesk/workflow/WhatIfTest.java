package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.cli.TestBook;
import org.limitdesk.domain.audit.Hash;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.DecisionRequest;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.ReasonCode;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.intake.policy.Policies;
import org.limitdesk.store.Outside;
import org.limitdesk.workflow.port.Book;
import tools.jackson.databind.JsonNode;

/** What-if and stress at a terminal, beside assessments of the same book. */
class WhatIfTest {
  @TempDir private Path folder;

  private TestBook demo() {
    TestBook book = new TestBook(folder);
    book.ask("demo", "--borrowers", "3000", "--months", "18", "--history", "0").expect(0);
    return book;
  }

  private Path policy(String from, String to) throws IOException {
    String text = new String(Policies.defaultDocument(), StandardCharsets.UTF_8);
    assertTrue(text.contains(from), from);
    Path file = folder.resolve("tried.yaml");
    Files.writeString(file, text.replace(from, to));
    return file;
  }

  @Test
  void tryingThePolicyInForceIsAssessingByItLineByLine() throws IOException, SQLException {
    TestBook book = demo();
    agreed(book);
    Path tight = policy("  lines: 0.05", "  lines: 0.01");
    JsonNode first = alike(book, tight);
    long most = first.get("lines").asLong() / 100;
    assertEquals(most, railed(first), "the rail of one in a hundred is used up");
    approveTwoOfThree(book);
    Outside.run(
        book.file(), "UPDATE setting SET value = '2026-04-21' WHERE name = 'business_date'");
    JsonNode later = alike(book, tight);
    assertEquals(0, railed(later), "nothing is left of this month's share");
    assertTrue(later.get("waiting").asInt() > 0, later.get("waiting").toString());
    Outside.run(
        book.file(), "UPDATE setting SET value = '2026-05-01' WHERE name = 'business_date'");
    assertTrue(railed(alike(book, tight)) > 0, "another month, another share");
  }

  /** Tried and assessed by a policy that is not in force. */
  private static JsonNode alike(TestBook book, Path policy) {
    JsonNode tried = book.ask("whatif", "--policy", policy.toString()).expect(0).json();
    JsonNode assessed = book.ask("assess", "--policy", policy.toString()).expect(0).json();
    for (String name : assessed.propertyNames()) {
      assertEquals(assessed.get(name), tried.get(name), name);
    }
    return tried;
  }

  /** Lines cut within the rails. */
  private static long railed(JsonNode totals) {
    return totals.get("lines_cut").asLong() - totals.get("exempt_lines").asLong();
  }

  private static void approveTwoOfThree(TestBook book) {
    try (Book open = book.shelf().write(book.file())) {
      DeskUser officer =
          open.users().all().stream()
              .filter(each -> each.roles().contains(Role.OFFICER))
              .findFirst()
              .orElseThrow();
      DecideProposal decide = new DecideProposal(new Stamps(Clock.systemUTC(), new SecureRandom()));
      for (String id :
          Outside.lines(book.file(), "SELECT \"case\" FROM \"case\" WHERE \"case\" % 3 <> 0")) {
        CaseFacts seen = open.cases().find(Long.parseLong(id)).orElseThrow();
        boolean raise = seen.proposed().terms().action() == Action.RAISE;
        DecisionRequest approve =
            DecisionRequest.approve(seen.proposed(), raise ? ReasonCode.CONSENT_GIVEN : null, "");
        decide.decide(open, officer, seen, approve, TestDesk.ALONE, LocalDate.of(2026, 4, 14));
      }
    }
  }

  /** Tried and then assessed, by the policy in force. */
  private void agreed(TestBook book) throws IOException, SQLException {
    String same = policy("name: ", "name: ").toString();
    JsonNode tried = book.ask("whatif", "--policy", same, "--lines").expect(0).json();
    JsonNode assessed = book.ask("assess").expect(0).json();
    assertEquals("[]", tried.get("no_longer_cut").toString());
    assertEquals(0, tried.at("/swap/newly_cut/lines_cut").asInt());
    for (String name : assessed.propertyNames()) {
      assertEquals(assessed.get(name), tried.get(name), name);
    }
    Map<String, String> lines = new TreeMap<>();
    for (JsonNode line : tried.get("proposed")) {
      lines.put(line.get("borrower").asString(), told(line));
    }
    Map<String, String> stored = new TreeMap<>();
    for (StoredProposal each : StoredProposal.of(book.file())) {
      stored.put(each.borrower(), told(each));
    }
    assertTrue(lines.size() > 100, lines.size() + " proposals");
    assertEquals(stored, lines);
  }

  @Test
  void aTrialIsBroughtOutAsOnePageAndAsATableAndTheLogKnows() throws IOException {
    TestBook book = new TestBook(folder);
    book.ask("demo", "--borrowers", "300", "--months", "4", "--history", "0").expect(0);
    String tried = policy("0.85", "0.80").toString();
    String pdf = book.path("a.pdf").toString();
    String csv = book.path("a.csv").toString();
    JsonNode json =
        book.ask("whatif", "--policy", tried, "--pdf", pdf, "--csv", csv).expect(0).json();
    assertEquals(
        "%PDF", Files.readString(Path.of(pdf), StandardCharsets.ISO_8859_1).substring(0, 4));
    String table = Files.readString(Path.of(csv));
    String cut =
        "figures,,,,limit_cut,%s,%s,"
            .formatted(json.at("/before/limit_cut").asString(), json.get("limit_cut").asString());
    assertTrue(table.contains(cut), cut + table);
    assertEquals(
        "LD-114", book.ask("whatif", "--policy", tried, "--csv", csv).expect(3).errorCode());
    String twice = book.path("twice").toString();
    assertEquals(
        "LD-114",
        book.ask("whatif", "--policy", tried, "--pdf", twice, "--csv", twice).expect(3).errorCode(),
        "what fails at last prints one object too");
    Path log = book.path("log.jsonl");
    book.ask("log export", log.toString()).expect(0);
    String told = Files.readString(log);
    assertTrue(told.contains("\"file\":\"a.csv\""), told);
    assertTrue(told.contains(sha256(Path.of(tried))), told);
  }

  private static String sha256(Path file) throws IOException {
    return HexFormat.of().formatHex(Hash.sha256().digest(Files.readAllBytes(file)));
  }

  private static String told(JsonNode line) {
    BigDecimal saved =
        yuan(line, "expected_loss_before").subtract(yuan(line, "expected_loss_after"));
    return String.join(
        " ",
        line.get("action").asString(),
        line.get("limit_before").asString(),
        line.get("limit_after").asString(),
        saved.toPlainString(),
        income(line));
  }

  /** The store keeps 0 where the income is not known, as for a line without a PD. */
  private static String income(JsonNode line) {
    JsonNode income = line.get("income_given_up");
    return income.isNull() ? "0.00" : income.asString();
  }

  private static BigDecimal yuan(JsonNode line, String name) {
    return new BigDecimal(line.get(name).asString());
  }

  private static String told(StoredProposal line) {
    return String.join(
        " ",
        line.action(),
        yuan(line.limitBefore()),
        yuan(line.limitAfter()),
        yuan(line.lossSaved()),
        yuan(line.incomeGivenUp()));
  }

  private static String yuan(long fen) {
    return BigDecimal.valueOf(fen, 2).toPlainString();
  }

  @Test
  void aPolicyWithOtherTriggersIsTriedOnColumnsOfItsOwn() throws IOException {
    TestBook book = demo();
    Path tried =
        policy(
            "{months: 3, at_least: 0.6, warn: 0.3, severe: 0.5}",
            "{months: 3, at_least: 0.3, warn: 0.1, severe: 0.2}");
    JsonNode whatIf = alike(book, tried);
    assertTrue(whatIf.at("/swap/newly_cut/lines_cut").asInt() > 0, whatIf.get("swap").toString());
  }

  @Test
  void thePolicyInForceKeepsItsOwnLossWhateverTheTriedOneSays() throws IOException {
    TestBook book = demo();
    JsonNode own = book.ask("stress").expect(0).json();
    Path cheap = policy("high: [0.8, 0.8, 0.8, 0.8]", "high: [0.1, 0.1, 0.1, 0.1]");
    JsonNode before =
        book.ask("whatif", "--policy", cheap.toString()).expect(0).json().get("before");
    for (String name : List.of("expected_loss_of_book", "expected_loss_of_book_after")) {
      assertEquals(own.get(name), before.get(name), name);
    }
  }

  @Test
  void stressRaisesTheLossAndNoStressChangesNothing() {
    TestBook book = demo();
    JsonNode calm = book.ask("stress").expect(0).json();
    assertEquals(calm.at("/before/expected_loss_of_book"), calm.get("expected_loss_of_book"));
    assertEquals(calm.at("/before/lines_cut"), calm.get("lines_cut"));
    JsonNode stressed = book.ask("stress", "--odds", "1.5", "--income", "0.8").expect(0).json();
    assertTrue(
        yuan(stressed, "expected_loss_of_book").compareTo(yuan(calm, "expected_loss_of_book")) > 0);
    assertTrue(stressed.get("lines_cut").asInt() > calm.get("lines_cut").asInt());
    assertEquals(2, book.ask("stress", "--odds", "0").status());
    assertEquals(2, book.ask("stress", "--region-odds", "3").status());
    assertEquals(2, book.ask("stress", "--region", "浙江").status());
    assertEquals(3, book.ask("stress", "--region", "Atlantis", "--region-odds", "3").status());
  }
}
