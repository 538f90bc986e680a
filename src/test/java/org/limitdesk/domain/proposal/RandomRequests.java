package org.limitdesk.domain.proposal;

import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.LineStatus;
import org.limitdesk.domain.borrower.Row;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.signal.Lines;
import org.limitdesk.domain.signal.ObservedLine;

/** Lines with figures from dice, and what is asked for them. */
public final class RandomRequests {
  private static final int[] DPD = {0, 0, 0, 0, 1, 15, 30, 31, 60, 75, 100, 200};

  private final SplittableRandom random;
  private int key;

  public RandomRequests(SplittableRandom random) {
    this.random = random;
  }

  /** The next line, with the signals that the policy finds. */
  public ProposalRequest next(Policy policy) {
    ObservedLine view = line().view();
    Integer decided = random.nextInt(3) == 0 ? 20260101 + random.nextInt(28) : null;
    Integer cut = random.nextInt(3) == 0 ? 20260601 + random.nextInt(28) : null;
    long others = key % 3 == 0 ? key * 7_919L % 60_000 : 0;
    OfPerson person = new OfPerson(others, 1 + key % 4);
    return new ProposalRequest(
        view, scored(), policy.signals(view), decided, cut, 20260905, () -> person);
  }

  private ScoredLine scored() {
    if (random.nextInt(8) == 0) {
      return ScoredLine.UNSCORED;
    }
    String[] tiers = {"low", "medium", "high"};
    Double score = random.nextInt(6) == 0 ? null : 450 + random.nextInt(2000) / 8.0;
    return ScoredLine.of(score, random.nextDouble(), tiers[random.nextInt(3)], 12);
  }

  private Lines line() {
    Lines line = Lines.line();
    line.key = ++key;
    line.id = "B" + Integer.toString(key * 7_919 % 1_000_003, 36);
    line.gender = random.nextInt(3) - 1L;
    line.birthYear = 1950 + random.nextInt(58);
    line.industry = one("catering", "retail", "transport");
    line.purpose = one("travel", "business");
    line.campaign = one("spring");
    line.region = one("north", "south");
    line.product = random.nextBoolean() ? "small" : "other";
    line.dailyRate = random.nextInt(5) == 0 ? Row.NONE : random.nextInt(60_000);
    line.ownShare = random.nextBoolean() ? Fen.WHOLE : 10_000L * random.nextInt(10_001);
    long limit = random.nextInt(10) == 0 ? 0 : random.nextLong(50_000);
    int dpd = DPD[random.nextInt(DPD.length)];
    for (int i = 0; i < 8; i++) {
      detail(line);
      boolean last = i == 7;
      line.status = last && random.nextInt(5) == 0 ? LineStatus.SUSPENDED : LineStatus.ACTIVE;
      long balance = random.nextInt(5) == 0 ? 0 : random.nextLong(limit + limit / 4 + 2);
      line.month(random.nextInt(4) == 0 ? limit * 2 : limit, balance, last ? dpd : i < 3 ? 5 : 0);
    }
    extras(line);
    return line;
  }

  private @Nullable String one(String... values) {
    int place = random.nextInt(values.length + 1);
    return place == values.length ? null : values[place];
  }

  private void detail(Lines line) {
    line.pending = random.nextInt(4) == 0 ? random.nextLong(2_000) : Row.NONE;
    line.interest = random.nextBoolean() ? random.nextLong(500) : Row.NONE;
    line.income = random.nextInt(3) == 0 ? Row.NONE : random.nextLong(20_000);
    line.lenders = random.nextInt(10);
  }

  private void extras(Lines line) {
    for (String payee : List.of("merchant", "gambling", "securities")) {
      if (random.nextInt(4) == 0) {
        line.draw(20260801 + random.nextInt(28), 1 + random.nextLong(5_000), payee);
      }
    }
    for (String flag : List.of("fraud", "deceased", "dispute")) {
      if (random.nextInt(15) == 0) {
        line.flag(flag, 20260720, Row.NONE);
      }
    }
    if (random.nextInt(3) == 0) {
      line.change(20260310, 40_000, 30_000);
    }
  }
}
