package org.limitdesk.ui.settings;

import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.limitdesk.domain.collections.ContactWindow;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Wording;

/** When and how often borrowers in arrears may be contacted, to be chosen. */
final class ContactWindowRow extends HBox {
  private static final int MOST_A_DAY = 10;
  private static final int MOST_A_WEEK = 30;

  private final ComboBox<LocalTime> from = new ComboBox<>();
  private final ComboBox<LocalTime> to = new ComboBox<>();
  private final ComboBox<Integer> aDay = new ComboBox<>();
  private final ComboBox<Integer> aWeek = new ComboBox<>();
  private final Texts texts;
  private boolean showing;

  /**
   * @param chosen is told of another window
   */
  ContactWindowRow(Texts texts, boolean mayChange, Consumer<ContactWindow> chosen) {
    super(6);
    this.texts = texts;
    setAlignment(Pos.CENTER_LEFT);
    List<LocalTime> halfHours =
        IntStream.range(0, 48).mapToObj(half -> LocalTime.of(half / 2, half % 2 * 30)).toList();
    from.getItems().setAll(halfHours);
    to.getItems().setAll(halfHours);
    aDay.getItems().setAll(IntStream.rangeClosed(1, MOST_A_DAY).boxed().toList());
    aWeek.getItems().setAll(IntStream.rangeClosed(1, MOST_A_WEEK).boxed().toList());
    from.setId("contactFrom");
    to.setId("contactTo");
    aDay.setId("contactsADay");
    aWeek.setId("contactsAWeek");
    setDisable(!mayChange);
    Stream.of(from, to, aDay, aWeek)
        .forEach(box ->
            box.setOnAction(_ -> {
              if (!showing) {
                chosen.accept(chosen());
              }
            }));
  }

  private ContactWindow chosen() {
    return new ContactWindow(from.getValue(), to.getValue(), aDay.getValue(), aWeek.getValue());
  }

  /** Shows what holds, in the language of the moment. */
  void show(ContactWindow window) {
    showing = true;
    // The choice that is shown says itself again when it is chosen anew.
    Stream.of(from, to)
        .forEach(box -> {
          box.setValue(null);
          box.setConverter(new Wording<>(texts.dates()::time));
        });
    Stream.of(aDay, aWeek)
        .forEach(box -> {
          box.setValue(null);
          box.setConverter(new Wording<>(count -> texts.numbers().count(count)));
        });
    from.setValue(window.from());
    to.setValue(window.to());
    aDay.setValue(window.aDay());
    aWeek.setValue(window.aWeek());
    getChildren()
        .setAll(
            from,
            new Label("–"),
            to,
            aDay,
            new Label(texts.text("settings.contactsADay")),
            aWeek,
            new Label(texts.text("settings.contactsAWeek")));
    showing = false;
  }
}
