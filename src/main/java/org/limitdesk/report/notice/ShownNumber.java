package org.limitdesk.report.notice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.limitdesk.domain.scoring.PlainNumber;
import org.limitdesk.domain.scoring.characteristic.Characteristics;
import org.limitdesk.domain.scoring.characteristic.DerivedCharacteristic;
import org.limitdesk.report.EvidenceText;

/** How a borrower reads a number of a characteristic. */
enum ShownNumber {
  /** A percentage with one decimal. */
  SHARE(2, 1),
  MONEY(0, 2),
  /** Days, months, points and whatever a lender's own card counts. */
  COUNT(0, 1);

  private final int moved;
  private final int decimals;

  ShownNumber(int moved, int decimals) {
    this.moved = moved;
    this.decimals = decimals;
  }

  static ShownNumber of(String characteristic) {
    String unit = Characteristics.find(characteristic).map(DerivedCharacteristic::unit).orElse("");
    if (unit.equals("ratio") || unit.startsWith("share ")) {
      return SHARE;
    }
    return unit.equals("units of the currency") ? MONEY : COUNT;
  }

  /** A bound, as exact as the card has it. */
  String exact(BigDecimal number) {
    return text(PlainNumber.of(number.movePointRight(moved)));
  }

  /**
   * Rounded, but never onto a bound or past it: then a borrower would read of a value that does
   * what was asked and counted all the same.
   */
  String rounded(BigDecimal number, Collection<BigDecimal> bounds) {
    BigDecimal whole = number.movePointRight(moved);
    int places = decimals;
    BigDecimal shown = whole.setScale(places, RoundingMode.HALF_UP);
    while (places < whole.scale() && !sameSide(whole, shown, bounds)) {
      shown = whole.setScale(++places, RoundingMode.HALF_UP);
    }
    return text(this == MONEY ? shown.toPlainString() : PlainNumber.of(shown));
  }

  private boolean sameSide(BigDecimal whole, BigDecimal shown, Collection<BigDecimal> bounds) {
    return bounds.stream()
        .map(each -> each.movePointRight(moved))
        .allMatch(each -> whole.compareTo(each) == shown.compareTo(each));
  }

  private String text(String number) {
    return switch (this) {
      case SHARE -> number + "%";
      case MONEY -> EvidenceText.money(number);
      case COUNT -> number;
    };
  }
}
