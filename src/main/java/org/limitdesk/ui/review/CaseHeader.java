package org.limitdesk.ui.review;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.limitdesk.ui.kit.KnownSentences;
import org.limitdesk.ui.kit.Numbers;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Tier;
import org.limitdesk.ui.kit.TierBadge;
import org.limitdesk.workflow.CaseSheet;
import org.limitdesk.workflow.FrozenFacts;
import org.limitdesk.workflow.port.Worklist.Item;

/** Who it is, and what is proposed: the first two lines of a case. */
final class CaseHeader extends VBox {
  CaseHeader(CaseSheet sheet, Item item, String place, Texts texts) {
    super(4);
    getStyleClass().add("case-header");
    getChildren().addAll(who(sheet, item, place, texts), what(item, texts), risk(sheet, texts));
  }

  private static HBox who(CaseSheet sheet, Item item, String place, Texts texts) {
    String where = sheet.person().region() + " · " + sheet.person().industry();
    HBox row = Cells.row(8, Cells.label(sheet.person().called(), "title", "case-name"));
    if (!item.tier().isEmpty()) {
      row.getChildren()
          .add(new TierBadge(texts, Tier.valueOf(item.tier().toUpperCase(Locale.ROOT))));
    }
    Label more = Cells.label(sheet.person().id() + " · " + where, "subtle", "abridged");
    row.getChildren().addAll(more, Cells.gap(), Cells.label(place, "subtle"));
    return row;
  }

  private static HBox what(Item item, Texts texts) {
    Numbers numbers = texts.numbers();
    return Cells.row(
        8,
        Cells.label(numbers.limitYuan(item.limitBefore()), "key-figure-large", "faded"),
        Cells.label("→", "muted"),
        Cells.label(numbers.limitYuan(item.limitAfter()), "key-figure-large"),
        Cells.label(numbers.rateSigned(-item.cut(), 1), "badge", "num"),
        Cells.gap(),
        Cells.label(new CaseWords(texts).action(item.action()), "badge"));
  }

  /** The score and the PD, with what it is a probability of and over which months. */
  private static Label risk(CaseSheet sheet, Texts texts) {
    Numbers numbers = texts.numbers();
    FrozenFacts frozen = sheet.frozen();
    String score =
        frozen.score().map(s -> numbers.decimal(s.doubleValue(), 0)).orElse(Numbers.NONE);
    String pd = frozen.pd().map(p -> numbers.rate(p.doubleValue(), 2)).orElse(Numbers.NONE);
    return Cells.wrapped(
        texts.text(
            "case.scoreAndPd",
            score,
            pd,
            frozen.horizonMonths(),
            KnownSentences.CARD.in(texts, frozen.badDefinition())),
        "second",
        "num");
  }
}
