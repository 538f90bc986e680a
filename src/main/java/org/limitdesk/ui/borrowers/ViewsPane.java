package org.limitdesk.ui.borrowers;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.limitdesk.ui.kit.NameForm;
import org.limitdesk.ui.kit.Notice;
import org.limitdesk.ui.kit.Settings.Column;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Workplace;

/** The list of views: arrows move, Enter shows, F2 and Delete change one's own. */
final class ViewsPane {
  private final ListView<ViewRow> list;
  private final BorrowersModel model;
  private final ViewsController controller;
  private final Workplace work;
  private final Texts texts;
  private final Consumer<List<Column>> arrange;

  /**
   * @param arrange puts the columns as a view has them
   */
  ViewsPane(
      ListView<ViewRow> list,
      BorrowersModel model,
      ViewsController controller,
      Workplace work,
      Consumer<List<Column>> arrange) {
    this.list = list;
    this.model = model;
    this.controller = controller;
    this.work = work;
    this.arrange = arrange;
    texts = work.texts();
    list.setItems(model.views());
    list.setCellFactory(_ -> cell());
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** Marks the view that is shown, until these subscriptions close. */
  void attach(Subscriptions shown) {
    controller.attach(shown);
    shown.onChange(model.filter(), list::refresh);
    shown.onChange(model.order(), list::refresh);
    shown.onChange(texts.language(), list::refresh);
  }

  /** A view's name as it is shown. */
  static String name(ViewRow row, Texts texts) {
    return row.own() ? row.view().name() : texts.text("lines.view." + row.view().name());
  }

  private ViewCell cell() {
    ViewCell cell = new ViewCell(texts, controller);
    cell.setOnMouseClicked(click -> {
      if (click.getButton() == MouseButton.PRIMARY && cell.getItem() != null) {
        choose(cell.getItem());
      }
    });
    cell.itemProperty()
        .subscribe(row -> cell.setContextMenu(row != null && row.own() ? menu(row) : null));
    return cell;
  }

  private ContextMenu menu(ViewRow row) {
    MenuItem rename = new MenuItem(texts.text("views.rename"));
    rename.setOnAction(_ -> rename(row));
    MenuItem delete = new MenuItem(texts.text("views.delete"));
    delete.setOnAction(_ -> delete(row));
    return new ContextMenu(rename, delete);
  }

  private void pressed(KeyEvent event) {
    ViewRow row = list.getSelectionModel().getSelectedItem();
    if (row == null) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER) {
      choose(row);
      event.consume();
    } else if (event.getCode() == KeyCode.F2 && row.own()) {
      rename(row);
      event.consume();
    } else if (event.getCode() == KeyCode.DELETE && row.own()) {
      delete(row);
      event.consume();
    }
  }

  private void choose(ViewRow row) {
    if (!row.unknown().isEmpty()) {
      work.toasts()
          .tell(Notice.Kind.REFUSED, texts.text("views.unknown", name(row, texts), row.unknown()));
    }
    if (controller.choose(row.view())) {
      arrange.accept(row.view().columns());
    }
  }

  /** Asks for a name and keeps what is shown. */
  void save(Supplier<List<Column>> columns) {
    ask(
        "views.saveTitle",
        "",
        name -> {
          String told = controller.has(name) ? "views.replaced" : "views.saved";
          controller.save(name, columns.get());
          work.toasts().tell(Notice.Kind.DONE, texts.text(told, name));
          return "";
        });
  }

  private void rename(ViewRow row) {
    String before = row.view().name();
    ask(
        "views.renameTitle",
        before,
        name ->
            name.equals(before) || controller.rename(before, name)
                ? ""
                : texts.text("views.taken", name));
  }

  private void delete(ViewRow row) {
    controller.delete(row.view().name());
    work.toasts().tell(Notice.Kind.DONE, texts.text("views.deleted", row.view().name()));
  }

  private void ask(String title, String before, java.util.function.Function<String, String> take) {
    work.dialogs()
        .open(new NameForm(texts, texts.text(title), before, take, work.dialogs()::close));
  }
}
