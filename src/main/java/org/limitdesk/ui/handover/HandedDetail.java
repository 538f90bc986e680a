package org.limitdesk.ui.handover;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.limitdesk.domain.handover.HandOver;
import org.limitdesk.domain.handover.HandedItem;
import org.limitdesk.domain.signal.Signal;
import org.limitdesk.ui.kit.DialogBox;
import org.limitdesk.ui.kit.Language;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.oversight.DecisionWords;
import org.limitdesk.ui.review.FrozenParts;
import org.limitdesk.workflow.FrozenFacts;

/** All that a hand-over tells of a decision; each figure is bound to the entry that is answered. */
final class HandedDetail {
  private final Texts texts;
  private final DecisionWords words;

  HandedDetail(Texts texts) {
    this.texts = texts;
    words = new DecisionWords(texts);
  }

  /** What is shown of it, from top to bottom. */
  void show(VBox place, HandOver handOver, HandedItem item) {
    FrozenFacts frozen = FrozenFacts.of(item.frozen());
    place.getChildren().setAll(facts(handOver, item, frozen));
    if (item.note() != null) {
      place.getChildren().add(DialogBox.sentence("“" + item.note().text() + "”", "quoted"));
    }
    List<Signal> signals = frozen.signals();
    if (!signals.isEmpty()) {
      section(place, "handover.signals", FrozenParts.signals(signals, texts));
    }
    section(place, "handover.trace", FrozenParts.trace(frozen, item.proposed(), texts));
    List<String> reasons =
        texts.language().get() == Language.ZH ? item.reasonsZh() : item.reasonsEn();
    if (!reasons.isEmpty()) {
      String listed = reasons.stream().map(each -> "· " + each).collect(Collectors.joining("\n"));
      section(place, "handover.reasons", DialogBox.sentence(listed));
    }
  }

  private void section(VBox place, String key, Node node) {
    place.getChildren().addAll(DialogBox.sentence(texts.text(key), "section-small"), node);
  }

  private GridPane facts(HandOver handOver, HandedItem item, FrozenFacts frozen) {
    GridPane facts = new GridPane(12, 3);
    fact(facts, "oversight.borrower", item.borrowerId());
    fact(facts, "oversight.before", texts.numbers().limitYuan(item.proposed().limitBefore()));
    fact(facts, "oversight.proposed", words.terms(item.proposed().terms()));
    fact(facts, "oversight.decided", words.terms(item.decided()));
    fact(facts, "oversight.deviation", words.deviation(item.proposed(), item.decided()));
    fact(facts, "oversight.reason", words.reason(item.reason().orElse(null)));
    if (!item.second().isBlank()) {
      fact(facts, "oversight.why", words.second(item.second()));
    }
    fact(facts, "oversight.by", maker(handOver, item));
    fact(facts, "oversight.businessDay", texts.dates().day(item.day()));
    fact(facts, "handover.line", line(frozen));
    fact(
        facts,
        "handover.rules",
        texts.text("case.rules", frozen.policyVersion(), frozen.cardVersion()));
    return facts;
  }

  private String maker(HandOver handOver, HandedItem item) {
    String name = handOver.nameOf(item.maker());
    String at = words.at(item.body().at());
    return texts.text(
        item.entry().signer() == null ? "handover.unsignedBy" : "handover.signedBy", name, at);
  }

  private String line(FrozenFacts frozen) {
    return texts.text(
        "handover.lineFacts",
        texts.numbers().money(frozen.balance()),
        texts.numbers().count(frozen.dpd()),
        frozen.score().map(score -> texts.numbers().decimal(score.doubleValue(), 0)).orElse("–"),
        frozen.pd().map(pd -> texts.numbers().rate(pd.doubleValue(), 2)).orElse("–"));
  }

  private void fact(GridPane grid, String key, String value) {
    Label name = new Label(texts.text(key));
    name.getStyleClass().addAll("muted", "second");
    name.setMinWidth(Label.USE_PREF_SIZE);
    Label said = DialogBox.sentence(value, "num");
    GridPane.setHgrow(said, Priority.ALWAYS);
    grid.addRow(grid.getRowCount(), name, said);
  }
}
