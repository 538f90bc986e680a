package org.limitdesk.ui.review;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.ui.kit.Texts;

/** The lists to choose from, and the chips that filter the chosen one. */
final class QueueTabs {
  private static final List<Action> FILTERS =
      List.of(Action.REDUCE, Action.SUSPEND, Action.RECALL, Action.RESTORE, Action.RAISE);

  private final ReviewModel model;
  private final Texts texts;
  private final QueueFilters filters;
  private final Map<QueueTab, ToggleButton> tabs = new EnumMap<>(QueueTab.class);

  QueueTabs(ReviewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    filters = new QueueFilters(model, texts);
  }

  void fillTabs(HBox tabBar) {
    ToggleGroup group = new ToggleGroup();
    for (QueueTab each : QueueTab.values()) {
      ToggleButton tab = new ToggleButton();
      tab.getStyleClass().add("queue-tab");
      tab.setToggleGroup(group);
      tab.textProperty()
          .bind(texts.bind("review.tab." + each.code(), model.count(each).asString("%,d")));
      tab.setUserData(each);
      tabs.put(each, tab);
      tabBar.getChildren().add(tab);
    }
    // Arrows choose a tab without an action, and a press on the chosen one would choose none.
    group
        .selectedToggleProperty()
        .subscribe((before, now) -> {
          if (now != null && now.getUserData() instanceof QueueTab chosen) {
            model.tab().set(chosen);
          } else if (before != null) {
            group.selectToggle(before);
          }
        });
  }

  void fillFilters(Pane filterBar) {
    for (Action each : FILTERS) {
      ToggleButton chip = new ToggleButton();
      chip.getStyleClass().setAll("toggle-button", "chip");
      chip.textProperty().bind(texts.bind("action." + each.code()));
      chip.setOnAction(_ -> model.action().set(chip.isSelected() ? each : null));
      model
          .action()
          .subscribe(chosen -> {
            chip.setSelected(chosen == each);
            chip.getStyleClass().remove("on");
            if (chosen == each) {
              chip.getStyleClass().add("on");
            }
          });
      filterBar.getChildren().add(chip);
    }
    filters.fill(filterBar);
  }

  /** Says the chips again, in another language. */
  void retold(Pane filterBar) {
    filters.retold(filterBar);
  }

  /** Marks the list that is shown. */
  void show(QueueTab tab) {
    Objects.requireNonNull(tabs.get(tab)).setSelected(true);
  }
}
