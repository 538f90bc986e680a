package org.limitdesk.ui.trends;

import org.limitdesk.report.table.Cell;
import org.limitdesk.ui.kit.Numbers;
import org.limitdesk.ui.kit.Texts;

/** Values of a table as a person reads them. */
final class CellWords {
  private static final int PERCENT = 100;

  private final Texts texts;
  private final boolean bare;

  private CellWords(Texts texts, boolean bare) {
    this.texts = texts;
    this.bare = bare;
  }

  /** Rates with their sign, and a dash for what is missing. */
  static CellWords of(Texts texts) {
    return new CellWords(texts, false);
  }

  /**
   * For a dense grid whose title says that its figures are percent; nothing for what is missing.
   */
  static CellWords bare(Texts texts) {
    return new CellWords(texts, true);
  }

  String of(Cell cell) {
    return switch (cell) {
      case Cell.Text(String text) -> text;
      case Cell.Month(int month) -> texts.dates().month(month);
      case Cell.Day day -> day.plain();
      case Cell.Money(long fen) -> texts.numbers().money(fen);
      case Cell.Count(long count) -> texts.numbers().count(count);
      case Cell.Decimal(double value, int decimals) -> texts.numbers().decimal(value, decimals);
      case Cell.Rate(double share, int decimals) -> rate(share, decimals);
      case Cell.Points(double difference, int decimals) ->
          texts.numbers().pointsShort(difference, decimals);
      case Cell.None() -> bare ? "" : Numbers.NONE;
    };
  }

  private String rate(double share, int decimals) {
    return bare
        ? texts.numbers().decimal(share * PERCENT, decimals)
        : texts.numbers().rate(share, decimals);
  }
}
