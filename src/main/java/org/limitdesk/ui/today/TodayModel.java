package org.limitdesk.ui.today;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.trend.MonthTally;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.workflow.LogVerdict;
import org.limitdesk.workflow.ReadAlarms.Found;
import org.limitdesk.workflow.TodayBoard;

/** What the first screen of a day shows. */
public final class TodayModel {
  private final ObjectProperty<@Nullable TodayBoard> board = new SimpleObjectProperty<>();
  private final ObjectProperty<List<MonthTally>> months = new SimpleObjectProperty<>(List.of());
  private final ObjectProperty<@Nullable LogVerdict> log = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Found> alarms = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Trouble> trouble = new SimpleObjectProperty<>();

  /** What is to be done; null while it is not read. */
  ObjectProperty<@Nullable TodayBoard> board() {
    return board;
  }

  /** The book's delinquency by month; empty while it is not reckoned, or there is none. */
  ObjectProperty<List<MonthTally>> months() {
    return months;
  }

  /** What the last check of the log found; null while there was none. */
  ObjectProperty<@Nullable LogVerdict> log() {
    return log;
  }

  /** Where the last month is beyond what its past explains; null while it is not reckoned. */
  ObjectProperty<@Nullable Found> alarms() {
    return alarms;
  }

  /** Why the screen could not be read; null where it could. */
  ObjectProperty<@Nullable Trouble> trouble() {
    return trouble;
  }
}
