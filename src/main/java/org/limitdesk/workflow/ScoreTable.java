package org.limitdesk.workflow;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.scoring.CardEngine;
import org.limitdesk.domain.scoring.Evaluation;
import org.limitdesk.domain.scoring.ReasonCodes;
import org.limitdesk.domain.scoring.Scorecard;
import org.limitdesk.intake.card.Cards;
import org.limitdesk.intake.card.InputTable;

/** Scores any table with any card, without a book: to compare a card with where it came from. */
public final class ScoreTable {
  /**
   * What the card says of one row.
   *
   * @param score exactly; null where there is none
   * @param reasons the ranked codes, at most four
   * @param why there is no score, in words; null where there is one
   */
  public record RowScore(@Nullable BigDecimal score, List<String> reasons, @Nullable String why) {}

  /** Takes what was found, in the order of the table. */
  public interface Taker {
    /** Comes first; these fields count as missing in every row. */
    void withoutColumn(List<String> fields);

    /** A row. */
    void row(RowScore score);
  }

  /** Scores row by row, so that a table can be larger than the memory. */
  public void score(Path cardFile, Path table, Taker taker) throws IOException {
    Scorecard card = Cards.read(cardFile);
    CardEngine engine = new CardEngine(card);
    try (InputTable rows = InputTable.open(table, card)) {
      taker.withoutColumn(rows.fieldsWithoutColumn());
      while (rows.next()) {
        String fault = rows.fault();
        taker.row(
            fault == null
                ? scored(card, engine.evaluate(rows.values()))
                : new RowScore(null, List.of(), fault));
      }
    }
  }

  private static RowScore scored(Scorecard card, Evaluation evaluation) {
    if (!evaluation.valid()) {
      return new RowScore(null, List.of(), evaluation.fault());
    }
    return new RowScore(evaluation.score(), ReasonCodes.of(card, evaluation), null);
  }
}
