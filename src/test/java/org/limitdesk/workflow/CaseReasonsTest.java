package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
import org.limitdesk.workflow.port.Book;

class CaseReasonsTest {
  @TempDir private Path folder;

  @Test
  void threeHundredCutsOfADemoBookHaveReasonsThatPassTheLinter() throws IOException {
    TestBook book = new TestBook(folder);
    book.ask("demo", "--borrowers", "9000", "--months", "18", "--history", "0").expect(0);
    book.ask("assess").expect(0);
    List<CaseFacts> cuts = new ArrayList<>();
    try (Book open = book.shelf().read(book.file())) {
      for (CaseFacts each : open.cases().page(Set.of(CaseState.PROPOSED), null, 5_000)) {
        if (each.proposed().terms().action().isCut() && cuts.size() < 300) {
          cuts.add(each);
        }
      }
    }
    assertEquals(300, cuts.size());
    cuts.forEach(CaseReasonsTest::read);
  }

  private static void read(CaseFacts cut) {
    DrivingFacts facts = CaseReasons.facts(FrozenFacts.of(cut));
    List<Reason> reasons = PrincipalReasons.of(facts);
    List<WrittenReason> written = reasons.stream().map(CaseReasonsTest::written).toList();
    if (facts.isDeceased()) {
      assertTrue(reasons.isEmpty(), cut::borrowerId);
      return;
    }
    assertFalse(reasons.isEmpty(), () -> cut.borrowerId() + " has no reason: " + facts);
    assertEquals(List.of(), new ReasonLinter(facts).read(written), cut::borrowerId);
  }

  /** A flag is not told by its name; of all others the numbers are. */
  private static WrittenReason written(Reason reason) {
    boolean isFlag = reason.code().equals("flagged");
    String words = isFlag ? "A term of the contract was not kept." : reason.evidence().toString();
    return new WrittenReason(reason.source(), reason.code(), words);
  }
}
