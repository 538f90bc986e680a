package org.limitdesk.ui.policy;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.OptionalLong;
import org.limitdesk.domain.money.Share;
import org.limitdesk.domain.policy.Knob;
import org.limitdesk.ui.kit.Texts;

/** A knob's number as a person reads and types it. */
final class KnobText {
  private static final int HUNDRED_PLACES = 2;
  private static final int SHARE_PLACES = 8;

  private KnobText() {}

  /** The number alone, as it stands in a field. */
  static String of(Knob knob, long value) {
    return switch (knob.unit()) {
      case PERCENT -> plain(Share.decimal(value).movePointRight(HUNDRED_PLACES));
      case FACTOR -> plain(Share.decimal(value));
      case MONEY -> grouped(BigDecimal.valueOf(value, HUNDRED_PLACES));
      case DAYS, COUNT -> Long.toString(value);
    };
  }

  private static String grouped(BigDecimal yuan) {
    BigDecimal shortest = yuan.stripTrailingZeros();
    return String.format(Locale.ROOT, "%,." + Math.max(0, shortest.scale()) + "f", yuan);
  }

  private static String plain(BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    return shortest.setScale(Math.max(0, shortest.scale())).toPlainString();
  }

  /** A comma groups thousands, and is no point of a decimal: {@code 0,1} is no number. */
  private static String ungrouped(String number) {
    return number.matches("\\d{1,3}(,\\d{3})+(\\.\\d*)?") ? number.replace(",", "") : number;
  }

  /** What was typed; empty where it is no number of the knob's range. */
  static OptionalLong read(Knob knob, String typed) {
    String number = ungrouped(typed.replaceAll("[%¥×\\s]", ""));
    try {
      BigDecimal decimal = new BigDecimal(number);
      long value =
          switch (knob.unit()) {
            case PERCENT -> decimal.movePointRight(SHARE_PLACES - HUNDRED_PLACES).longValueExact();
            case FACTOR -> decimal.movePointRight(SHARE_PLACES).longValueExact();
            case MONEY -> decimal.movePointRight(HUNDRED_PLACES).longValueExact();
            case DAYS, COUNT -> decimal.longValueExact();
          };
      return knob.takes(value) ? OptionalLong.of(value) : OptionalLong.empty();
    } catch (ArithmeticException | NumberFormatException noNumber) {
      // What is typed need not be a number; the field says what it takes.
      return OptionalLong.empty();
    }
  }

  /** What stands behind the field; empty for nothing. */
  static String unit(Knob knob, Texts texts) {
    return switch (knob.unit()) {
      case PERCENT -> "%";
      case MONEY -> texts.text("studio.yuan");
      case DAYS -> texts.text("studio.days");
      case FACTOR -> "×";
      case COUNT -> "";
    };
  }

  /** Which numbers it takes, in words. */
  static String range(Knob knob, Texts texts) {
    return texts.text("studio.range", of(knob, knob.least()), of(knob, knob.most()));
  }
}
