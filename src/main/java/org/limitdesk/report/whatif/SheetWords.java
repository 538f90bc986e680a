package org.limitdesk.report.whatif;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.limitdesk.report.whatif.Figure.Unit;

/** How a person reads a trial: Chinese for Chinese locales, else English. */
final class SheetWords {
  static final String BUNDLE = "org.limitdesk.report.whatif";
  static final String NONE = "–";

  private final ResourceBundle texts;

  private SheetWords(ResourceBundle texts) {
    this.texts = texts;
  }

  static SheetWords in(Locale locale) {
    boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    return new SheetWords(bundle(chinese ? Locale.CHINESE : Locale.ENGLISH));
  }

  static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        BUNDLE,
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  String text(String key, Object... values) {
    return new MessageFormat(texts.getString(key), Locale.ROOT).format(values);
  }

  /** What a book or a policy calls it where no word of ours is known. */
  String name(String group, String code) {
    String key = group + "." + code.replace(' ', '_');
    return texts.containsKey(key) ? texts.getString(key) : code;
  }

  static String number(Unit unit, @Nullable BigDecimal number) {
    if (number == null) {
      return NONE;
    }
    return switch (unit) {
      case LINES -> String.format(Locale.ROOT, "%,d", number.longValueExact());
      case MONEY -> String.format(Locale.ROOT, "%,.2f", number);
      case SHARE -> percent(number);
    };
  }

  /** With its sign; a share's in percentage points. */
  static String change(Figure figure) {
    BigDecimal change = figure.change();
    String number = number(figure.unit(), change).replace("%", "pp");
    return change != null && change.signum() > 0 ? "+" + number : number;
  }

  static String percent(double share) {
    return percent(BigDecimal.valueOf(share));
  }

  private static String percent(BigDecimal share) {
    return share.movePointRight(2).setScale(2, RoundingMode.HALF_UP).toPlainString() + " %";
  }
}
