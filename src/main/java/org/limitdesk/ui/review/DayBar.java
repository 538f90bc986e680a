package org.limitdesk.ui.review;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.limitdesk.ui.kit.Soon;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.port.Worklist.Item;

/** The days of the list's cases with how many each has; a press leads to the first of them. */
final class DayBar {
  private final HBox bar;
  private final ReviewModel model;
  private final Texts texts;

  DayBar(HBox bar, ReviewModel model, Texts texts) {
    this.bar = bar;
    this.model = model;
    this.texts = texts;
  }

  /** Shows them, and follows the list; many changes of it at once are one. */
  void attach(Subscriptions shown) {
    Soon show = new Soon(this::show);
    ListChangeListener<Item> rows = _ -> show.ask();
    model.rows().addListener(rows);
    shown.onClose(() -> model.rows().removeListener(rows));
    shown.onChange(model.today(), show::ask);
    shown.onChange(texts.language(), this::show);
    show();
  }

  /** The first case of a group, and how many there are. */
  private record Group(Item first, int count) {
    Group with(Group more) {
      return new Group(first, count + more.count());
    }
  }

  private void show() {
    LocalDate today = model.today().get();
    Map<DayGroup, Group> groups = new EnumMap<>(DayGroup.class);
    if (model.tab().get().isByDay()) {
      model
          .rows()
          .forEach(item ->
              groups.merge(DayGroup.of(item.due(), today), new Group(item, 1), Group::with));
    }
    bar.getChildren().clear();
    groups.forEach((day, group) -> bar.getChildren().add(button(day, group)));
    bar.setVisible(!groups.isEmpty());
    bar.setManaged(!groups.isEmpty());
  }

  private Button button(DayGroup day, Group group) {
    String count = texts.numbers().count(group.count());
    Button button = new Button(texts.text("review.day." + day.code(), count));
    button.getStyleClass().addAll("day", day.code().replace('_', '-'));
    button.setOnAction(_ -> model.current().set(group.first()));
    return button;
  }
}
