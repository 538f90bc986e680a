package org.limitdesk.workflow;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;
import org.limitdesk.domain.borrower.MonthFacts;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.CaseTraits;
import org.limitdesk.domain.decision.SimilarCases;
import org.limitdesk.domain.signal.Severity;
import org.limitdesk.domain.signal.Signal;
import org.limitdesk.workflow.port.Book;

/** Finds how the cases most like one were decided. */
public final class FindSimilar {
  /** How many of the last decisions are looked through. */
  public static final int LOOKED_THROUGH = 5_000;

  private FindSimilar() {}

  /** Those with the same proposed action among the last decisions of the book. */
  public static SimilarCases of(Book book, CaseFacts facts) {
    return SimilarCases.of(
        traits(facts),
        book.decisionLog()
            .decidedLike(facts.proposed().terms().action(), facts.id(), LOOKED_THROUGH));
  }

  private static CaseTraits traits(CaseFacts facts) {
    FrozenFacts frozen = FrozenFacts.of(facts);
    Set<String> signals =
        frozen.signals().stream()
            .filter(each -> each.severity() == Severity.WARN || each.severity() == Severity.SEVERE)
            .map(Signal::code)
            .collect(Collectors.toSet());
    return new CaseTraits(
        frozen.pd().map(BigDecimal::doubleValue).orElse(null),
        MonthFacts.utilisation(facts.proposed().limitBefore(), frozen.balance()),
        signals);
  }
}
