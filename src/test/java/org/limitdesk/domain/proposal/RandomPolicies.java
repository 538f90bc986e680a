package org.limitdesk.domain.proposal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.policy.ActionRule;
import org.limitdesk.domain.policy.Bands;
import org.limitdesk.domain.policy.BookRails;
import org.limitdesk.domain.policy.Conditions;
import org.limitdesk.domain.policy.IncomeTerms;
import org.limitdesk.domain.policy.LimitMatrix;
import org.limitdesk.domain.policy.LineRails;
import org.limitdesk.domain.policy.LossRates;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.policy.RailCap;
import org.limitdesk.domain.policy.RaiseTerms;
import org.limitdesk.domain.policy.RestoreTerms;
import org.limitdesk.domain.policy.Scenario;
import org.limitdesk.domain.policy.SegmentField;
import org.limitdesk.domain.policy.ShareTable;
import org.limitdesk.domain.policy.SignalFactors;
import org.limitdesk.domain.signal.Severity;
import org.limitdesk.domain.trend.Bucket;

/** Policies with figures from dice; what is not diced comes from a given one. */
public final class RandomPolicies {
  private static final long SHARE_UNIT = 10_000;
  private static final long[] INCREMENTS = {1, 5, 100, 5_000, 10_000, 33_333};

  private final SplittableRandom random;
  private final Policy base;

  /** What is not diced is that of the base. */
  public RandomPolicies(SplittableRandom random, Policy base) {
    this.random = random;
    this.base = base;
  }

  /** The next one; its triggers are those of the base. */
  public Policy next() {
    return new Policy(
        base.name(),
        base.version(),
        base.title(),
        null,
        base.triggers(),
        matrix(),
        new SignalFactors(share(), share(), share(), random.nextBoolean() ? 0 : share()),
        scenarios(),
        rails(),
        bookRails(),
        rules(),
        random.nextBoolean() ? Action.MONITOR : Action.SUSPEND,
        new RestoreTerms(1 + random.nextInt(6), share()),
        raise(share(), random.nextLong(10_000_000), 1 + random.nextInt(4)),
        losses(),
        new IncomeTerms(share(), share() / 4, random.nextInt(20_000)),
        base.authority(),
        base.dueDays());
  }

  /** With the caps that may be left out in some, and in others not. */
  private static RaiseTerms raise(long step, long most, int months) {
    return most % 3 == 0
        ? new RaiseTerms(step, most, months)
        : new RaiseTerms(step, most, Map.of("small", most / 2), most + most / 4, months);
  }

  /** Shares have four decimals, as in a document. */
  private long share() {
    return SHARE_UNIT * random.nextInt(10_001);
  }

  private List<Long> row(int count) {
    List<Long> row = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      row.add(share());
    }
    return row;
  }

  private Bands bands(double from, double step, int count) {
    List<BigDecimal> edges = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      edges.add(BigDecimal.valueOf(from + i * step));
    }
    return Bands.from(edges);
  }

  private LimitMatrix matrix() {
    int scores = random.nextInt(5);
    int uses = random.nextInt(4);
    List<List<Long>> rows = new ArrayList<>();
    for (int i = 0; i < scores + 2; i++) {
      rows.add(row(uses + 1));
    }
    return new LimitMatrix(bands(500, 32.5, scores), bands(0.25, 0.25, uses), ShareTable.of(rows));
  }

  private List<Scenario> scenarios() {
    List<Scenario> scenarios = new ArrayList<>();
    scenarios.add(
        new Scenario("north", null, share(), Map.of(SegmentField.REGION, Set.of("north"))));
    if (random.nextBoolean()) {
      scenarios.add(new Scenario("everyone", "appetite", share(), Map.of()));
    }
    if (random.nextBoolean()) {
      scenarios.add(
          new Scenario(
              "some",
              "market",
              share(),
              Map.of(
                  SegmentField.INDUSTRY,
                  Set.of("catering", "retail"),
                  SegmentField.PURPOSE,
                  Set.of("travel"))));
    }
    return scenarios;
  }

  private LineRails rails() {
    return new LineRails(
        share(),
        random.nextInt(120),
        random.nextLong(200_000),
        Map.of("small", random.nextLong(50_000)),
        INCREMENTS[random.nextInt(INCREMENTS.length)]);
  }

  /** From rails that hold almost nothing to such that hold almost everything. */
  private BookRails bookRails() {
    Map<SegmentField, RailCap> segments = new HashMap<>();
    for (SegmentField field : SegmentField.ALL) {
      if (random.nextInt(3) == 0) {
        segments.put(field, new RailCap(share(), share()));
      }
    }
    return new BookRails(
        new RailCap(share() / (1 + random.nextInt(6)), share()), segments, random.nextInt(30));
  }

  /** Every action, in an order of its own each time. */
  private List<ActionRule> rules() {
    List<ActionRule> rules = new ArrayList<>();
    for (Action action : Action.values()) {
      int from = action == Action.REDUCE ? 0 : random.nextInt(Bucket.ALL.size());
      if (action.gives()) {
        from = 0;
      }
      rules.add(random.nextInt(rules.size() + 1), rule(action, Bucket.ALL.get(from)));
    }
    return rules;
  }

  private ActionRule rule(Action action, Bucket from) {
    Conditions when =
        new Conditions(
            from,
            random.nextInt(3) == 0 ? from : Bucket.M6_PLUS,
            rarely() ? random.nextInt(100) : 0,
            rarely() ? Set.of("overdue", "multi_lender") : Set.of(),
            rarely() ? Severity.values()[random.nextInt(3)] : null,
            rarely() ? Severity.values()[random.nextInt(3)] : null,
            rarely() ? Set.of("high", "unscored") : Set.of(),
            Set.of(),
            rarely() ? Set.of("dispute") : Set.of(),
            rarely() ? random.nextInt(4) : 0,
            rarely() ? share() : 0);
    return new ActionRule("rule-" + action.code(), action, when);
  }

  private boolean rarely() {
    return random.nextInt(10) == 0;
  }

  private LossRates losses() {
    Bands bands = bands(0.2, 0.3, random.nextInt(4));
    Map<String, ShareTable> lgd = new HashMap<>();
    Map<String, ShareTable> ccf = new HashMap<>();
    for (String tier : List.of("low", "medium", "high", LossRates.UNSCORED)) {
      lgd.put(tier, ShareTable.of(List.of(row(bands.count()))));
      ccf.put(tier, ShareTable.of(List.of(row(bands.count()))));
    }
    return new LossRates(bands, lgd, ccf, "dice");
  }
}
