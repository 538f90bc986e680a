package org.limitdesk.intake.demo;

import java.util.List;
import org.limitdesk.domain.borrower.BookTable;

/** Places of the words of coded columns, looked up by name. */
final class Codes {
  static final int SECURITIES = payee("securities");
  static final int PROPERTY = payee("property");
  static final int GAMBLING = payee("gambling");
  static final int OTHER_LENDER = payee("other_lender");
  static final int OWN_ACCOUNT = payee("own_account");
  static final int MERCHANT = payee("merchant");
  static final int CASH = payee("cash");

  private Codes() {}

  private static int payee(String word) {
    return of(BookTable.DRAWS, "payee_kind", word);
  }

  /** The place of a word in that column's list. */
  static int of(BookTable table, String column, String word) {
    List<String> words = table.columns().get(table.indexOf(column)).codes();
    int at = words.indexOf(word);
    if (at < 0) {
      throw new IllegalArgumentException(column + " has no word " + word);
    }
    return at;
  }
}
