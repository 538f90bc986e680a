package org.limitdesk.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.decision.FieldChange;
import org.limitdesk.ui.kit.Language;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.review.ChangedRows.Row;

class ChangedRowsTest {
  @Test
  void valuesOfTheCaseHaveARowEachAndThoseOfItsPartsAreCounted() {
    List<FieldChange> changes =
        List.of(
            new FieldChange("state", "proposed", "approved"),
            new FieldChange("limit_after", "1320000", "1200000"),
            new FieldChange("frozen/line/dpd", null, "12"),
            new FieldChange("frozen/signals/0/code", "a", "b"),
            new FieldChange("frozen/signals/1/code", "a", null));
    assertEquals(
        List.of(
            new Row("State", "To decide", "Approved"),
            new Row("Proposed limit", "¥13,200", "¥12,000"),
            new Row("Days past due", "–", "12"),
            new Row("Signals", "–", "2 values")),
        new ChangedRows(new Texts(Language.EN)).of(changes));
  }
}
