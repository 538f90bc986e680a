package org.limitdesk.ui.profile;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.workflow.Profile;
import org.limitdesk.workflow.port.BorrowerList.PersonalData;

/** The borrower that is shown. */
public final class ProfileModel {
  private final StringProperty borrowerId = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable Profile> profile = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable PersonalData> personal = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Trouble> trouble = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable PathState> paths = new SimpleObjectProperty<>();
  private final BooleanProperty reading = new SimpleBooleanProperty();

  /** Whom it is asked to show; empty before the first time. */
  public StringProperty borrowerId() {
    return borrowerId;
  }

  /** What is known of them; null while it is not read. */
  public ObjectProperty<@Nullable Profile> profile() {
    return profile;
  }

  /** Personal data in full; null while they are masked. */
  public ObjectProperty<@Nullable PersonalData> personal() {
    return personal;
  }

  /** The paths to a better score; null while nobody asked for any. */
  public ObjectProperty<@Nullable PathState> paths() {
    return paths;
  }

  /** Why it cannot be read; null where it can. */
  public ObjectProperty<@Nullable Trouble> trouble() {
    return trouble;
  }

  /** Whether it is being read. */
  public BooleanProperty reading() {
    return reading;
  }
}
