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
  private static final Alarm ALARM =
      new Alarm(AlarmRule.RATE_30, "", "", 202603, 0.03, 0.01, 0.02, 0.01, List.of());

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
    model.alarms().set(found(202603));
    controller.acknowledge(ALARM, "looked at");
    assertEquals("looked at", firstNote());
  }

  @Test
  void whatWasSaidElsewhereMeanwhileIsReadAtTheNextVisit() {
    TodayController controller = controller();
    controller.refresh(new Subscriptions());
    model.alarms().set(found(202603));
    book.write(
            (open, ignored) -> {
              desk.acknowledgeAlarm()
                  .acknowledge(open, desk.first(Role.SUPERVISOR), ALARM, "said at the terminal");
              return open;
            })
        .start(new Subscriptions());
    controller.refresh(new Subscriptions());
    assertEquals("said at the terminal", firstNote());
  }

  @Test
  void alarmsOfAnotherLoadAreReckonedAnewAlsoWhereTheVisitBeforeWasTooShort() {
    TodayController controller = controller();
    model.alarms().set(found(202512));
    Subscriptions tooShort = new Subscriptions();
    model.months().subscribe((before, now) -> tooShort.close());
    controller.refresh(tooShort);
    assertEquals(202512, Objects.requireNonNull(model.alarms().get()).month(), "left before");
    controller.refresh(new Subscriptions());
    assertEquals(202603, Objects.requireNonNull(model.alarms().get()).month());
  }

  private static Found found(int month) {
    return new Found(month, List.of(new Raised(ALARM, List.of(), null)));
  }

  private String firstNote() {
    Found found = Objects.requireNonNull(model.alarms().get());
    return Objects.requireNonNull(found.alarms().getFirst().kept()).note();
  }
}
