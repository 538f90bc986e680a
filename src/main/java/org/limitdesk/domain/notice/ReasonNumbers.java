package org.limitdesk.domain.notice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The numbers in the words of a reason, and those that its evidence allows. */
final class ReasonNumbers {
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:,\\d{3})*(?:\\.\\d+)?");

  private ReasonNumbers() {}

  static boolean stand(String text) {
    return NUMBER.matcher(text).find();
  }

  /** The first number in the words that the reason does not have. */
  static Optional<String> foreign(String words, Reason reason) {
    List<BigDecimal> own = own(reason);
    return NUMBER
        .matcher(words)
        .results()
        .map(MatchResult::group)
        .filter(each -> own.stream().noneMatch(number -> same(number, of(each))))
        .findFirst();
  }

  /** Rounded as words round: a shown number is the own one to as many decimals. */
  private static boolean same(BigDecimal own, BigDecimal shown) {
    BigDecimal off = own.abs().subtract(shown).abs();
    BigDecimal half = BigDecimal.ONE.movePointLeft(shown.scale()).divide(BigDecimal.TWO);
    return off.compareTo(half) <= 0;
  }

  private static List<BigDecimal> own(Reason reason) {
    List<BigDecimal> own = new ArrayList<>(in(reason.code()));
    for (String value : reason.evidence().values()) {
      for (BigDecimal number : in(value)) {
        own.add(number);
        own.add(number.movePointRight(2));
        ofDay(number, own);
      }
    }
    return own;
  }

  /** A day written as one number is shown as year, month and day. */
  private static void ofDay(BigDecimal number, List<BigDecimal> own) {
    if (number.scale() == 0 && number.precision() == 8) {
      int day = number.intValueExact();
      own.add(BigDecimal.valueOf(day / 10_000));
      own.add(BigDecimal.valueOf(day / 100 % 100));
      own.add(BigDecimal.valueOf(day % 100));
    }
  }

  private static List<BigDecimal> in(String text) {
    return NUMBER.matcher(text).results().map(found -> of(found.group())).toList();
  }

  private static BigDecimal of(String number) {
    return new BigDecimal(number.replace(",", ""));
  }
}
