package org.limitdesk.ui.today;

import java.util.List;
import java.util.Objects;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.domain.trend.MonthTally;
import org.limitdesk.domain.trend.alarm.Alarm;
import org.limitdesk.domain.trend.alarm.EarlyWarning;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Status;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.workflow.AcknowledgeAlarm;
import org.limitdesk.workflow.ReadAlarms;
import org.limitdesk.workflow.ReadAlarms.Found;
import org.limitdesk.workflow.ReadToday;
import org.limitdesk.workflow.ReadTrends;
import org.limitdesk.workflow.TodayBoard;

/** Reads the day's board, and beside it what takes longer: the rates and the check of the log. */
public final class TodayController {
  static final int MOST = 12;

  private final TodayModel model;
  private final OpenBook book;
  private final DeskUser user;
  private final ReadToday readToday;
  private final AcknowledgeAlarm acknowledge;
  private final Status status;
  private Subscriptions shown = new Subscriptions();

  /** The load after which the months were reckoned; -1 before the first. */
  private long generation = -1;

  /** The load after which the alarms were reckoned; -1 before the first. */
  private long watched = -1;

  /** How many alarms were acknowledged here. */
  private long acknowledged;

  public TodayController(
      TodayModel model,
      OpenBook book,
      DeskUser user,
      ReadToday readToday,
      AcknowledgeAlarm acknowledge,
      Status status) {
    this.model = model;
    this.book = book;
    this.user = user;
    this.readToday = readToday;
    this.acknowledge = acknowledge;
    this.status = status;
  }

  /** Reads all anew; what was there stays to be seen until then. */
  void refresh(Subscriptions visit) {
    shown = visit;
    model.trouble().set(null);
    book.read((open, ignored) -> readToday.read(open, user, MOST))
        .onSuccess(this::show)
        .onError(this::fail)
        .start(shown);
    long seen = generation;
    List<MonthTally> known = model.months().get();
    book.read(
            (open, progress) -> {
              long now = open.generation();
              return new Rates(
                  now, now == seen ? known : new ReadTrends().read(open, progress).months());
            })
        .onSuccess(this::show)
        .onError(this::fail)
        .start(shown);
    if (user.may(Act.VIEW_LOG, Ownership.OWN)) {
      book.read((open, ignored) -> book.log().look(open).verdict())
          .onSuccess(model.log()::set)
          .onError(this::fail)
          .start(shown);
    }
  }

  /** The months, and the load that they were reckoned after. */
  private record Rates(long generation, List<MonthTally> months) {}

  /** The alarms, and the load that they were reckoned after. */
  private record Watched(long generation, Found found) {}

  private void show(Rates rates) {
    generation = rates.generation();
    model.months().set(rates.months());
    if (watched == rates.generation()) {
      readWords();
    } else {
      alarms();
    }
  }

  /**
   * Last of all, for it takes the longest and nothing waits for it. Where the screen is left before
   * it ends, it is begun anew at the next visit.
   */
  private void alarms() {
    long before = acknowledged;
    book.read((open, progress) ->
            new Watched(
                open.generation(),
                new ReadAlarms(EarlyWarning.STANDARD).read(open, null, progress)))
        .onSuccess(now -> {
          watched = now.generation();
          model.alarms().set(now.found());
          if (acknowledged != before) {
            readWords();
          }
        })
        .onError(this::fail)
        .start(shown);
  }

  /** What was said of the alarms by now, here or at the terminal; nothing is reckoned anew. */
  private void readWords() {
    Found seen = model.alarms().get();
    if (seen == null) {
      return;
    }
    book.read((open, ignored) -> ReadAlarms.withWords(open, seen))
        .onSuccess(found -> {
          if (Objects.equals(model.alarms().get(), seen)) {
            model.alarms().set(found);
          } else {
            readWords();
          }
        })
        .onError(this::fail)
        .start(shown);
  }

  /** Whether the person may say what is done about an alarm. */
  boolean mayAcknowledge() {
    return user.may(Act.ACKNOWLEDGE, Ownership.OTHER);
  }

  /** Says what is done about an alarm. */
  void acknowledge(Alarm alarm, String note) {
    book.write(
            (open, progress) -> {
              acknowledge.acknowledge(open, user, alarm, note);
              return alarm;
            })
        .onSuccess(done -> {
          acknowledged++;
          readWords();
        })
        .onError(this::fail)
        .start(shown);
  }

  private void show(TodayBoard board) {
    model.board().set(board);
    status.badge("review").set(Math.toIntExact(board.open()));
  }

  private void fail(Throwable failure) {
    model.trouble().set(Trouble.of(failure));
  }
}
