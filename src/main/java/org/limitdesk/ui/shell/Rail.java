package org.limitdesk.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.limitdesk.ui.kit.Status;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;

/** Fills the rail: the screens of the day above, what is kept and set at its foot. */
final class Rail {
  private final List<RailButton> buttons = new ArrayList<>();

  Rail(VBox place, Navigator navigator, Texts texts, Status status) {
    for (ScreenEntry entry : navigator.entries()) {
      RailButton button = new RailButton(entry, texts, status);
      button.setOnAction(event -> navigator.open(entry.id(), ""));
      buttons.add(button);
    }
    Region between = new Region();
    VBox.setVgrow(between, Priority.ALWAYS);
    place.getChildren().add(Mark.logo());
    buttons.stream().filter(b -> !b.entry().atFoot()).forEach(place.getChildren()::add);
    place.getChildren().add(between);
    buttons.stream().filter(b -> b.entry().atFoot()).forEach(place.getChildren()::add);
  }

  void attach(Navigator navigator, Subscriptions shown) {
    shown.watch(
        navigator.current(),
        current -> {
          String id = current == null ? "" : current.railId();
          buttons.forEach(b -> b.setCurrent(b.entry().id().equals(id)));
        });
  }
}
