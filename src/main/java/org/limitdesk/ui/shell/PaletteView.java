package org.limitdesk.ui.shell;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.limitdesk.ui.kit.Dialogs;
import org.limitdesk.ui.kit.Fxml;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.shell.PaletteModel.Hit;

/** The command palette: one field, and a list that the arrows move in while one types. */
public final class PaletteView {
  private final PaletteModel model;
  private final PaletteController controller;
  private final Texts texts;
  private final Dialogs dialogs;
  private final Subscriptions shown = new Subscriptions();

  @FXML private TextField field;
  @FXML private ListView<Hit> list;

  PaletteView(PaletteModel model, PaletteController controller, Texts texts, Dialogs dialogs) {
    this.model = model;
    this.controller = controller;
    this.texts = texts;
    this.dialogs = dialogs;
  }

  void open() {
    Parent node = Fxml.load(this, texts);
    list.setCellFactory(any -> new HitCell());
    list.setItems(model.hits());
    list.setPlaceholder(Placeholders.of(texts.bind("palette.nothing")));
    shown.bind(
        field.promptTextProperty(),
        texts.bind(controller.findsInBook() ? "palette.prompt" : "palette.promptCommands"));
    shown.bindBoth(field.textProperty(), model.typed());
    shown.watch(model.typed(), controller::search);
    shown.onChange(model.typed(), () -> list.getSelectionModel().selectFirst());
    ListChangeListener<Hit> found = change -> keepOneChosen();
    model.hits().addListener(found);
    shown.onClose(() -> model.hits().removeListener(found));
    shown.onClose(controller::stop);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    list.setOnMouseClicked(event -> run());
    dialogs.open(node, shown::close);
    list.getSelectionModel().selectFirst();
    field.requestFocus();
  }

  /** What the book finds comes later than the commands: its first hit is chosen where none is. */
  private void keepOneChosen() {
    int at = list.getSelectionModel().getSelectedIndex();
    if (at < 0 || at >= model.hits().size()) {
      list.getSelectionModel().selectFirst();
    }
  }

  private void move(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> list.getSelectionModel().selectNext();
      case UP -> list.getSelectionModel().selectPrevious();
      case ENTER -> run();
      case ESCAPE -> dialogs.close();
      default -> {
        return;
      }
    }
    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 4));
    event.consume();
  }

  private void run() {
    Hit chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      dialogs.close();
      chosen.act().run();
    }
  }
}
