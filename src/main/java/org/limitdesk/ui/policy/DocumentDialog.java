package org.limitdesk.ui.policy;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.ui.kit.DialogBox;
import org.limitdesk.ui.kit.DocumentFaults;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.DraftText;

/**
 * The draft as its document, where everything can be changed that has no field of its own: rules,
 * triggers, bands, losses, notice, gauges. A document with a fault is not taken, and each fault
 * leads to its place.
 */
final class DocumentDialog extends DialogBox {
  private static final double WIDTH = 940;
  private static final double HEIGHT = 640;
  private static final double FAULTS = 140;

  private final TextArea text = new TextArea();
  private final ListView<DraftText.Fault> faults = new ListView<>();
  private final Function<String, DraftText> check;
  private final Consumer<Policy> take;

  DocumentDialog(
      String document,
      Function<String, DraftText> check,
      Consumer<Policy> take,
      Texts texts,
      Runnable leave) {
    super(texts, "studio.document", WIDTH, HEIGHT, leave);
    this.check = check;
    this.take = take;
    text.setId("documentText");
    text.setText(document);
    text.getStyleClass().add("mono");
    text.positionCaret(0);
    VBox.setVgrow(text, Priority.ALWAYS);
    faults.setId("documentFaults");
    faults.getStyleClass().add("sentences");
    faults.setPrefHeight(FAULTS);
    faults.setMinHeight(FAULTS);
    faults.setCellFactory(ignored -> new FaultCell());
    faults.getSelectionModel().selectedItemProperty().subscribe(this::goTo);
    faults.setVisible(false);
    faults.setManaged(false);
    getChildren()
        .addAll(
            sentence(texts.text("studio.documentHow"), "muted"),
            text,
            faults,
            foot(List.of(main("studio.take", this::take)), "common.cancel"));
  }

  private void take() {
    DraftText checked = check.apply(text.getText());
    Policy policy = checked.policy();
    if (policy == null) {
      faults.setItems(FXCollections.observableArrayList(checked.faults()));
      faults.setVisible(true);
      faults.setManaged(true);
    } else {
      leave();
      take.accept(policy);
    }
  }

  private void goTo(DraftText.@Nullable Fault fault) {
    if (fault != null) {
      int place = 0;
      for (int line = 1; line < fault.line(); line++) {
        place = text.getText().indexOf('\n', place) + 1;
      }
      text.positionCaret(Math.min(text.getLength(), place + Math.max(0, fault.column() - 1)));
      text.requestFocus();
    }
  }

  private final class FaultCell extends ListCell<DraftText.Fault> {
    FaultCell() {
      // As wide as the list: a long sentence goes on in a second line and is read to its end.
      setPrefWidth(0);
      setWrapText(true);
    }

    @Override
    protected void updateItem(DraftText.@Nullable Fault fault, boolean empty) {
      super.updateItem(fault, empty);
      setText(empty || fault == null ? "" : told(fault));
    }

    /** What concerns the whole document has no path. */
    private String told(DraftText.Fault fault) {
      String line = texts().numbers().count(fault.line());
      String column = texts().numbers().count(fault.column());
      String reason = DocumentFaults.reason(texts(), fault.reason());
      return fault.path().isEmpty()
          ? texts().text("studio.faultAtAll", line, column, reason)
          : texts().text("studio.fault", line, column, fault.path(), reason);
    }
  }
}
