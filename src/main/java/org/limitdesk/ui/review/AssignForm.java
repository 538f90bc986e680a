package org.limitdesk.ui.review;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.ui.kit.NoteForm;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Wording;

/** Asks which cases go to whom: these, or all that wait for somebody who is away. */
final class AssignForm {
  private final Texts texts;
  private final ComboBox<From> from = new ComboBox<>();
  private final ComboBox<To> to = new ComboBox<>();

  /**
   * Which cases.
   *
   * @param absent whose all of them; null for those that were chosen
   */
  record From(@Nullable DeskUser absent, int cases) {}

  /**
   * To whom.
   *
   * @param people several share them evenly; nobody takes them from everybody
   */
  record To(List<DeskUser> people) {}

  /** Who takes what was asked. */
  @FunctionalInterface
  interface Write {
    void write(From from, To to, String note);
  }

  /**
   * @param chosen how many cases were chosen
   * @param people everybody at the desk
   */
  AssignForm(int chosen, List<DeskUser> people, Texts texts) {
    this.texts = texts;
    List<DeskUser> deciding =
        people.stream()
            .filter(each -> each.active() && each.may(Act.APPROVE, Ownership.OTHER))
            .toList();
    List<DeskUser> officers =
        deciding.stream().filter(each -> each.roles().contains(Role.OFFICER)).toList();
    from.setId("assignFrom");
    from.setConverter(new Wording<>(this::words));
    if (chosen > 0) {
      from.getItems().add(new From(null, chosen));
    }
    // Also of who has left, or decides no more: their cases wait all the same.
    people.forEach(each -> from.getItems().add(new From(each, 0)));
    from.getSelectionModel().selectFirst();
    to.setId("assignTo");
    to.setConverter(new Wording<>(this::words));
    List<To> choices = new ArrayList<>();
    deciding.forEach(each -> choices.add(new To(List.of(each))));
    if (officers.size() > 1) {
      choices.add(new To(officers));
    }
    choices.add(new To(List.of()));
    to.getItems().setAll(choices);
    to.getSelectionModel().selectFirst();
  }

  private String words(From each) {
    DeskUser absent = each.absent();
    return absent == null
        ? texts.text("assign.chosen", texts.numbers().count(each.cases()))
        : texts.text("assign.allOf", absent.name());
  }

  private String words(To each) {
    return switch (each.people().size()) {
      case 0 -> texts.text("assign.nobody");
      case 1 -> each.people().getFirst().name();
      default -> texts.text("assign.evenly", texts.numbers().count(each.people().size()));
    };
  }

  NoteForm of(Write write, Runnable leave) {
    return new NoteForm(texts, "assign.title", "assign", leave)
        .with("assign.which", from)
        .with("assign.to", to)
        .note("assign.note")
        .keeping(
            "assign.keep",
            this::missing,
            note -> write.write(from.getValue(), to.getValue(), note));
  }

  private String missing(String note) {
    if (from.getValue().absent() == null) {
      return "";
    }
    if (to.getValue().people().size() != 1) {
      return texts.text("assign.onePerson");
    }
    return note.isEmpty() ? texts.text("error.LD-449") : "";
  }
}
