package org.limitdesk.ui.cards;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.limitdesk.domain.scoring.fit.Candidates;
import org.limitdesk.ui.kit.Reckoning;
import org.limitdesk.ui.kit.Subscriptions;

/** Where one says what card is to be fitted. */
final class FitForm {
  private final CardsModel cards;
  private final FitModel model;
  private final FitController controller;
  private final CardWords words;
  private final Parts parts;
  private final Map<String, CheckBox> boxes = new LinkedHashMap<>();

  /** What stands in the form. */
  record Parts(
      TextField name,
      RadioButton known,
      RadioButton reach,
      TextField within,
      ComboBox<Choice<Integer>> from,
      ComboBox<Choice<Integer>> to,
      TextField share,
      TextField pdo,
      VBox candidates,
      Button all,
      Button none,
      Label wrong,
      Button fit) {}

  FitForm(
      CardsModel cards, FitModel model, FitController controller, CardWords words, Parts parts) {
    this.cards = cards;
    this.model = model;
    this.controller = controller;
    this.words = words;
    this.parts = parts;
    ToggleGroup outcome = new ToggleGroup();
    parts.known().setToggleGroup(outcome);
    parts.reach().setToggleGroup(outcome);
    parts.reach().setSelected(true);
    Candidates.offered().all().forEach(each -> boxes.put(each.name(), box(each.name())));
    parts.candidates().getChildren().setAll(boxes.values());
    parts.all().setOnAction(event -> controller.tickAll());
    parts.none().setOnAction(event -> controller.tickNone());
    parts.fit().setOnAction(event -> controller.fit());
  }

  private CheckBox box(String name) {
    CheckBox box = new CheckBox();
    box.getStyleClass().add("abridged");
    box.setOnAction(event -> controller.tick(name, box.isSelected()));
    return box;
  }

  void attach(Subscriptions shown) {
    shown.bindBoth(parts.name().textProperty(), model.name());
    shown.bindBoth(parts.within().textProperty(), model.within());
    shown.bindBoth(parts.share().textProperty(), model.share());
    shown.bindBoth(parts.pdo().textProperty(), model.pdo());
    shown.bindBoth(parts.known().selectedProperty(), model.known());
    shown.bind(parts.known().disableProperty(), model.outcomes().not());
    shown.bind(parts.within().disableProperty(), model.known());
    shown.bind(
        parts.fit().disableProperty(), model.fitting().state().isEqualTo(Reckoning.State.RUNNING));
    javafx.collections.SetChangeListener<String> ticks = change -> showTicks();
    model.candidates().addListener(ticks);
    shown.onClose(() -> model.candidates().removeListener(ticks));
    shown.watch(cards.months(), months -> fillMonths());
    shown.watch(cards.chosen(), life -> suggestName());
    shown.watch(model.wrong(), this::showWrong);
    shown.onChange(words.texts().language(), this::retell);
    shown.watch(parts.from().valueProperty(), at -> model.from().set(Choice.value(parts.from())));
    shown.watch(parts.to().valueProperty(), at -> model.to().set(Choice.value(parts.to())));
    retell();
  }

  private void retell() {
    boxes.forEach((name, box) -> box.setText(words.characteristic(name)));
    fillMonths();
    showTicks();
    showWrong(model.wrong().get());
  }

  /** A name that no card of the book has. */
  private void suggestName() {
    controller.avoid(cards.cards().stream().map(each -> each.card().name()).toList());
  }

  private void showTicks() {
    boxes.forEach((name, box) -> box.setSelected(model.candidates().contains(name)));
  }

  private void fillMonths() {
    List<Choice<Integer>> choices = new ArrayList<>();
    choices.add(new Choice<>(null, words.texts().text("cards.fit.anyMonth")));
    for (int month : cards.months().get().reversed()) {
      choices.add(new Choice<>(month, words.texts().dates().month(month)));
    }
    Choice.fill(parts.from(), choices, null);
    Choice.fill(parts.to(), choices, null);
  }

  private void showWrong(String key) {
    parts.wrong().setVisible(!key.isEmpty());
    parts.wrong().setManaged(!key.isEmpty());
    parts.wrong().setText(key.isEmpty() ? "" : words.texts().text(key));
  }
}
