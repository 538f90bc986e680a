package org.limitdesk.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.limitdesk.domain.scoring.BreakdownLine;
import org.limitdesk.domain.scoring.FieldValue;
import org.limitdesk.domain.scoring.PlainNumber;
import org.limitdesk.domain.scoring.characteristic.Characteristics;
import org.limitdesk.domain.scoring.characteristic.DerivedCharacteristic;

/** A characteristic and its value in words, rounded and with their unit. */
final class CharacteristicWords {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final Pattern MONTHS = Pattern.compile("_(\\d+)m$");
  private static final int DECIMALS_OF_NO_UNIT = 4;

  private final String unit;

  private CharacteristicWords(String unit) {
    this.unit = unit;
  }

  /** Of the characteristic of that name; a lender's own has no unit. */
  static CharacteristicWords of(String characteristic) {
    return new CharacteristicWords(
        Characteristics.find(characteristic).map(DerivedCharacteristic::unit).orElse(""));
  }

  /** The name in words: {@code due_ratio_3m} is {@code due ratio, 3 months}. */
  static String name(String characteristic) {
    Matcher months = MONTHS.matcher(characteristic);
    String told =
        months.replaceAll(found -> found.group(1).equals("1") ? ", 1 month" : ", $1 months");
    return told.replace('_', ' ').replaceFirst("\\bavg\\b", "mean").replaceFirst("^max\\b", "most");
  }

  /** What a characteristic looked at. */
  static String value(BreakdownLine line) {
    CharacteristicWords words = of(line.characteristic());
    List<FieldValue> values = line.values();
    if (values.size() == 1 && !values.getFirst().missing() && values.getFirst().word() == null) {
      return words.number(values.getFirst().number(), line.bin());
    }
    return Objects.toString(LineValue.of(line), "no value");
  }

  /** The bin with its ends in the same unit as the value. */
  static String bin(BreakdownLine line) {
    CharacteristicWords words = of(line.characteristic());
    return words.isShare()
        ? NUMBER
            .matcher(line.bin())
            .replaceAll(end -> PlainNumber.of(new BigDecimal(end.group()).movePointRight(2)) + "%")
        : line.bin();
  }

  private boolean isShare() {
    return unit.equals("ratio") || unit.startsWith("share ");
  }

  private String number(double number, String bin) {
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      return Double.toString(number);
    }
    BigDecimal whole = BigDecimal.valueOf(number);
    if (isShare()) {
      return PlainNumber.of(rounded(whole, 3, bin).movePointRight(2)) + "%";
    }
    if (unit.equals("units of the currency")) {
      return Figures.money(rounded(whole, 2, bin).toPlainString());
    }
    String shown = PlainNumber.of(rounded(whole, unit.isEmpty() ? DECIMALS_OF_NO_UNIT : 1, bin));
    return (shown + " " + unit(shown)).strip();
  }

  private String unit(String number) {
    if (!number.equals("1") || !unit.endsWith("s")) {
      return unit;
    }
    return unit.endsWith("ies")
        ? unit.substring(0, unit.length() - 3) + "y"
        : unit.substring(0, unit.length() - 1);
  }

  /** Rounded, but never onto an end of its bin or past it, where it would seem to be in another. */
  private static BigDecimal rounded(BigDecimal whole, int decimals, String bin) {
    List<BigDecimal> ends = new ArrayList<>();
    NUMBER.matcher(bin).results().map(MatchResult::group).map(BigDecimal::new).forEach(ends::add);
    int places = decimals;
    BigDecimal shown = whole.setScale(places, RoundingMode.HALF_UP);
    while (places < whole.scale() && !isOnTheSameSide(whole, shown, ends)) {
      shown = whole.setScale(++places, RoundingMode.HALF_UP);
    }
    return shown;
  }

  private static boolean isOnTheSameSide(BigDecimal one, BigDecimal other, List<BigDecimal> ends) {
    return ends.stream()
        .allMatch(
            end -> Integer.signum(one.compareTo(end)) == Integer.signum(other.compareTo(end)));
  }
}
