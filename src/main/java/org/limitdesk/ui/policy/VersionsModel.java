package org.limitdesk.ui.policy;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.ui.kit.Refusal;
import org.limitdesk.workflow.ReadPolicies.PolicyLife;

/** All versions of the book's policies, and the one that is looked at. */
public final class VersionsModel {
  private final ObservableList<PolicyLife> versions = FXCollections.observableArrayList();
  private final Map<Long, DeskUser> people = new HashMap<>();
  private final ObjectProperty<@Nullable PolicyLife> chosen = new SimpleObjectProperty<>();
  private final StringProperty note = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();
  private final BooleanProperty busy = new SimpleBooleanProperty();

  /** All of them, the newest first. */
  ObservableList<PolicyLife> versions() {
    return versions;
  }

  /** Who is at the desk, by number. */
  Map<Long, DeskUser> people() {
    return people;
  }

  /** The one that is looked at; null for none. */
  ObjectProperty<@Nullable PolicyLife> chosen() {
    return chosen;
  }

  /** What is written about it. */
  StringProperty note() {
    return note;
  }

  /** What was not done last; null where all was. */
  ObjectProperty<@Nullable Refusal> refusal() {
    return refusal;
  }

  /** Whether something is being written. */
  BooleanProperty busy() {
    return busy;
  }
}
