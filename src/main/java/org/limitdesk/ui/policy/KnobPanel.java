package org.limitdesk.ui.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.limitdesk.domain.policy.Knob;
import org.limitdesk.domain.policy.Knobs;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.policy.Scenario;
import org.limitdesk.domain.policy.SegmentField;
import org.limitdesk.ui.kit.HoverText;
import org.limitdesk.ui.kit.Texts;

/** The numbers of a draft beside the matrix, each with its name and its unit. */
final class KnobPanel {
  private static final String OFFICER = "officer";
  private static final String SCENARIOS = "scenarios/";

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

  /**
   * Makes the fields of the scenario rules.
   *
   * @param remove takes the place of a rule that shall go
   */
  void scenarios(Policy draft, GridPane grid, IntConsumer remove) {
    grid.getChildren().clear();
    for (int place = 0; place < draft.scenarios().size(); place++) {
      Scenario rule = draft.scenarios().get(place);
      int number = place;
      Runnable removes = () -> remove.accept(number);
      int row = grid.getRowCount();
      ruled(add(grid, rule.name(), Knobs.scenario(place)), rule.name(), removes);
      grid.add(removal(rule.name(), removes), 3, row);
      wide(grid, words.where(rule));
    }
    if (draft.scenarios().isEmpty()) {
      wide(grid, texts.text("policy.noScenario"));
    }
  }

  /** The name of a rule takes the focus, and Delete on it takes the rule out. */
  private void ruled(Label name, String rule, Runnable remove) {
    name.setMinWidth(0);
    name.setWrapText(true);
    name.setFocusTraversable(true);
    name.getStyleClass().addAll("medium", "studio-rule");
    name.setAccessibleText(texts.text("studio.rule.told", rule));
    name.setOnMouseClicked(clicked -> name.requestFocus());
    name.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
        event.consume();
        remove.run();
      }
    });
  }

  private Button removal(String rule, Runnable remove) {
    Button button = new Button();
    button.setGraphic(new FontIcon("fth-trash-2"));
    button.getStyleClass().addAll("flat", "bar");
    button.setAccessibleText(texts.text("studio.rule.remove", rule));
    HoverText.on(button, texts.text("studio.rule.remove", rule));
    button.setOnAction(pressed -> remove.run());
    return button;
  }

  private static void wide(GridPane grid, String text) {
    Label label = new Label(text);
    label.getStyleClass().addAll("second", "muted");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    grid.add(label, 0, grid.getRowCount(), 4, 1);
  }

  private void named(GridPane grid, String group, List<String> names, List<Knob> knobs) {
    for (int i = 0; i < knobs.size(); i++) {
      add(grid, texts.text(group + names.get(i)), knobs.get(i));
    }
  }

  private Label add(GridPane grid, String name, Knob knob) {
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
    return label;
  }

  /** Shows the draft's numbers. */
  void show(Policy draft, Policy inForce) {
    for (KnobField field : fields) {
      field.show(draft, before(field.knob(), draft, inForce));
    }
  }

  /** What the policy in force has of that number; empty where it has none of it. */
  static OptionalLong before(Knob knob, Policy draft, Policy inForce) {
    if (knob.code().startsWith(SCENARIOS)) {
      return ofSameRule(
          draft.scenarios().get(Integer.parseInt(knob.code().substring(SCENARIOS.length()))),
          inForce);
    }
    boolean has =
        knob.code().startsWith("book/")
            ? inForce.bookRails().segments().keySet().equals(draft.bookRails().segments().keySet())
            : !knob.code().startsWith("authority/")
                || inForce.authority().roles().containsKey(OFFICER);
    return has ? OptionalLong.of(knob.of(inForce)) : OptionalLong.empty();
  }

  /** Rules are known by their names: one that was taken out moves those behind it. */
  private static OptionalLong ofSameRule(Scenario rule, Policy inForce) {
    return inForce.scenarios().stream()
        .filter(each -> each.name().equals(rule.name()))
        .mapToLong(Scenario::factor)
        .findFirst();
  }
}
