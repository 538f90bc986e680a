package org.limitdesk.ui.policy;

import java.util.OptionalLong;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.limitdesk.domain.policy.Knob;
import org.limitdesk.domain.policy.Knobs;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.policy.StudioModel.Tried;

/** The strip under the matrix: the cell that is chosen, its number to type, its lines. */
final class CellStrip {
  private final Parts parts;
  private final StudioModel model;
  private final StudioController controller;
  private final MatrixGrid grid;
  private final Texts texts;
  private int row;
  private int column;

  /** What it is made of. */
  record Parts(HBox strip, Label place, TextField field, Label told) {}

  CellStrip(
      Parts parts, StudioModel model, StudioController controller, MatrixGrid grid, Texts texts) {
    this.parts = parts;
    this.model = model;
    this.controller = controller;
    this.grid = grid;
    this.texts = texts;
    parts
        .field()
        .focusedProperty()
        .subscribe(focused -> {
          if (!focused) {
            take();
          }
        });
    parts.field().addEventFilter(KeyEvent.KEY_PRESSED, this::press);
  }

  /** Shows another cell; rows and columns as the policy counts them. */
  void choose(int toRow, int toColumn) {
    row = toRow;
    column = toColumn;
    show();
  }

  /** Lets the number be typed. */
  void type() {
    parts.field().requestFocus();
    parts.field().selectAll();
  }

  /** Shows the cell as the draft has it. */
  void show() {
    Policy draft = model.draft().get();
    parts.strip().setVisible(draft != null);
    if (draft == null) {
      return;
    }
    row = Math.min(row, draft.matrix().shares().rows() - 1);
    column = Math.min(column, draft.matrix().shares().columns() - 1);
    parts.place().setText(grid.cell(row, column).place());
    parts.field().setText(KnobText.of(knob(), knob().of(draft)));
    count();
  }

  /** Shows how many lines stand in it; what is being typed stays. */
  void count() {
    Tried tried = model.tried().get();
    parts
        .told()
        .setText(
            tried != null && tried.policy().equals(model.draft().get())
                ? texts.text(
                    "studio.cellLines", texts.numbers().count(tried.counts().lines(row, column)))
                : "");
  }

  private Knob knob() {
    return Knobs.cell(row, column);
  }

  private void take() {
    OptionalLong typed = KnobText.read(knob(), parts.field().getText());
    typed.ifPresent(value -> controller.set(knob(), value));
    show();
  }

  private void press(KeyEvent event) {
    KeyCode key = event.getCode();
    if (key == KeyCode.UP || key == KeyCode.DOWN) {
      take();
      controller.turn(knob(), key == KeyCode.UP ? 1 : -1);
      parts.field().selectAll();
      event.consume();
    } else if (!event.isShortcutDown() && (key == KeyCode.ENTER || key == KeyCode.ESCAPE)) {
      if (key == KeyCode.ENTER) {
        take();
      } else {
        show();
      }
      grid.cell(row, column).requestFocus();
      event.consume();
    }
  }
}
