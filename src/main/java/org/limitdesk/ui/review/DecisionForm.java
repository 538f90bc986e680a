package org.limitdesk.ui.review;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.limitdesk.domain.decision.DecisionFault;
import org.limitdesk.domain.decision.DecisionRequest;
import org.limitdesk.domain.decision.DecisionRules;
import org.limitdesk.ui.kit.Buttons;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.CaseSheet;

/** A dialog that ends in a decision: a reason, a note, what is missing, and the way out. */
abstract class DecisionForm extends VBox {
  /** The case that is decided. */
  protected final CaseSheet sheet;

  protected final Texts texts;
  protected final ReasonField reason;
  protected final TextArea note = new TextArea();
  private final Label faults = Cells.wrapped("", "field-error");
  private final Button done;
  private final Consumer<DecisionRequest> write;
  private final Runnable leave;

  DecisionForm(
      CaseSheet sheet,
      String titleKey,
      Texts texts,
      Consumer<DecisionRequest> write,
      Runnable leave) {
    super(10);
    this.sheet = sheet;
    this.texts = texts;
    this.write = write;
    this.leave = leave;
    reason = new ReasonField(texts);
    reason.setId("reason");
    note.setId("note");
    note.setPrefRowCount(3);
    note.setWrapText(true);
    faults.setId("faults");
    getStyleClass().add("dialog-box");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    getChildren().add(Cells.label(texts.text(titleKey, sheet.person().called()), "title"));
    done = Buttons.withKey(Buttons.main(texts.bind("override.write"), this::submit), "Ctrl Enter");
    done.setId("writeDecision");
    addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
  }

  /** What would be decided now. */
  abstract DecisionRequest request();

  /** Adds the fields that every decision with a reason has, and the buttons. */
  final void addReasonAndButtons() {
    getChildren().addAll(reasonAndNote(), faults, buttons());
  }

  /** The reason and the note under each other. */
  final VBox reasonAndNote() {
    reason.valueProperty().subscribe(_ -> edited());
    note.textProperty().subscribe(_ -> edited());
    return new VBox(
        10, field(texts.text("override.reason"), reason), field(texts.text("override.note"), note));
  }

  /** What is missing, in words; nothing while nothing was told. */
  final Label faults() {
    return faults;
  }

  /** The way on and the way out. */
  final HBox buttons() {
    return Cells.row(
        8, done, Buttons.withKey(Buttons.plain(texts.bind("common.cancel"), leave), "Esc"));
  }

  /** Says on the button what follows from it. */
  final void nameDone(String key) {
    done.textProperty().bind(texts.bind(key));
  }

  final void add(String title, Node field) {
    getChildren().add(field(title, field));
  }

  /** A field under its name. */
  static VBox field(String title, Node field) {
    return new VBox(4, Cells.label(title, "field-label"), field);
  }

  private void keyPressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      event.consume();
      submit();
    }
  }

  /** What is wrong with a field itself, in words; empty where nothing is. */
  String wrong() {
    return "";
  }

  /** Says what is wrong, or that nothing is. */
  final void tell(String fault) {
    faults.setText(fault);
  }

  /** Takes what still stands in a field; for forms whose fields count when they are left. */
  void takeFields() {
    // A reason and a note count as they stand.
  }

  /** Hands the decision out, or says what it lacks. */
  private void submit() {
    takeFields();
    if (!wrong().isEmpty()) {
      tell(wrong());
      return;
    }
    DecisionRequest request = request();
    Set<DecisionFault> missing = missing(request);
    if (missing.isEmpty()) {
      leave.run();
      write.accept(request);
    } else {
      tell(missing);
    }
  }

  private Set<DecisionFault> missing(DecisionRequest request) {
    return DecisionRules.faults(sheet.facts().proposed(), request, sheet.today());
  }

  private void tell(Set<DecisionFault> missing) {
    faults.setText(
        missing.stream()
            .map(fault -> texts.text("fault." + fault.code()))
            .collect(Collectors.joining(" ")));
  }

  /** After a field was edited: what was mended since it was told is not told any longer. */
  final void edited() {
    if (!faults.getText().isEmpty()) {
      tell(missing(request()));
    }
  }
}
