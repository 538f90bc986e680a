package org.limitdesk.cli;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.money.Fen;

/** Figures as a person reads them at a terminal: the same in every command's words. */
final class Figures {
  private static final Pattern AMOUNT = Pattern.compile("-?\\d+\\.\\d{2}");

  private Figures() {}

  /** An amount of fen with two decimals, a comma before every three digits. */
  static String money(long fen) {
    return money(Fen.decimal(fen));
  }

  /** The same of a decimal. */
  static String money(String decimal) {
    return String.format(Locale.ROOT, "%,.2f", new BigDecimal(decimal));
  }

  static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** Whether it is an amount as {@link Fen#decimal} writes it. */
  static boolean isAmount(String text) {
    return AMOUNT.matcher(text).matches();
  }

  /**
   * A member of a command's JSON object for a person: amounts and counts with commas, a mean with
   * one decimal, a hyphen for what is not known.
   */
  static String shown(@Nullable Object value) {
    return switch (value) {
      case null -> "-";
      case Double mean -> String.format(Locale.ROOT, "%,.1f", mean);
      case Number count -> count(count.longValue());
      case String text when isAmount(text) -> money(text);
      default -> value.toString();
    };
  }
}
