package org.limitdesk.ui.review;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.port.Worklist.Item;

/** The days of the list's cases with how many each has; a press leads to the first of them. */
final class DayBar {
  private final HBox bar;
  private final Texts texts;
  private final Consumer<Item> goTo;

  /**
   * @param goTo brings a case of the list into sight and chooses it
   */
  DayBar(HBox bar, Texts texts, Consumer<Item> goTo) {
    this.bar = bar;
    this.texts = texts;
    this.goTo = goTo;
  }

  /** The first case of a group, and how many there are. */
  private record Group(Item first, int count) {
    Group with(Group more) {
      return new Group(first, count + more.count());
    }
  }

  void show(List<Item> rows, QueueTab tab, LocalDate today) {
    Map<DayGroup, Group> groups = new EnumMap<>(DayGroup.class);
    if (tab.isByDay()) {
      rows.forEach(
          item -> groups.merge(DayGroup.of(item.due(), today), new Group(item, 1), Group::with));
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
    button.setOnAction(_ -> goTo.accept(group.first()));
    return button;
  }
}
