package org.limitdesk.ui.handover;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.handover.HandOver;
import org.limitdesk.ui.kit.Job;
import org.limitdesk.ui.kit.Refusal;
import org.limitdesk.workflow.TakeReply.Result;

/** To whom one can hand over, and what became of a file. */
public final class HandOverModel {
  private final ObservableList<DeskUser> recipients = FXCollections.observableArrayList();
  private final BooleanProperty read = new SimpleBooleanProperty();
  private final BooleanProperty busy = new SimpleBooleanProperty();
  private final ObjectProperty<Job.@Nullable Step> step = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable HandOver> given = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Result> result = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();

  /** Supervisors who have a key to answer with. */
  ObservableList<DeskUser> recipients() {
    return recipients;
  }

  /** Whether they were read. */
  BooleanProperty read() {
    return read;
  }

  /** Whether a file is being written or taken in. */
  BooleanProperty busy() {
    return busy;
  }

  /** How far it is; null while nothing goes on. */
  ObjectProperty<Job.@Nullable Step> step() {
    return step;
  }

  /** What was written last; null for nothing. */
  ObjectProperty<@Nullable HandOver> given() {
    return given;
  }

  /** What was taken in last; null for nothing. */
  ObjectProperty<@Nullable Result> result() {
    return result;
  }

  /** Why it was not done; null where it was. */
  ObjectProperty<@Nullable Refusal> refusal() {
    return refusal;
  }
}
