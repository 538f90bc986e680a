package org.limitdesk.report.monthly;

import java.util.stream.LongStream;

/**
 * In what the amounts of a table or a sentence are written, so that they stay short: thousands and
 * millions in English, 万 and 亿 in Chinese.
 *
 * @param key of its name
 * @param size of one, in fen
 * @param decimals that an amount is written with
 */
record MoneyUnit(String key, long size, int decimals) {
  private static final MoneyUnit ONE = new MoneyUnit("unit.one", 100, 0);
  private static final MoneyUnit THOUSAND = new MoneyUnit("unit.thousand", 100_000, 1);
  private static final MoneyUnit MILLION = new MoneyUnit("unit.million", 100_000_000, 2);
  private static final MoneyUnit BILLION = new MoneyUnit("unit.billion", 100_000_000_000L, 2);
  private static final MoneyUnit WAN = new MoneyUnit("unit.wan", 1_000_000, 2);
  private static final MoneyUnit YI = new MoneyUnit("unit.yi", 10_000_000_000L, 2);

  /** Less than ten thousand is short enough as it is. */
  private static final long SHORT = 1_000_000;

  /** So many of a larger unit there are at least in the greatest amount of a table. */
  private static final int ROOM = 10;

  private static final int MIDDLE = 2;

  /** For amounts up to that one, in fen. */
  static MoneyUnit upTo(long greatest, ReportWords words) {
    return found(greatest, ROOM, words);
  }

  /** For amounts of many sizes, by the one in their middle, so that small ones still tell. */
  static MoneyUnit amid(LongStream amounts, ReportWords words) {
    long[] sorted = amounts.filter(amount -> amount > 0).sorted().toArray();
    return found(sorted.length == 0 ? 0 : sorted[sorted.length / MIDDLE], ROOM, words);
  }

  private static MoneyUnit found(long fen, int room, ReportWords words) {
    if (fen < SHORT) {
      return ONE;
    }
    if (words.isChinese()) {
      return fen / room < YI.size ? WAN : YI;
    }
    if (fen / room < MILLION.size) {
      return THOUSAND;
    }
    return fen / room < BILLION.size ? MILLION : BILLION;
  }

  /** How it is called in that currency. */
  String name(ReportWords words, String currency) {
    return words.text(key, words.name("currency", currency));
  }

  double in(long fen) {
    return (double) fen / size;
  }

  String written(long fen, ReportWords words) {
    return words.decimal(in(fen), decimals);
  }

  /** An amount with its unit, for a sentence. */
  static String said(long fen, ReportWords words, String currency) {
    MoneyUnit unit = found(Math.abs(fen), 1, words);
    return words.text("money", unit.written(fen, words), unit.name(words, currency));
  }
}
