package org.limitdesk.ui.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A dialog: a title, what it is about, and its buttons at the foot. */
public class DialogBox extends VBox {
  private static final int DIGITS = 7;

  private final Texts texts;
  private final Runnable leave;
  private Runnable main = () -> {};

  /**
   * @param titleKey the text that is its title
   * @param height 0 for as high as what is in it
   * @param leave closes it
   */
  @SuppressWarnings("this-escape") // what is called here no dialog replaces
  protected DialogBox(Texts texts, String titleKey, double width, double height, Runnable leave) {
    super(10, sentence(texts.text(titleKey), "title"));
    this.texts = texts;
    this.leave = leave;
    getStyleClass().add("dialog-box");
    setPrefWidth(width);
    setMaxWidth(width);
    setMaxHeight(height <= 0 ? USE_PREF_SIZE : height);
    if (height > 0) {
      setPrefHeight(height);
    }
  }

  /** Says that what is written in it is still there when it is opened again. */
  protected final void keepsWords() {
    WrittenWords.keep(this);
  }

  /** The language that it speaks. */
  protected final Texts texts() {
    return texts;
  }

  /** Closes it. */
  protected final void leave() {
    leave.run();
  }

  /** What the main button does; Ctrl Enter too. */
  protected final Button main(String key, Runnable act) {
    main = act;
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    return Buttons.withKey(Buttons.main(texts.bind(key), act), "Ctrl Enter");
  }

  /** The line of buttons, with the one that closes at its end. */
  protected final HBox foot(List<Node> buttons, String leaveKey) {
    HBox foot = new HBox(8);
    foot.getChildren().addAll(buttons);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    foot.getChildren()
        .addAll(between, Buttons.withKey(Buttons.plain(texts.bind(leaveKey), leave), "Esc"));
    return foot;
  }

  /** Something to fill in, under its name. */
  protected final VBox field(String key, Node node) {
    Label label = new Label(texts.text(key));
    label.getStyleClass().add("field-label");
    label.setLabelFor(node);
    return new VBox(4, label, node);
  }

  /** A field for a number. */
  protected static TextField number(String id) {
    TextField field = new TextField();
    field.setId(id);
    field.setPrefColumnCount(DIGITS);
    field.getStyleClass().add("num");
    return field;
  }

  /** A text that takes the lines that it needs. */
  public static Label sentence(String text, String... styles) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styles);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      event.consume();
      main.run();
    }
  }
}
