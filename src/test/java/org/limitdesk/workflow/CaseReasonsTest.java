package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.cli.TestBook;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.domain.notice.DrivingFacts;
import org.limitdesk.domain.notice.PrincipalReasons;
import org.limitdesk.domain.notice.Reason;
import org.limitdesk.domain.notice.ReasonLinter;
import org.limitdesk.domain.notice.WrittenReason;
import org.limitdesk.report.notice.ReasonSentences;
import org.limitdesk.workflow.port.Book;

class CaseReasonsTest {
  @TempDir private Path folder;

  @Test
  void everyCutOfADemoBookHasReasonsThatPassTheLinter() throws IOException {
    TestBook book = new TestBook(folder);
    book.ask("demo", "--borrowers", "9000", "--months", "18", "--history", "0").expect(0);
    book.ask("assess").expect(0);
    int told = 0;
    try (Book open = book.shelf().read(book.file())) {
      for (CaseFacts each : open.cases().page(Set.of(CaseState.PROPOSED), null, 5_000)) {
        if (each.proposed().terms().action().isCut()) {
          FrozenFacts frozen = FrozenFacts.of(each);
          read(each, CaseReasons.facts(frozen, FrozenRules.card(open, frozen)));
          told++;
        }
      }
    }
    assertTrue(told > 300, "cuts: " + told);
  }

  private static void read(CaseFacts cut, DrivingFacts facts) {
    List<Reason> reasons = PrincipalReasons.of(cut.proposed().terms().action(), facts);
    if (facts.isDeceased()) {
      assertTrue(reasons.isEmpty(), cut::borrowerId);
      return;
    }
    assertFalse(reasons.isEmpty(), () -> cut.borrowerId() + " has no reason: " + facts);
    for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
      List<WrittenReason> written = ReasonSentences.in(language).of(reasons);
      assertEquals(List.of(), new ReasonLinter(facts).read(written), cut::borrowerId);
    }
  }
}
