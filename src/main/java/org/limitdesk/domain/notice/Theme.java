package org.limitdesk.domain.notice;

import java.util.regex.Pattern;
import org.limitdesk.domain.Code;

/**
 * What a reason is about. A signal and a characteristic of the same theme are one reason, as are
 * two windows over the same behaviour: a borrower would read the same thing twice.
 */
public enum Theme implements Code {
  /** How late the line is, or was. */
  ARREARS("overdue|rolled_worse|.*dpd.*|.*_overdue.*|.*over_30_days.*"),
  /** How much of the limit is used. */
  USE("utilisation_.*|balance_max_.*|months_without_balance_.*"),
  /** How money is drawn. */
  DRAWS("small_draws|large_draw_out_of_hours|draws_.*|drawn_ratio_.*|new_use_.*|balance_growth_.*"),
  /** Cash and what looks like it. */
  CASH("cash_out|cash_draw_share_.*"),
  /** How money is paid back. */
  PAYMENTS(
      "minimum_payments|paid_.*|due_ratio_.*|payment_ratio_.*|small_payments_.*|missed_.*"
          + "|months_without_payment_.*"),
  ARRANGEMENT("broken_arrangement"),
  INCOME("income_.*|debt_to_income"),
  LENDERS("multi_lender|other_lenders.*"),
  QUERIES("bureau_queries.*"),
  OUTSIDE_SCORE("external_score.*"),
  HISTORY("months_on_book"),
  /** Use of funds contrary to the contract. */
  FUNDS("misuse_of_funds"),
  /** A flag on the line. */
  FLAG("flagged"),
  /** A rule of the policy. */
  RULE(""),
  /** A characteristic of the lender's own; each is a theme of its own. */
  OTHER("");

  private final Pattern codes;

  Theme(String codes) {
    this.codes = Pattern.compile(codes);
  }

  /** What a signal or a characteristic of that code is about. */
  public static Theme of(String code) {
    for (Theme theme : values()) {
      if (theme.codes.matcher(code).matches()) {
        return theme;
      }
    }
    return OTHER;
  }

  /** Whether its words hold the numbers: what is told of a suspicion must not teach to hide it. */
  boolean showsNumbers() {
    return this != FUNDS && this != FLAG && this != RULE;
  }
}
