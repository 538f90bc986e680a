package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.decision.ReleaseDelay;
import org.limitdesk.store.Outside;

/** The delay is chosen in the settings, and what an officer left goes out at their next sign-in. */
class ReleaseDelayFlowTest extends DeskAtWork {
  private static final String DELAY = "SELECT value FROM setting WHERE name = 'release_delay'";
  private static final String GONE = "SELECT count(*) FROM release WHERE maker = 1";

  @Test
  void whatWaitedLongEnoughGoesOutWhileItsMakerIsAtTheDesk() {
    signIn("officer1", KeyCode.R);
    until(this::isIdle);
    press(KeyCode.A);
    until(() ->
        !Outside.lines(book(), "SELECT 1 FROM decision WHERE day = 20260414 AND kind = 'approve'")
            .isEmpty());
    long gone = count();
    changeTo("admin");
    onScreen(() -> {
      work().places().open("settings", "");
      return true;
    });
    until(() -> scene().lookup("#releaseDelay") instanceof ComboBox<?> box && !box.isDisabled());
    onScreen(() -> {
      @SuppressWarnings("unchecked")
      ComboBox<ReleaseDelay> box = (ComboBox<ReleaseDelay>) scene().lookup("#releaseDelay");
      box.setValue(new ReleaseDelay(15));
      return true;
    });
    until(() -> Outside.lines(book(), DELAY).equals(List.of("15")));
    picture(scene(), "settings-delay");
    assertEquals(gone, count(), "an administrator sends nothing");
    Outside.runWithoutTriggers(book(), "UPDATE decision SET at = at - 1000000");
    changeTo("officer1");
    until(() -> count() > gone);
  }

  private long count() {
    return Long.parseLong(Outside.lines(book(), GONE).getFirst());
  }
}
