package org.limitdesk.ui.shell;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.javafx.FontIcon;
import org.limitdesk.ui.kit.Notice;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;

/** The list of all notices, for who missed a toast. */
final class Bell {
  private final MenuButton button;
  private final Texts texts;

  Bell(MenuButton button, Texts texts) {
    this.button = button;
    this.texts = texts;
    button.setGraphic(new FontIcon("fth-bell"));
  }

  void attach(ObservableList<Notice> notices, Subscriptions shown) {
    ListChangeListener<Notice> listener = change -> fill(notices);
    notices.addListener(listener);
    shown.onClose(() -> notices.removeListener(listener));
    shown.onChange(texts.language(), () -> fill(notices));
    fill(notices);
  }

  private void fill(ObservableList<Notice> notices) {
    button.setText(texts.numbers().count(notices.size()));
    button.setDisable(notices.isEmpty());
    button.getItems().setAll(notices.stream().map(this::item).toList());
  }

  private MenuItem item(Notice notice) {
    MenuItem item = new MenuItem(texts.dates().timeToSecond(notice.at()) + "  " + notice.text());
    Notice.Action action = notice.action();
    if (action != null) {
      item.setOnAction(event -> action.act().run());
    }
    return item;
  }
}
