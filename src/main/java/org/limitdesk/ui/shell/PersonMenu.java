package org.limitdesk.ui.shell;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.limitdesk.ui.kit.Avatar;
import org.limitdesk.ui.kit.Language;
import org.limitdesk.ui.kit.Settings;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.ThemeChoice;

/** Fills the menu under the person's name: language, theme, lock, sign out. */
final class PersonMenu {
  private final Texts texts;
  private final ShellController controller;

  PersonMenu(Texts texts, ShellController controller) {
    this.texts = texts;
    this.controller = controller;
  }

  void fill(
      MenuButton button,
      ShellModel model,
      ObservableValue<Settings> settings,
      Subscriptions shown) {
    button.setGraphic(new Avatar(model.userName()));
    button.setText(model.userName());
    MenuItem signOut = new MenuItem();
    signOut.textProperty().bind(texts.bind("person.signOut"));
    signOut.setOnAction(event -> controller.signOut());
    MenuItem lock = new MenuItem();
    lock.textProperty().bind(texts.bind("person.lock"));
    lock.setOnAction(event -> controller.lock());
    button
        .getItems()
        .setAll(
            List.of(
                languages(shown), themes(settings, shown), new SeparatorMenuItem(), lock, signOut));
  }

  private Menu languages(Subscriptions shown) {
    Menu menu = menu("person.language");
    ToggleGroup group = new ToggleGroup();
    for (Language language : Language.values()) {
      RadioMenuItem item = new RadioMenuItem(language.ownName());
      item.setToggleGroup(group);
      item.setOnAction(event -> controller.chooseLanguage(language));
      shown.watch(texts.language(), now -> item.setSelected(now == language));
      menu.getItems().add(item);
    }
    return menu;
  }

  private Menu themes(ObservableValue<Settings> settings, Subscriptions shown) {
    Menu menu = menu("person.theme");
    ToggleGroup group = new ToggleGroup();
    for (ThemeChoice choice : ThemeChoice.values()) {
      RadioMenuItem item = new RadioMenuItem();
      item.textProperty().bind(texts.bind("theme." + choice.name()));
      item.setToggleGroup(group);
      item.setOnAction(event -> controller.chooseTheme(choice));
      shown.watch(settings, now -> item.setSelected(now.theme() == choice));
      menu.getItems().add(item);
    }
    return menu;
  }

  private Menu menu(String key) {
    Menu menu = new Menu();
    menu.textProperty().bind(texts.bind(key));
    return menu;
  }
}
