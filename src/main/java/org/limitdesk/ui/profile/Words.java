package org.limitdesk.ui.profile;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.MonthFacts;
import org.limitdesk.domain.scoring.FieldValue;
import org.limitdesk.ui.kit.Numbers;
import org.limitdesk.ui.kit.Texts;

/** Values of a borrower as words of the moment's language. */
final class Words {
  private static final int MOST_DECIMALS = 4;

  private final Texts texts;

  Words(Texts texts) {
    this.texts = texts;
  }

  Texts texts() {
    return texts;
  }

  Numbers numbers() {
    return texts.numbers();
  }

  /** A characteristic's name; a card's own word where the desk has none for it. */
  String characteristic(String code) {
    return code("characteristic.", code);
  }

  /** A word of a closed list, or as it is written where there is no word for it. */
  String code(String group, String code) {
    return texts.word(group, code);
  }

  String values(List<FieldValue> values) {
    return values.stream().map(this::value).collect(Collectors.joining(", "));
  }

  private String value(FieldValue value) {
    String text = value.text();
    if (text == null) {
      return Numbers.NONE;
    }
    if (Double.isNaN(value.number())) {
      return text;
    }
    BigDecimal number = BigDecimal.valueOf(value.number()).stripTrailingZeros();
    int decimals = Math.min(MOST_DECIMALS, Math.max(0, number.scale()));
    return numbers().decimal(value.number(), decimals);
  }

  /** A bin's label with the minus sign of all other numbers. */
  String bin(String label) {
    return label.replaceAll("-(?=[0-9.])", Numbers.MINUS);
  }

  /** Points or a score, with the decimals that it has. */
  String points(@Nullable BigDecimal points) {
    if (points == null) {
      return Numbers.NONE;
    }
    BigDecimal shortest = points.stripTrailingZeros();
    return numbers().decimal(shortest.doubleValue(), Math.max(0, shortest.scale()));
  }

  /** The same with a sign, for a change. */
  String change(BigDecimal points) {
    return points.signum() > 0 ? "+" + points(points) : points(points);
  }

  /** Fen; a dash where not known. */
  String money(long fen) {
    Long known = MonthFacts.known(fen);
    return known == null ? Numbers.NONE : numbers().money(known);
  }

  /** A count; a dash where not known. */
  String count(long count) {
    Long known = MonthFacts.known(count);
    return known == null ? Numbers.NONE : numbers().count(known);
  }
}
