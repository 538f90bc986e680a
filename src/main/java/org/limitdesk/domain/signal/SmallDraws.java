package org.limitdesk.domain.signal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.DrawFacts;

/**
 * The line is drawn on often and for little (频繁小额提款), as by somebody who lives from it.
 *
 * @param months how many calendar months of draws are looked at, the month itself included
 * @param largest up to how much a draw is small, in fen
 * @param count by how many small draws there were
 */
public record SmallDraws(int months, long largest, Marks count) implements Trigger {
  static final String CODE = "small_draws";

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public @Nullable Finding find(ObservedLine line, int place) {
    List<DrawFacts> small =
        DrawWindow.of(line, place, months).stream()
            .filter(draw -> draw.amount() <= largest)
            .toList();
    Severity severity = small.isEmpty() ? null : count.of(small.size());
    if (severity == null) {
      return null;
    }
    Evidence evidence =
        new Evidence()
            .number("draws", small.size())
            .amount("amount", small.stream().mapToLong(DrawFacts::amount).sum())
            .amount("largest", largest)
            .number("months", months);
    return Finding.ofRun(severity, evidence);
  }
}
