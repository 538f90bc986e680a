package org.limitdesk.domain.decision;

import java.time.LocalDate;
import java.util.List;

/**
 * For how long personal data are kept after the last line of a borrower ended; then they are
 * erased. Identity data and records of transactions are kept for at least ten years after the
 * business ended (Anti-Money-Laundering Law as of 2025, art. 34), and personal data no longer than
 * their purpose needs (Personal Information Protection Law, art. 19 and 47). A lender's counsel
 * confirms the years.
 *
 * @param years whole years, at least 5
 */
public record Retention(int years) {
  /** The setting of a book that has it, as years. */
  public static final String SETTING = "retention_years";

  /** Where nobody has set another. */
  public static final Retention USUAL = new Retention(10);

  /** What can be chosen. */
  public static final List<Retention> CHOICES =
      List.of(5, 10, 15, 20, 30).stream().map(Retention::new).toList();

  public Retention {
    if (years < 5) {
      throw new IllegalArgumentException("personal data are kept for five years at least");
    }
  }

  /**
   * The years that stand in a setting.
   *
   * @throws NumberFormatException where it is no whole number
   */
  public static Retention parse(String setting) {
    return new Retention(Integer.parseInt(setting));
  }

  /** Of whoever ended before that day, nothing needs them any more. */
  public LocalDate cutoff(LocalDate today) {
    return today.minusYears(years);
  }
}
