package org.limitdesk.ui.settings;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.ui.kit.Trouble;

/** Who has an account in the book. */
public final class PeopleModel {
  private final ObjectProperty<List<DeskUser>> people = new SimpleObjectProperty<>(List.of());
  private final ObjectProperty<@Nullable Trouble> trouble = new SimpleObjectProperty<>();

  /** Everybody, those who are locked out for good too; empty while they are not read. */
  ObjectProperty<List<DeskUser>> people() {
    return people;
  }

  /** Why something was not done; null where it was. */
  ObjectProperty<@Nullable Trouble> trouble() {
    return trouble;
  }
}
