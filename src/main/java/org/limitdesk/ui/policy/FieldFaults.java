package org.limitdesk.ui.policy;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.limitdesk.ui.kit.DialogBox;

/** What is wrong with the fields of a dialog, a sentence under each field that has a fault. */
final class FieldFaults<P extends Enum<P>> {
  private final Map<P, Label> labels;
  private final String id;

  /**
   * @param id what the labels' ids begin with; the place's name follows
   */
  FieldFaults(Class<P> places, String id) {
    labels = new EnumMap<>(places);
    this.id = id;
  }

  /** Puts the place for a sentence under a field. */
  VBox under(VBox asked, P place) {
    Label label = DialogBox.sentence("", "field-error");
    label.setId(id + place.name());
    labels.put(place, label);
    asked.getChildren().add(label);
    tell(place, "");
    return asked;
  }

  /** Says what is wrong there; an empty text for nothing. */
  void tell(P place, String text) {
    Label label = labels.get(place);
    if (label != null) {
      label.setText(text);
      label.setVisible(!text.isEmpty());
      label.setManaged(!text.isEmpty());
    }
  }

  /** Says all that is wrong; a place without a sentence has no fault. */
  void tell(Map<P, String> wrong) {
    labels.keySet().forEach(place -> tell(place, wrong.getOrDefault(place, "")));
  }
}
