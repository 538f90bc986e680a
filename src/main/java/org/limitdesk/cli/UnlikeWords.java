package org.limitdesk.cli;

import org.limitdesk.domain.trend.reference.Unlike;

/** In what a series is unlike a book's rate, for a terminal. */
final class UnlikeWords {
  private UnlikeWords() {}

  static String of(Unlike unlike) {
    return switch (unlike) {
      case DAYS -> "it counts other days past due";
      case MEASURE -> "it is by balance, not by count";
      case FREQUENCY -> "it has one value a quarter";
      case SEASONS -> "it is seasonally adjusted";
      case CHARGED_OFF -> "it keeps what was charged off and is still reported";
      case LENDERS -> "it is of other lenders in another country";
      case KIND -> "it is no delinquency rate";
    };
  }
}
