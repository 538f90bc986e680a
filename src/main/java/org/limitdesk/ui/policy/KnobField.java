package org.limitdesk.ui.policy;

import java.util.OptionalLong;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.limitdesk.domain.policy.Knob;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.ui.kit.HoverText;
import org.limitdesk.ui.kit.Texts;

/**
 * A field for one number of a draft: Enter or leaving the field sets it, up and down turn it, Esc
 * takes back what was typed. A number that the knob does not take is marked and not set.
 */
final class KnobField extends TextField {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
  private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
  private static final int DIGITS = 7;

  private final Knob knob;
  private final Turned turned;
  private final Texts texts;
  private final Label unit = new Label();
  private String set = "";

  /** Who hears of a number. */
  interface Turned {
    void set(Knob knob, long value);

    void turn(Knob knob, int turns);
  }

  KnobField(Knob knob, Turned turned, Texts texts) {
    this.knob = knob;
    this.turned = turned;
    this.texts = texts;
    setId(knob.code());
    setPrefColumnCount(DIGITS);
    getStyleClass().addAll("knob", "num");
    unit.getStyleClass().addAll("muted", "second");
    unit.setText(KnobText.unit(knob, texts));
    setOnAction(entered -> take());
    focusedProperty()
        .subscribe(focused -> {
          if (!focused) {
            take();
          }
        });
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
  }

  /** What stands behind it. */
  Label unit() {
    return unit;
  }

  Knob knob() {
    return knob;
  }

  /**
   * Shows the draft's number, and marks it where the policy in force has another.
   *
   * @param before what the policy in force has; empty where it has no such number
   */
  void show(Policy draft, OptionalLong before) {
    set = KnobText.of(knob, knob.of(draft));
    setText(set);
    pseudoClassStateChanged(WRONG, false);
    boolean changed = before.isPresent() && knob.of(draft) != before.getAsLong();
    pseudoClassStateChanged(CHANGED, changed);
    String range = KnobText.range(knob, texts);
    HoverText.on(
        this,
        changed
            ? texts.text("studio.was", KnobText.of(knob, before.getAsLong())) + " " + range
            : range);
  }

  private void press(KeyEvent event) {
    switch (event.getCode()) {
      case UP -> turn(event, 1);
      case DOWN -> turn(event, -1);
      case ESCAPE -> {
        if (!getText().equals(set)) {
          setText(set);
          pseudoClassStateChanged(WRONG, false);
          event.consume();
        }
      }
      default -> {
        // Other keys type.
      }
    }
  }

  private void turn(KeyEvent event, int turns) {
    take();
    turned.turn(knob, turns);
    selectAll();
    event.consume();
  }

  private void take() {
    if (getText().equals(set)) {
      return;
    }
    OptionalLong typed = KnobText.read(knob, getText());
    pseudoClassStateChanged(WRONG, typed.isEmpty());
    typed.ifPresent(value -> turned.set(knob, value));
  }
}
