package org.limitdesk.workflow;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.CanonicalJson;

/**
 * What a policy came to when it was tried before it was submitted; amounts are fen.
 *
 * @param lines all open lines
 * @param limit of all of them
 * @param waiting cuts that a guard rail of the book holds back
 * @param income given up; null where no line's price is known
 */
public record TrialTotals(
    long lines,
    long limit,
    long linesCut,
    long limitCut,
    long lossSaved,
    long waiting,
    @Nullable Long income) {

  /** From the record of a submission; empty where that has no totals. */
  static Optional<TrialTotals> read(String tried) {
    Map<String, ?> json = CanonicalJson.parseObject(tried.getBytes(StandardCharsets.UTF_8));
    if (!(json.get("totals") instanceof Map<?, ?> totals) || !totals.containsKey("lines")) {
      return Optional.empty();
    }
    return Optional.of(
        new TrialTotals(
            number(totals, "lines"),
            number(totals, "limit"),
            number(totals, "lines_cut"),
            number(totals, "limit_cut"),
            number(totals, "expected_loss_saved"),
            number(totals, "waiting"),
            totals.containsKey("income_given_up") ? number(totals, "income_given_up") : null));
  }

  private static long number(Map<?, ?> totals, String name) {
    return Long.parseLong(String.valueOf(totals.get(name)));
  }
}
