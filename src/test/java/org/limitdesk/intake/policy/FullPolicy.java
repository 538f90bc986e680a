package org.limitdesk.intake.policy;

/** A document that says everything that one can say. */
public final class FullPolicy {
  /** The document. */
  public static final String TEXT =
      """
      name: full
      version: "007"
      title: "A \\"full\\" one: 额度 # no comment"
      card: behaviour
      in_force_from: 2026-12-01
      signals:
        overdue: {info: M1, warn: M2, severe: M6+}
        rolled_worse: {from: M1, severity: warn}
        utilisation_spike: {months: 3, at_least: 0.5, warn: 0.3}
        income_decline: {over_months: 6, mean_of: 2, warn: 0.2}
        multi_lender: {level: {warn: 4}, months: 3}
        misuse_of_funds: {months: 1, payees: [gambling, cash], least_amount: 0.01, severe: 0.5}
        flagged: {severe: [fraud], info: [dispute, hardship]}
        minimum_payments: {most: 1.05, info: 4, warn: 7}
        small_draws: {months: 3, largest: 300, info: 6, warn: 10}
        large_draw_out_of_hours:
          months: 1
          least_amount: 3000
          night_from: 23
          night_to: 6
          calendar: {off: [2026-01-01, 2026-10-01/2026-10-07], work: [2026-10-10]}
          night: {info: 0.3, warn: 0.5}
          day_off: {info: 0.5}
        cash_out: {months: 6, round_to: 100, least_amount: 1000, repaid: 0.5, drawn_again: 0.8,
                   at_least: 0.8, info: 1, warn: 2, severe: 4}
        score_drop: {months: 6, info: 40, warn: 80, severe: 110}
        bureau_queries: {months: 3, level: {info: 8}, rise: {warn: 9, severe: 15}}
        broken_arrangement: {months: 6, severity: severe}
        on_time: {months: 12, owing: 6}
        debt_paid_down: {over_months: 6, paid_down: 0.5, least_balance: 1000}
        income_recovered: {over_months: 12, mean_of: 3, decline: 0.2, within: 0.05}
      matrix:
        score_from: [600]
        utilisation_from: [0.5]
        shares: [[0.5, 0.6], [1, 1]]
        unscored: [0.5, 0.5]
      factors: {info: 1, warn: 0.9, severe: 0.5, floor: 0.25}
      scenarios:
        - {name: "east: coast", factor: 0.75, where: {region: [东, 南], campaign: ["2025"]}}
        - {name: all, reason: "no, really", factor: 0.9999}
      line: {largest_step: 0.5, least_days_between_cuts: 30, minimum: 250.5, increment: 50,
             minimum_by_product: {"shop 1": 1000, true: 10}}
      book: {lines: 0.05, limits: 0.04, from_lines: 20, segments: {region: {lines: 0.1, limits: 0.2}}}
      rules:
        - {name: theft, action: recall, when: {flags: [fraud], bucket_from: M6+}}
        - name: cut
          action: reduce
          when:
            bucket_to: M3
            dpd_from: 5
            signals: [overdue, flagged]
            severity: warn
            severity_at_most: severe
            tiers: [high, unscored]
            without_flags: [dispute]
            months_clean: 1
            utilisation_from: 0.125
        - {name: up, action: raise, when: {months_clean: 12}}
        - {name: watch, action: monitor}
      when_nothing_left: suspend
      restore: {months_clean: 3, share: 0.5}
      raise: {largest_step: 0.1, most: 1000, most_by_product: {"shop 1": 500}, most_of_person: 2000,
              months_of_income: 2}
      loss:
        source: dice
        utilisation_from: [0.25]
        lgd: {low: [0.5, 0.5], medium: [0.6, 0.6], high: [0.7, 0.7], unscored: [0.8, 0.8]}
        ccf: {low: [0.1, 0.1], medium: [0.2, 0.2], high: [0.3, 0.3], unscored: [0.4, 0.4]}
        segments:
          - name: shops
            where: {product: shop, region: [东]}
            lgd: {low: [0.4, 0.5], medium: [0.6, 0.6], high: [0.7, 0.7], unscored: [0.8, 0.8]}
          - name: trips
            where: {purpose: travel}
            ccf: {low: [0.4, 0.5], medium: [0.6, 0.6], high: [0.7, 0.7], unscored: [0.8, 0.8]}
      income: {used_share: 0.25, funding_rate: 0.0345, cost: 12.5}
      authority:
        officer: {largest_cut: 0.5, largest_deviation: 2, largest_limit: 5000}
      due_days: {info: 9, warn: 5, severe: 1}
      notice:
        reduce: {mode: hold_first, days: 7}
        suspend: {mode: at_once}
        restore: {mode: notice_first, days: 3}
      gauges:
        lines_cut: 0.03
        limits_cut: 0.02
        median_cut: 0.4
        cut_without_recent_overdue: 0.5
        utilisation_after: 0.9
        fairness: 0.8
      """;

  private FullPolicy() {}
}
