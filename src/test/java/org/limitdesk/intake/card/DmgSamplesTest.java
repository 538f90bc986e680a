package org.limitdesk.intake.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.scoring.Breakdown;
import org.limitdesk.domain.scoring.CardEngine;
import org.limitdesk.domain.scoring.CardField;
import org.limitdesk.domain.scoring.FieldKind;
import org.limitdesk.domain.scoring.FieldValues;
import org.limitdesk.domain.scoring.Scorecard;

/** The Data Mining Group's own sample cards come out as the group says. */
class DmgSamplesTest {
  private static final Path FOLDER = Path.of("../shared/data/pmml/dmg-scorecard");

  @Test
  void scoreAndReasonCodesAreThoseOfTheSamples() throws IOException {
    assumeTrue(Files.exists(FOLDER.resolve("expected.csv")), "the samples are not there");
    List<String> rows = Files.readAllLines(FOLDER.resolve("expected.csv"));
    assertEquals(3, rows.size());
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split(",", -1);
      Scorecard card = Cards.read(FOLDER.resolve(cells[0]));
      FieldValues values = new FieldValues(card.fields().size());
      for (CardField field : card.fields()) {
        set(values, field, cells[List.of("department", "age", "income").indexOf(field.name()) + 1]);
      }
      Breakdown breakdown = Breakdown.of(card, new CardEngine(card).evaluate(values));
      assertEquals(0, new BigDecimal(cells[4]).compareTo(breakdown.score()), row);
      assertEquals(expectedCodes(cells), breakdown.reasonCodes(), row);
    }
  }

  private static void set(FieldValues values, CardField field, String cell) {
    if (field.kind() == FieldKind.WORD) {
      values.set(field, cell);
    } else {
      values.set(field, Double.parseDouble(cell));
    }
  }

  private static List<String> expectedCodes(String[] cells) {
    List<String> codes = new ArrayList<>(List.of(cells).subList(5, cells.length));
    codes.removeIf(String::isEmpty);
    return codes;
  }
}
