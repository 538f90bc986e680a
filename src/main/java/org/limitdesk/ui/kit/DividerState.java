package org.limitdesk.ui.kit;

import java.util.List;
import javafx.scene.control.SplitPane;
import org.limitdesk.ui.kit.Settings.Column;

/** Remembers where a person dragged the divider between two parts of a screen. */
public final class DividerState {
  private static final String SHARE = "share";

  private final String id;
  private final Preferences preferences;

  /**
   * @param id its name in the settings, where it stands among the tables
   */
  public DividerState(String id, Preferences preferences) {
    this.id = id;
    this.preferences = preferences;
  }

  /**
   * Puts it where it was left.
   *
   * @param usual the first part's share where nobody dragged it yet
   */
  public void restore(SplitPane pane, double usual) {
    double share =
        preferences.get().tables().getOrDefault(id, List.of()).stream()
            .mapToDouble(Column::width)
            .findFirst()
            .orElse(usual);
    pane.setDividerPositions(Math.clamp(share, 0, 1));
  }

  /** Keeps where it stands now. */
  public void keep(SplitPane pane) {
    double share = pane.getDividerPositions()[0];
    preferences.change(settings -> settings.withTable(id, List.of(new Column(SHARE, share, true))));
  }
}
