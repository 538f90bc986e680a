package org.limitdesk.ui.settings;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.VBox;
import org.limitdesk.ui.kit.Fxml;
import org.limitdesk.ui.kit.Language;
import org.limitdesk.ui.kit.Screen;
import org.limitdesk.ui.kit.Settings;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.ThemeChoice;
import org.limitdesk.ui.kit.Wording;

/** The settings screen: says to the controller what was chosen, shows what the model holds. */
public final class SettingsView implements Screen {
  private final SettingsModel model;
  private final SettingsController controller;
  private final BookPanel book;
  private final RetentionPanel retention;
  private final PeoplePanel people;
  private final Parent root;
  private Subscriptions shown = new Subscriptions();

  @FXML private VBox panels;
  @FXML private RadioButton themeSystem;
  @FXML private RadioButton themeLight;
  @FXML private RadioButton themeDark;
  @FXML private RadioButton text100;
  @FXML private RadioButton text125;
  @FXML private RadioButton text150;
  @FXML private RadioButton languageEnglish;
  @FXML private RadioButton languageChinese;
  @FXML private CheckBox plainLetters;
  @FXML private ComboBox<Integer> lockMinutes;

  public SettingsView(
      SettingsModel model,
      SettingsController controller,
      BookPanel book,
      RetentionPanel retention,
      PeoplePanel people,
      Texts texts) {
    this.model = model;
    this.controller = controller;
    this.book = book;
    this.retention = retention;
    this.people = people;
    root = Fxml.load(this, texts);
    panels.getChildren().addAll(book, retention, people);
    lockMinutes.getItems().setAll(Settings.LOCK_MINUTES);
    lockMinutes.setConverter(
        new Wording<>(each -> texts.text("settings.minutes", texts.numbers().count(each))));
    forwardChoices();
  }

  @Override
  public Parent node() {
    return root;
  }

  @Override
  public void attach() {
    shown = new Subscriptions();
    shown.watch(model.theme(), choice -> button(choice).setSelected(true));
    shown.watch(model.textSize(), percent -> button(percent.intValue()).setSelected(true));
    shown.watch(model.language(), language -> button(language).setSelected(true));
    shown.bindBoth(lockMinutes.valueProperty(), model.lockMinutes());
    shown.watch(model.plainLetters(), plainLetters::setSelected);
    controller.attach(shown);
    book.attach(shown);
    retention.attach(shown);
    people.attach(shown);
  }

  @Override
  public void detach() {
    shown.close();
  }

  private void forwardChoices() {
    for (ThemeChoice choice : ThemeChoice.values()) {
      button(choice).setOnAction(_ -> controller.chooseTheme(choice));
    }
    for (int percent : Settings.TEXT_SIZES) {
      button(percent).setOnAction(_ -> controller.chooseTextSize(percent));
    }
    for (Language language : Language.values()) {
      button(language).setOnAction(_ -> controller.chooseLanguage(language));
    }
    lockMinutes.setOnAction(_ -> controller.chooseLockMinutes(lockMinutes.getValue()));
    plainLetters.setOnAction(_ -> controller.choosePlainLetters(plainLetters.isSelected()));
  }

  private RadioButton button(ThemeChoice choice) {
    return switch (choice) {
      case SYSTEM -> themeSystem;
      case LIGHT -> themeLight;
      case DARK -> themeDark;
    };
  }

  private RadioButton button(int textSize) {
    return switch (textSize) {
      case 125 -> text125;
      case 150 -> text150;
      default -> text100;
    };
  }

  private RadioButton button(Language language) {
    return switch (language) {
      case EN -> languageEnglish;
      case ZH -> languageChinese;
    };
  }
}
