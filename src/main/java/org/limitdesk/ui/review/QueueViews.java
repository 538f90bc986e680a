package org.limitdesk.ui.review;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.javafx.FontIcon;
import org.limitdesk.ui.kit.NameForm;
import org.limitdesk.ui.kit.Notice;
import org.limitdesk.ui.kit.OwnViews;
import org.limitdesk.ui.kit.SavedView;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Workplace;

/** The menu of a person's own views of the worklist. */
final class QueueViews {
  private final ReviewModel model;
  private final Workplace work;
  private final Texts texts;
  private final OwnViews own;
  private final MenuButton menu = new MenuButton();

  QueueViews(ReviewModel model, Workplace work) {
    this.model = model;
    this.work = work;
    texts = work.texts();
    own = new OwnViews("review", work.user().name(), work.book().file(), work.preferences());
    menu.setId("queueViews");
    menu.getStyleClass().add("chip");
    menu.setMnemonicParsing(false);
    menu.setGraphic(new FontIcon("fth-star"));
    menu.textProperty().bind(texts.bind("views.title"));
    menu.setOnShowing(_ -> offer());
    offer();
  }

  MenuButton menu() {
    return menu;
  }

  private void offer() {
    menu.getItems().setAll(own.all().stream().map(this::menuOf).toList());
    if (!menu.getItems().isEmpty()) {
      menu.getItems().add(new SeparatorMenuItem());
    }
    menu.getItems().add(item("views.save", this::save));
  }

  private Menu menuOf(SavedView view) {
    Menu each = new Menu(view.name());
    each.setMnemonicParsing(false);
    each.getItems()
        .addAll(
            List.of(
                item("views.show", () -> show(view)),
                item("views.rename", () -> rename(view)),
                item("views.delete", () -> delete(view))));
    return each;
  }

  private MenuItem item(String key, Runnable act) {
    MenuItem item = new MenuItem(texts.text(key));
    item.setOnAction(_ -> act.run());
    return item;
  }

  private void show(SavedView view) {
    QueueViewText.show(model, view.filter())
        .ifPresentOrElse(
            part -> refuse("views.unknown", view, part),
            () ->
                QueueViewText.missing(model)
                    .ifPresent(part -> refuse("views.noCase", view, told(part))));
  }

  private void refuse(String key, SavedView view, String part) {
    work.toasts().tell(Notice.Kind.REFUSED, texts.text(key, view.name(), part));
  }

  private String told(Map.Entry<String, String> part) {
    String word = QueueFilters.word(texts, part.getKey(), part.getValue());
    return texts.text("lines.part", texts.text("review.part." + part.getKey()), word);
  }

  /** Asks for a name and keeps what is shown. */
  void save() {
    ask(
        "views.saveTitle",
        "",
        name -> {
          String told = own.has(name) ? "views.replaced" : "views.saved";
          own.save(new SavedView(name, QueueViewText.written(model), "", List.of()));
          work.toasts().tell(Notice.Kind.DONE, texts.text(told, name));
          return "";
        });
  }

  private void rename(SavedView view) {
    ask(
        "views.renameTitle",
        view.name(),
        name ->
            name.equals(view.name()) || own.rename(view.name(), name)
                ? ""
                : texts.text("views.taken", name));
  }

  private void delete(SavedView view) {
    own.delete(view.name());
    work.toasts().tell(Notice.Kind.DONE, texts.text("views.deleted", view.name()));
  }

  private void ask(String title, String before, Function<String, String> take) {
    work.dialogs()
        .open(new NameForm(texts, texts.text(title), before, take, work.dialogs()::close));
  }
}
