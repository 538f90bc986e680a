package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.domain.decision.LimitTerms;
import org.limitdesk.domain.proposal.IncomeEffect;
import org.limitdesk.ui.kit.Background;
import org.limitdesk.workflow.FrozenFacts;
import org.limitdesk.workflow.ReadCase;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Worklist;

/** What an override says of income is reckoned anew; at the proposal it is what was frozen. */
class FrozenIncomeTest {
  private final Parts parts = TestParts.withDemo();

  @Test
  void incomeAtTheProposedLimitIsTheFrozenOneOfEveryCase() throws IOException {
    int told = 0;
    Path file = TestParts.books(parts, Background.atOnce()).demo();
    try (Book book = parts.shelf().read(file)) {
      ReadCase read = new ReadCase(parts.clock());
      for (Worklist.Item item : book.worklist().cases(EnumSet.allOf(CaseState.class))) {
        var sheet = read.read(book, item.id());
        FrozenFacts frozen = sheet.frozen();
        LimitTerms terms = sheet.facts().proposed().terms();
        Optional<IncomeEffect> income = frozen.income();
        assertEquals(frozen.incomeGivenUp().isPresent(), income.isPresent());
        if (income.isPresent()) {
          boolean blocked =
              terms.action().blocksDraws() || income.get().blocked() && !terms.action().gives();
          assertEquals(
              frozen.incomeGivenUp().orElseThrow(), income.get().at(terms.limit(), blocked));
          told++;
        }
      }
    }
    assertTrue(told > 20, told + " cases with an income");
  }
}
