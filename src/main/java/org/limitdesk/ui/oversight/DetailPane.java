package org.limitdesk.ui.oversight;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.limitdesk.domain.decision.FieldChange;
import org.limitdesk.ui.kit.Buttons;
import org.limitdesk.ui.kit.Numbers;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.oversight.OversightModel.Refusal;
import org.limitdesk.workflow.port.DecisionLog.Departure;
import org.limitdesk.workflow.port.DecisionLog.Marked;
import org.limitdesk.workflow.port.DecisionLog.Waiting;

/** What the decision that is looked at says. */
final class DetailPane {
  private final VBox place;
  private final Runnable mark;
  private final Texts texts;
  private final DecisionWords words;

  /**
   * @param mark asks what is thought of the entry that is looked at
   */
  DetailPane(VBox place, Runnable mark, Texts texts) {
    this.place = place;
    this.mark = mark;
    this.texts = texts;
    words = new DecisionWords(texts);
  }

  void show(Waiting waiting) {
    var proposed = waiting.seen().proposed();
    GridPane facts = new GridPane(12, 3);
    fact(facts, "oversight.before", texts.numbers().limitYuan(proposed.limitBefore()));
    fact(facts, "oversight.proposed", words.terms(proposed.terms()));
    fact(facts, "oversight.decided", words.terms(waiting.decision().terms()));
    fact(facts, "oversight.deviation", words.deviation(proposed, waiting.decision().terms()));
    fact(facts, "oversight.reason", words.reason(waiting.decision().reason()));
    fact(facts, "oversight.why", words.second(waiting.decision().second()));
    fact(facts, "oversight.by", waiting.maker() + ", " + words.at(waiting.decision().at()));
    place.getChildren().setAll(facts);
    note(waiting.note());
  }

  /** An entry of the log, with its note in full. */
  void show(Departure entry, boolean mayMark) {
    var decision = entry.decision();
    GridPane facts = new GridPane(12, 3);
    fact(facts, "oversight.borrower", entry.borrower());
    fact(facts, "oversight.before", texts.numbers().limitYuan(entry.proposed().limitBefore()));
    fact(facts, "oversight.proposed", words.terms(entry.proposed().terms()));
    fact(facts, "oversight.decided", words.terms(decision.terms()));
    fact(facts, "oversight.deviation", words.deviation(entry.proposed(), decision.terms()));
    fact(facts, "oversight.reason", words.reason(decision.reason()));
    fact(facts, "oversight.by", entry.maker());
    fact(facts, "oversight.businessDay", texts.dates().day(decision.day()));
    fact(facts, "oversight.written", words.at(decision.at()));
    fact(facts, "oversight.second", words.state(entry));
    Marked marked = entry.marked();
    fact(facts, "oversight.mark", marked == null ? texts.text("mark.none") : words.marked(marked));
    place.getChildren().setAll(facts);
    note(entry.note());
    if (marked != null) {
      note(marked.note());
    }
    if (mayMark) {
      Button ask = Buttons.withKey(Buttons.plain(texts.bind("mark.open"), mark), "M");
      ask.setId("openMark");
      place.getChildren().add(ask);
    }
  }

  private void note(String note) {
    if (!note.isEmpty()) {
      place.getChildren().add(wrapped("“" + note + "”", "quoted"));
    }
  }

  private void fact(GridPane grid, String key, String value) {
    Label name = new Label(texts.text(key));
    name.getStyleClass().addAll("muted", "second");
    name.setMinWidth(Label.USE_PREF_SIZE);
    Label said = wrapped(value, "num");
    GridPane.setHgrow(said, Priority.ALWAYS);
    grid.addRow(grid.getRowCount(), name, said);
  }

  /** Why nothing was written, in words. */
  String refusal(Refusal refusal) {
    String why =
        refusal.textKey().isEmpty() ? refusal.trouble().in(texts) : texts.text(refusal.textKey());
    StringBuilder text = new StringBuilder(why);
    for (FieldChange change : shortList(refusal.changes())) {
      String seen = change.seen() == null ? Numbers.NONE : change.seen();
      String now = change.now() == null ? Numbers.NONE : change.now();
      text.append('\n').append(texts.text("oversight.changed", change.field(), seen, now));
    }
    if (!refusal.changes().isEmpty()) {
      text.append('\n').append(texts.text("oversight.lookAgain"));
    }
    return text.append(" [").append(refusal.trouble().code()).append(']').toString();
  }

  private static List<FieldChange> shortList(List<FieldChange> changes) {
    return changes.subList(0, Math.min(4, changes.size()));
  }

  private static Label wrapped(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }
}
