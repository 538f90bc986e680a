package org.limitdesk.ui.review;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
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

  /** The first case of a group, and how many there are. */
  private record Group(Item first, int count) {}

  /** Adds a button for each day of the list; whether there is any. */
  boolean show() {
    Map<DayGroup, Group> groups = model.tab().get().isByDay() ? groups() : Map.of();
    groups.forEach((day, group) -> bar.getChildren().add(button(day, group)));
    return !groups.isEmpty();
  }

  /** The list is in the order of the days, so that only the ends of groups are looked for. */
  private Map<DayGroup, Group> groups() {
    Map<DayGroup, Group> groups = new EnumMap<>(DayGroup.class);
    List<Item> rows = model.rows();
    for (int first = 0; first < rows.size(); ) {
      DayGroup day = day(rows.get(first));
      int end = end(rows, first, day);
      groups.put(day, new Group(rows.get(first), end - first));
      first = end;
    }
    return groups;
  }

  private int end(List<Item> rows, int first, DayGroup day) {
    int in = first;
    int after = rows.size();
    while (after - in > 1) {
      int middle = (in + after) / 2;
      if (day(rows.get(middle)) == day) {
        in = middle;
      } else {
        after = middle;
      }
    }
    return after;
  }

  private DayGroup day(Item item) {
    return DayGroup.of(item.due(), model.today().get());
  }

  private Button button(DayGroup day, Group group) {
    String count = texts.numbers().count(group.count());
    Button button = new Button(texts.text("review.day." + day.code(), count));
    button.getStyleClass().addAll("day", day.code().replace('_', '-'));
    button.setOnAction(_ -> model.current().set(group.first()));
    return button;
  }
}
