package org.limitdesk.ui.policy;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.limitdesk.domain.policy.Knob;
import org.limitdesk.domain.policy.Knobs;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.policy.SegmentField;
import org.limitdesk.ui.kit.Texts;

/** The numbers of a draft beside the matrix, each with its name and its unit. */
final class KnobPanel {
  private static final String OFFICER = "officer";

  private final Texts texts;
  private final KnobField.Turned turned;
  private final PolicyWords words;
  private final List<KnobField> fields = new ArrayList<>();

  KnobPanel(Texts texts, KnobField.Turned turned) {
    this.texts = texts;
    this.turned = turned;
    words = new PolicyWords(texts);
  }

  /** Makes the fields of a draft anew: there may be other scenarios, or another language. */
  void build(Policy draft, GridPane line, GridPane month, GridPane signals, GridPane alone) {
    fields.clear();
    for (GridPane each : List.of(line, month, signals, alone)) {
      each.getChildren().clear();
    }
    named(
        line,
        "policy.",
        List.of("largestStep", "betweenCuts", "minimum", "increment"),
        Knobs.line());
    add(month, texts.text("studio.bookLines"), Knobs.bookLines());
    add(month, texts.text("studio.bookLimits"), Knobs.bookLimits());
    for (SegmentField field : SegmentField.ALL) {
      if (draft.bookRails().segments().containsKey(field)) {
        String name = texts.text("field." + field.code());
        add(month, texts.text("studio.eachLines", name), Knobs.segmentLines(field));
        add(month, texts.text("studio.eachLimits", name), Knobs.segmentLimits(field));
      }
    }
    List<Knob> factors = Knobs.factors();
    for (int i = 0; i < factors.size() - 1; i++) {
      String code = List.of("severe", "warn", "info").get(i);
      add(signals, texts.text("severity." + code), factors.get(i));
    }
    add(signals, texts.text("policy.floor"), factors.getLast());
    if (draft.authority().roles().containsKey(OFFICER)) {
      named(
          alone, "policy.", List.of("cut", "deviation", "limitDecided"), Knobs.authority(OFFICER));
    }
  }

  /** Makes the fields of the scenario rules. */
  void scenarios(Policy draft, GridPane grid) {
    grid.getChildren().clear();
    for (int place = 0; place < draft.scenarios().size(); place++) {
      add(grid, draft.scenarios().get(place).name(), Knobs.scenario(place));
      Label where = new Label(words.where(draft.scenarios().get(place)));
      where.getStyleClass().addAll("second", "muted");
      where.setWrapText(true);
      grid.add(where, 0, grid.getRowCount(), 3, 1);
    }
    if (draft.scenarios().isEmpty()) {
      Label none = new Label(texts.text("policy.noScenario"));
      none.getStyleClass().addAll("muted", "second");
      none.setWrapText(true);
      grid.add(none, 0, 0, 3, 1);
    }
  }

  private void named(GridPane grid, String group, List<String> names, List<Knob> knobs) {
    for (int i = 0; i < knobs.size(); i++) {
      add(grid, texts.text(group + names.get(i)), knobs.get(i));
    }
  }

  private void add(GridPane grid, String name, Knob knob) {
    KnobField field = new KnobField(knob, turned, texts);
    field.setAccessibleText(name);
    fields.add(field);
    Label label = new Label(name);
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.setLabelFor(field);
    GridPane.setHgrow(label, Priority.ALWAYS);
    label.setMaxWidth(Double.MAX_VALUE);
    field.unit().setMinWidth(Region.USE_PREF_SIZE);
    grid.addRow(grid.getRowCount(), label, field, field.unit());
  }

  /** Shows the draft's numbers. */
  void show(Policy draft, Policy inForce) {
    for (KnobField field : fields) {
      field.show(draft, inForce, comparable(field.knob(), draft, inForce));
    }
  }

  /** Whether the policy in force has that number at all. */
  private static boolean comparable(Knob knob, Policy draft, Policy inForce) {
    if (knob.code().startsWith("scenarios/")) {
      return draft.scenarios().size() == inForce.scenarios().size();
    }
    if (knob.code().startsWith("book/")) {
      return inForce.bookRails().segments().keySet().equals(draft.bookRails().segments().keySet());
    }
    return !knob.code().startsWith("authority/")
        || inForce.authority().roles().containsKey(OFFICER);
  }
}
