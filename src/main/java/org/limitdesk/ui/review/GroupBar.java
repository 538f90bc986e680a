package org.limitdesk.ui.review;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.limitdesk.ui.kit.Buttons;
import org.limitdesk.ui.kit.HoverText;
import org.limitdesk.ui.kit.Soon;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.port.Worklist.Item;

/**
 * The groups of the list's cases, the one that saves most first, each with how many it has and what
 * they save; a press narrows the list to it. By day it leaves the place to {@link DayBar}.
 */
final class GroupBar {
  /** What stands before the groups takes about as much. */
  private static final double CHOICE = 140;

  private final HBox bar;
  private final DayBar days;
  private final ReviewModel model;
  private final Texts texts;
  private final FlowPane groups = new FlowPane(4, 0);

  GroupBar(HBox bar, ReviewModel model, Texts texts) {
    this.bar = bar;
    this.model = model;
    this.texts = texts;
    days = new DayBar(bar, model, texts);
    HBox.setHgrow(groups, Priority.ALWAYS);
    bar.widthProperty()
        .subscribe(width -> groups.setPrefWrapLength(Math.max(1, width.doubleValue() - CHOICE)));
  }

  /** Shows them, and follows the list; many changes of it at once are one. */
  void attach(Subscriptions shown) {
    Soon show = new Soon(this::show);
    ListChangeListener<Item> rows = _ -> show.ask();
    model.rows().addListener(rows);
    shown.onClose(() -> model.rows().removeListener(rows));
    shown.onChange(model.today(), show::ask);
    shown.onChange(model.grouping(), show::ask);
    shown.onChange(texts.language(), this::show);
    show();
  }

  /** What is known of a group. */
  private record Sum(int cases, long saved) {
    Sum with(Item item) {
      return new Sum(cases + 1, saved + item.lossSaved());
    }
  }

  private void show() {
    bar.getChildren().clear();
    Grouping by = model.grouping().get();
    boolean any = by == Grouping.DAY ? days.show() : showGroups(by);
    bar.getChildren().addFirst(choice(by));
    bar.setVisible(any || by != Grouping.DAY);
    bar.setManaged(bar.isVisible());
  }

  private Button choice(Grouping by) {
    Button button =
        Buttons.withKey(
            Buttons.quiet(
                texts.bind("review.by." + by.code()),
                () -> model.grouping().set(model.grouping().get().next())),
            "Y");
    button.setId("grouping");
    button.setMinWidth(Button.USE_PREF_SIZE);
    return button;
  }

  private boolean showGroups(Grouping by) {
    Map<String, Sum> sums = new HashMap<>();
    for (Item item : model.rows()) {
      String group = by.of(item);
      sums.put(group, sums.getOrDefault(group, new Sum(0, 0)).with(item));
    }
    List<Map.Entry<String, Sum>> most =
        sums.entrySet().stream()
            .sorted(
                Comparator.comparingLong((Map.Entry<String, Sum> each) -> each.getValue().saved())
                    .reversed()
                    .thenComparing(Map.Entry::getKey))
            .toList();
    groups.getChildren().setAll(most.stream().map(each -> button(by, each)).toList());
    bar.getChildren().add(groups);
    return !most.isEmpty();
  }

  private Button button(Grouping by, Map.Entry<String, Sum> each) {
    String group = each.getKey();
    String name =
        group.isEmpty()
            ? texts.text("review.group.none")
            : QueueFilters.word(texts, by.part(), group);
    Button button =
        new Button(
            texts.text("review.group", name, texts.numbers().count(each.getValue().cases())));
    button.setMnemonicParsing(false);
    button.getStyleClass().add("day");
    HoverText.on(
        button, texts.text("review.groupSaves", texts.numbers().yuan(each.getValue().saved())));
    button.setDisable(group.isEmpty());
    button.setOnAction(_ -> model.narrowed().set(model.narrowed().get().with(by.part(), group)));
    return button;
  }
}
