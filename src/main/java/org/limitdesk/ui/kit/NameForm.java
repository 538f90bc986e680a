package org.limitdesk.ui.kit;

import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A dialog that asks for a name; Enter takes it. */
public final class NameForm extends VBox {
  /** Longer ones are no names. */
  private static final int MOST = 60;

  private static final double WIDTH = 380;

  private final TextField name = new TextField();
  private final Label fault = new Label();
  private final Texts texts;
  private final Function<String, String> take;
  private final Runnable leave;

  /**
   * @param before the name that stands there first
   * @param take takes a name; returns in words why it cannot, or nothing
   */
  public NameForm(
      Texts texts, String title, String before, Function<String, String> take, Runnable leave) {
    super(10);
    this.texts = texts;
    this.take = take;
    this.leave = leave;
    getStyleClass().add("dialog-box");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setPrefWidth(WIDTH);
    name.setId("viewName");
    name.setText(before);
    name.selectAll();
    name.textProperty().subscribe(_ -> fault.setText(""));
    fault.setId("viewNameFault");
    fault.getStyleClass().add("field-error");
    fault.setWrapText(true);
    getChildren().addAll(label(title, "title"), field(), fault, buttons());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private VBox field() {
    Label label = label(texts.text("views.name"), "field-label");
    label.setLabelFor(name);
    return new VBox(4, label, name);
  }

  private HBox buttons() {
    Button done = Buttons.withKey(Buttons.main(texts.bind("views.keep"), this::submit), "Enter");
    return new HBox(
        8, done, Buttons.withKey(Buttons.plain(texts.bind("common.cancel"), leave), "Esc"));
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    return label;
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && name.isFocused()) {
      event.consume();
      submit();
    }
  }

  private void submit() {
    String wanted = name.getText().strip();
    String why = wrong(wanted);
    if (why.isEmpty()) {
      leave.run();
    } else {
      fault.setText(why);
      name.requestFocus();
    }
  }

  private String wrong(String wanted) {
    if (wanted.isEmpty()) {
      return texts.text("views.nameless");
    }
    return wanted.length() > MOST
        ? texts.text("views.long", texts.numbers().count(MOST))
        : take.apply(wanted);
  }
}
