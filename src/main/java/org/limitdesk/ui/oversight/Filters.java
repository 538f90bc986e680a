package org.limitdesk.ui.oversight;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.Direction;
import org.limitdesk.domain.decision.ReasonCode;
import org.limitdesk.domain.decision.ReasonUse;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Wording;
import org.limitdesk.workflow.ReadOversight.Oversight;
import org.limitdesk.workflow.port.DecisionLog.Filter;

/** The four boxes that filter the log: officer, month, reason, direction. */
final class Filters {
  private final Texts texts;
  private final ComboBox<Choice<Long>> officer;
  private final ComboBox<Choice<Integer>> month;
  private final ComboBox<Choice<ReasonCode>> reason;
  private final ComboBox<Choice<Direction>> direction;
  private boolean filling;

  /**
   * One line of a box.
   *
   * @param value null for all
   */
  record Choice<T>(@Nullable T value, String name) {}

  Filters(
      Texts texts,
      ComboBox<Choice<Long>> officer,
      ComboBox<Choice<Integer>> month,
      ComboBox<Choice<ReasonCode>> reason,
      ComboBox<Choice<Direction>> direction) {
    this.texts = texts;
    this.officer = officer;
    this.month = month;
    this.reason = reason;
    this.direction = direction;
  }

  /** Calls it whenever a person chose something else. */
  void onChoice(Runnable action) {
    for (ComboBox<?> box : List.of(officer, month, reason, direction)) {
      box.valueProperty()
          .subscribe(value -> {
            if (!filling && value != null) {
              action.run();
            }
          });
    }
  }

  /** The filter that is chosen. */
  Filter filter() {
    Long who = value(officer);
    Integer when = value(month);
    return new Filter(
        who == null ? 0 : who, when == null ? 0 : when, value(reason), value(direction));
  }

  /** Chooses that officer alone; all again where it is chosen already. */
  void chooseOfficer(long id) {
    toggle(officer, id);
  }

  /** Chooses that reason alone; all again where it is chosen already. */
  void chooseReason(ReasonCode code) {
    toggle(reason, code);
  }

  private static <T> void toggle(ComboBox<Choice<T>> box, T wanted) {
    T sought = wanted.equals(value(box)) ? null : wanted;
    box.getItems().stream()
        .filter(choice -> Objects.equals(choice.value(), sought))
        .findFirst()
        .ifPresent(box::setValue);
  }

  void clear() {
    filling = true;
    for (ComboBox<?> box : List.of(officer, month, reason, direction)) {
      box.getSelectionModel().selectFirst();
    }
    filling = false;
  }

  /** Offers what the book has, in the language of the moment; what is chosen stays. */
  void fill(Oversight oversight) {
    filling = true;
    Map<Long, String> people = oversight.people();
    offer(
        officer,
        "oversight.allOfficers",
        List.copyOf(people.keySet()),
        id -> Objects.requireNonNullElse(people.get(id), ""));
    offer(month, "oversight.allMonths", oversight.months().reversed(), texts.dates()::month);
    List<ReasonCode> reasons =
        java.util.Arrays.stream(ReasonCode.values())
            .filter(code -> code.use() != ReasonUse.DEFERRAL && code.use() != ReasonUse.WITHDRAWAL)
            .toList();
    offer(reason, "oversight.allReasons", reasons, new DecisionWords(texts)::reason);
    offer(
        direction,
        "oversight.allDirections",
        List.of(Direction.SOFTER, Direction.HARDER),
        way -> texts.text("direction." + way.code()));
    filling = false;
  }

  private <T> void offer(
      ComboBox<Choice<T>> box, String allKey, List<T> values, Function<T, String> name) {
    T before = value(box);
    List<Choice<T>> choices = new ArrayList<>();
    choices.add(new Choice<>(null, texts.text(allKey)));
    values.forEach(value -> choices.add(new Choice<>(value, name.apply(value))));
    box.setConverter(new Wording<>(Choice::name));
    box.setItems(FXCollections.observableArrayList(choices));
    box.setValue(
        choices.stream()
            .filter(choice -> Objects.equals(choice.value(), before))
            .findFirst()
            .orElse(choices.getFirst()));
  }

  private static <T> @Nullable T value(ComboBox<Choice<T>> box) {
    Choice<T> chosen = box.getValue();
    return chosen == null ? null : chosen.value();
  }
}
