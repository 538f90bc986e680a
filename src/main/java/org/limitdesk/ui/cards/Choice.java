package org.limitdesk.ui.cards;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;

/**
 * One line of a box to choose from.
 *
 * @param value null for none
 */
record Choice<T>(@Nullable T value, String name) {
  /** Fills a box; what was chosen stays where it is still there, else that value is chosen. */
  static <T> void fill(ComboBox<Choice<T>> box, List<Choice<T>> choices, @Nullable T usual) {
    Choice<T> before = box.getValue();
    if (box.getItems().equals(choices)) {
      return;
    }
    box.getItems().setAll(choices);
    boolean kept =
        before != null
            && choices.stream().anyMatch(each -> Objects.equals(each.value(), before.value()));
    select(box, kept ? before.value() : usual);
  }

  /** Chooses that value. */
  static <T> void select(ComboBox<Choice<T>> box, @Nullable T value) {
    box.getItems().stream()
        .filter(each -> Objects.equals(each.value(), value))
        .findFirst()
        .ifPresent(box::setValue);
  }

  static <T> @Nullable T value(ComboBox<Choice<T>> box) {
    return box.getValue() == null ? null : box.getValue().value();
  }

  @Override
  public String toString() {
    return name;
  }
}
