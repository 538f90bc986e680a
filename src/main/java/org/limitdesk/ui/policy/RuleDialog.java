package org.limitdesk.ui.policy;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.limitdesk.domain.policy.SegmentField;
import org.limitdesk.ui.kit.DialogBox;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.policy.ScenarioRules.Place;
import org.limitdesk.ui.policy.ScenarioRules.Value;
import org.limitdesk.ui.policy.ScenarioRules.Wish;

/** Asks for a scenario rule: what it is called, for which lines it is, and its factor. */
final class RuleDialog extends DialogBox {
  private static final double WIDTH = 560;
  private static final double FACTOR = 190;

  private final TextField name = new TextField();
  private final TextField factor = number("ruleFactor");
  private final TextField reason = new TextField();
  private final SegmentPicker where;
  private final FieldFaults<Place> faults = new FieldFaults<>(Place.class, "ruleFault");
  private final Function<Wish, Map<Place, String>> add;

  /**
   * @param add says what is wrong with the rule, or adds it
   */
  RuleDialog(
      Map<SegmentField, List<Value>> offered,
      Function<Wish, Map<Place, String>> add,
      Texts texts,
      Runnable leave) {
    super(texts, "studio.rule.title", WIDTH, 0, leave);
    this.add = add;
    where = new SegmentPicker(offered, texts);
    name.setId("ruleName");
    reason.setId("ruleReason");
    name.textProperty().subscribe(() -> faults.tell(Place.NAME, ""));
    factor.textProperty().subscribe(() -> faults.tell(Place.FACTOR, ""));
    where.onChange(() -> faults.tell(Place.WHERE, ""));
    VBox called = faults.under(field("studio.rule.name", name), Place.NAME);
    HBox.setHgrow(called, Priority.ALWAYS);
    called.setMinWidth(0);
    VBox times = faults.under(field("studio.rule.factor", factor), Place.FACTOR);
    times.setMinWidth(FACTOR);
    times.setMaxWidth(FACTOR);
    getChildren()
        .addAll(
            sentence(texts.text("studio.rule.how"), "muted"),
            new HBox(12, called, times),
            faults.under(field("studio.rule.where", where), Place.WHERE),
            field("studio.rule.reason", reason),
            foot(List.of(main("studio.rule.add", this::submit)), "common.cancel"));
  }

  private void submit() {
    Map<Place, String> wrong =
        add.apply(new Wish(name.getText(), reason.getText(), factor.getText(), where.picked()));
    if (wrong.isEmpty()) {
      leave();
      return;
    }
    faults.tell(wrong);
    if (wrong.containsKey(Place.NAME)) {
      name.requestFocus();
    } else if (wrong.containsKey(Place.FACTOR)) {
      factor.requestFocus();
    } else {
      where.lookup("#ruleFields").requestFocus();
    }
  }
}
