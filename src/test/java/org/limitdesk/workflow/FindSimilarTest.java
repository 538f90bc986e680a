package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.cli.TestBook;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.domain.decision.SimilarCases;
import org.limitdesk.domain.decision.SimilarCases.Near;
import org.limitdesk.domain.signal.Severity;
import org.limitdesk.store.Outside;
import org.limitdesk.workflow.port.Book;

/** What is found is held against each case's own frozen facts, gone through one by one. */
class FindSimilarTest {
  @TempDir private static Path folder;
  private static TestBook book;

  @BeforeAll
  static void make() {
    book = new TestBook(folder);
    book.ask("demo", "--borrowers", "2500", "--months", "15").expect(0);
  }

  @Test
  void theNearestOfAllDecidedCasesAreFound() {
    try (Book open = book.shelf().write(book.file())) {
      Set<String> returned =
          Set.copyOf(
              Outside.lines(book.file(), "SELECT subject FROM approval WHERE result = 'returned'"));
      List<CaseFacts> decided =
          open.cases().page(EnumSet.allOf(CaseState.class), null, 100_000).stream()
              .filter(each -> isDecided(open.cases().decisions(each.id()), returned))
              .toList();
      assertTrue(decided.size() > 60, "only " + decided.size());
      List<CaseFacts> waiting = open.cases().page(Set.of(CaseState.PROPOSED), null, 40);
      int found = 0;
      for (CaseFacts each : waiting) {
        SimilarCases similar = FindSimilar.of(open, each);
        assertEquals(expected(decided, each), distances(similar), each.borrowerId());
        similar.nearest().forEach(near -> assertDecided(open, near));
        found += similar.nearest().size();
      }
      assertTrue(found > 100, "only " + found);
    }
  }

  private static boolean isDecided(List<Decision> made, Set<String> returned) {
    return !made.isEmpty()
        && made.getLast().kind().settles()
        && !returned.contains(Long.toString(made.getLast().id()));
  }

  @Test
  void aCaseIsNotAmongThoseThatAreLikeIt() {
    try (Book open = book.shelf().write(book.file())) {
      CaseFacts decided = open.cases().page(Set.of(CaseState.EFFECTIVE), null, 1).getFirst();
      assertFalse(
          FindSimilar.of(open, decided).nearest().stream()
              .anyMatch(each -> each.past().id() == decided.id()));
    }
  }

  private static void assertDecided(Book open, Near near) {
    Decision last = open.cases().decisions(near.past().id()).getLast();
    assertEquals(last.terms(), near.past().decided());
    assertEquals(last.reason(), near.past().reason());
    assertEquals(last.day(), near.past().day());
  }

  private static List<Double> distances(SimilarCases similar) {
    return similar.nearest().stream().map(Near::distance).map(FindSimilarTest::rounded).toList();
  }

  private static List<Double> expected(List<CaseFacts> decided, CaseFacts of) {
    List<Double> all = new ArrayList<>();
    for (CaseFacts each : decided) {
      if (each.proposed().terms().action() == of.proposed().terms().action()) {
        all.add(distance(each, of));
      }
    }
    return all.stream()
        .filter(each -> each <= 2)
        .sorted()
        .limit(20)
        .map(FindSimilarTest::rounded)
        .toList();
  }

  private static double rounded(double value) {
    return Math.round(value * 1e9) / 1e9;
  }

  /** By the sentence that the screen shows, from the frozen facts alone. */
  private static double distance(CaseFacts one, CaseFacts other) {
    double doublings =
        has(one) && has(other)
            ? Math.abs(doublings(one) - doublings(other))
            : has(one) == has(other) ? 0 : 1;
    Set<String> all = signals(one);
    all.addAll(signals(other));
    long shared =
        all.stream().filter(signals(one)::contains).filter(signals(other)::contains).count();
    return doublings
        + Math.abs(use(one) - use(other)) * 4
        + (all.isEmpty() ? 0 : 1.0 - (double) shared / all.size());
  }

  private static boolean has(CaseFacts facts) {
    return FrozenFacts.of(facts).pd().isPresent();
  }

  private static double doublings(CaseFacts facts) {
    double pd = FrozenFacts.of(facts).pd().map(BigDecimal::doubleValue).orElseThrow();
    double within = Math.min(0.9999, Math.max(0.0001, pd));
    return Math.log(within / (1 - within)) / Math.log(2);
  }

  private static double use(CaseFacts facts) {
    long limit = facts.proposed().limitBefore();
    long balance = FrozenFacts.of(facts).balance();
    return balance == 0 ? 0 : limit == 0 ? 1 : (double) balance / limit;
  }

  private static Set<String> signals(CaseFacts facts) {
    Set<String> codes = new TreeSet<>();
    FrozenFacts.of(facts).signals().stream()
        .filter(each -> each.severity() == Severity.WARN || each.severity() == Severity.SEVERE)
        .forEach(each -> codes.add(each.code()));
    return codes;
  }
}
