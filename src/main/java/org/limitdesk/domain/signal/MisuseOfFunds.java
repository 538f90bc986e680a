package org.limitdesk.domain.signal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.DrawFacts;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.money.Share;

/**
 * Draws went where the loan must not go (疑似资金挪用); dated on the last such draw. A draw to the
 * borrower's own account, or to nobody known, says nothing either way and counts on neither side.
 *
 * @param months how many calendar months of draws are looked at, the month itself included
 * @param payees the words of {@code draws.payee_kind} that are misuse
 * @param leastAmount fen; less than that in all is no signal
 * @param share by the share of the telling draws' amount that is misuse, in 1e-8
 */
public record MisuseOfFunds(int months, Set<String> payees, long leastAmount, Marks share)
    implements Trigger {
  /** The code; a proposal for a line with such a signal is exempt from the book's rails. */
  public static final String CODE = "misuse_of_funds";

  private static final List<String> PAYEES =
      BookTable.DRAWS.columns().get(BookTable.DRAWS.indexOf("payee_kind")).codes();

  private static final String NEUTRAL = "own_account";

  public MisuseOfFunds {
    payees = Set.copyOf(payees);
  }

  /** The kinds of payee that may be called misuse. */
  public static List<String> payeeKinds() {
    return PAYEES.stream().filter(kind -> !kind.equals(NEUTRAL)).toList();
  }

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public @Nullable Finding find(ObservedLine line, int place) {
    if (line.line().draws().isEmpty()) {
      return null;
    }
    Tally tally = new Tally();
    for (DrawFacts draw : DrawWindow.of(line, place, months)) {
      tally.add(draw, DrawWindow.day(draw));
    }
    return tally.finding();
  }

  /** What the draws of the window come to. */
  private final class Tally {
    private final Map<String, Long> byPayee = new TreeMap<>();
    private long telling;
    private long misused;
    private int draws;
    private int lastDay;

    void add(DrawFacts draw, int day) {
      String payee = draw.payeeKind() < 0 ? NEUTRAL : PAYEES.get(draw.payeeKind());
      if (payee.equals(NEUTRAL)) {
        return;
      }
      telling += draw.amount();
      if (payees.contains(payee)) {
        misused += draw.amount();
        draws++;
        lastDay = Math.max(lastDay, day);
        byPayee.merge(payee, draw.amount(), Long::sum);
      }
    }

    @Nullable Finding finding() {
      long part = Share.ratio(misused, telling);
      Severity severity = draws == 0 || misused < leastAmount ? null : share.of(part);
      if (severity == null) {
        return null;
      }
      Evidence evidence =
          new Evidence()
              .amount("amount", misused)
              .number("draws", draws)
              .share("share", part)
              .number("months", months);
      byPayee.forEach((payee, amount) -> evidence.code(payee, Fen.decimal(amount)));
      return Finding.ofDay(severity, lastDay, evidence);
    }
  }
}
