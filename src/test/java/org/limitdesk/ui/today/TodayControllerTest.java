package org.limitdesk.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.domain.trend.alarm.Alarm;
import org.limitdesk.domain.trend.alarm.AlarmRule;
import org.limitdesk.ui.kit.Background;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Status;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.workflow.LogVerdict;
import org.limitdesk.workflow.ReadAlarms.Found;
import org.limitdesk.workflow.ReadAlarms.Raised;
import org.limitdesk.workflow.ReadToday;
import org.limitdesk.workflow.TestDesk;
import org.limitdesk.workflow.TodayBoard;

/** Without a toolkit, over a true book. */
class TodayControllerTest {
  private final TodayModel model = new TodayModel();
  private final Status status = new Status();

  @TempDir private Path folder;

  private TestDesk desk;
  private OpenBook book;

  @BeforeEach
  void open() {
    desk = new TestDesk(folder, 3);
    desk.close();
    book = OpenBook.open(desk.file().file(), desk.file().shelf(), Background.atOnce());
  }

  @AfterEach
  void close() {
    book.close();
  }

  private void refresh() {
    controller().refresh(new Subscriptions());
  }

  private TodayController controller() {
    return new TodayController(
        model,
        book,
        desk.first(Role.OFFICER),
        new ReadToday(desk.clock()),
        desk.acknowledgeAlarm(),
        status);
  }

  @Test
  void casesRatesAndLogAreShownAndTheRailSaysHowManyWait() {
    refresh();
    TodayBoard board = model.board().get();
    assertEquals(3, board == null ? 0 : board.open());
    assertEquals(3, status.badge("review").get());
    assertEquals(1, model.months().get().size());
    LogVerdict log = model.log().get();
    assertTrue(log != null && log.ok());
    assertNull(model.trouble().get());
  }

  @Test
  void whatIsSaidOfAnAlarmStandsBesideItAtOnce() {
    TodayController controller = controller();
    controller.refresh(new Subscriptions());
    Alarm alarm = new Alarm(AlarmRule.RATE_30, "", "", 202603, 0.03, 0.01, 0.02, 0.01, List.of());
    model.alarms().set(new Found(202603, List.of(new Raised(alarm, List.of(), null))));
    controller.acknowledge(alarm, "looked at");
    Found found = Objects.requireNonNull(model.alarms().get());
    assertEquals("looked at", Objects.requireNonNull(found.alarms().getFirst().kept()).note());
  }
}
