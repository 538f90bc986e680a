package org.limitdesk.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;

/** A dialog that asks for a note, with what else belongs to it, and says what is missing. */
public final class NoteForm extends DialogBox {
  private static final double WIDTH = 480;
  private static final int NOTE_ROWS = 3;

  private final String name;
  private final TextArea note = new TextArea();
  private final Label fault = sentence("", "field-error");

  /**
   * @param name what its parts are called after: it is {@code nameForm}, its note {@code nameNote}
   */
  public NoteForm(Texts texts, String titleKey, String name, Runnable leave) {
    super(texts, titleKey, WIDTH, 0, leave);
    this.name = name;
    setId(name + "Form");
    note.setId(name + "Note");
    note.setPrefRowCount(NOTE_ROWS);
    note.setWrapText(true);
  }

  /** Says something, above what is added after it. */
  public NoteForm saying(String text, String... styles) {
    getChildren().add(sentence(text, styles));
    return this;
  }

  /** Something to fill in or choose besides the note. */
  public NoteForm with(String key, Node field) {
    getChildren().add(field(key, field));
    return this;
  }

  /** Something to see between what is filled in. */
  public NoteForm showing(Node node) {
    getChildren().add(node);
    return this;
  }

  /** The place of the note among the rest. */
  public NoteForm note(String key) {
    getChildren().add(field(key, note));
    return this;
  }

  /**
   * Its end.
   *
   * @param keepKey what the main button says
   * @param missing what a note, without space around it, lacks in words; empty where it can be kept
   * @param keep takes the note, after the dialog is closed
   */
  public NoteForm keeping(String keepKey, Function<String, String> missing, Consumer<String> keep) {
    getChildren()
        .addAll(
            fault,
            foot(List.<Node>of(main(keepKey, () -> submit(missing, keep))), "common.cancel"));
    getChildren().getLast().setId(name + "Foot");
    return this;
  }

  private void submit(Function<String, String> missing, Consumer<String> keep) {
    String said = note.getText().strip();
    String lacks = missing.apply(said);
    fault.setText(lacks);
    if (lacks.isEmpty()) {
      leave();
      keep.accept(said);
    } else if (said.isEmpty()) {
      note.requestFocus();
    }
  }
}
