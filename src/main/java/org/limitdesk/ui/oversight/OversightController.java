package org.limitdesk.ui.oversight;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.ApprovalResult;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.domain.decision.ReviewMark;
import org.limitdesk.ui.kit.Notice;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Status;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.ui.oversight.OversightModel.Checked;
import org.limitdesk.ui.oversight.OversightModel.Refusal;
import org.limitdesk.workflow.ExportOverrides;
import org.limitdesk.workflow.FollowOverrides;
import org.limitdesk.workflow.FollowOverrides.Followed;
import org.limitdesk.workflow.GiveSecondApproval;
import org.limitdesk.workflow.MarkOverride;
import org.limitdesk.workflow.ReadOversight;
import org.limitdesk.workflow.ReadOversight.Oversight;
import org.limitdesk.workflow.ReadOversight.Page;
import org.limitdesk.workflow.SaveCheckpoint;
import org.limitdesk.workflow.WatchLog.Look;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.DecisionLog.Departure;
import org.limitdesk.workflow.port.DecisionLog.Filter;
import org.limitdesk.workflow.port.DecisionLog.Waiting;
import org.limitdesk.workflow.port.StaleCase;

/** Reads what is overseen, and gives second approvals. */
public final class OversightController {
  static final int PAGE = 200;

  private final OversightModel model;
  private final OpenBook book;
  private final DeskUser user;
  private final Acts acts;
  private final Surroundings around;
  private final TurnedOutReading turnedOut;
  private Subscriptions shown = new Subscriptions();
  private Subscriptions listing = new Subscriptions();

  /** How many checks of the log are under way. */
  private int checks;

  private boolean wholeAsked;

  /** The workflows that the screen calls. */
  public record Acts(
      ReadOversight read,
      GiveSecondApproval approve,
      ExportOverrides export,
      SaveCheckpoint checkpoint,
      MarkOverride mark) {}

  /**
   * What is around the screen.
   *
   * @param tell says in passing what was done
   */
  public record Surroundings(
      Texts texts, Status status, BiConsumer<Notice.Kind, String> tell, Clock clock) {}

  public OversightController(
      OversightModel model, OpenBook book, DeskUser user, Acts acts, Surroundings around) {
    this.model = model;
    this.book = book;
    this.user = user;
    this.acts = acts;
    this.around = around;
    turnedOut = new TurnedOutReading(book, model.followed()::set, this::fail);
  }

  /** Reads, until these subscriptions close; what was shown before stays meanwhile. */
  public void attach(Subscriptions now) {
    shown = now;
    read();
    list(model.filter().get());
    check(book.log()::look);
  }

  /** Whether the person may give second approvals at all. */
  boolean mayDecide() {
    return user.may(Act.CONFIRM, Ownership.OTHER);
  }

  /** Whether the person made that decision. */
  boolean isOwn(Waiting waiting) {
    return waiting.decision().maker() == user.id();
  }

  /** Reads what waits, anew: also how one looks again at a case that changed. */
  public void read() {
    model.trouble().set(null);
    book.read((open, progress) -> acts.read().read(open))
        .onSuccess(this::show)
        .onError(this::fail)
        .start(shown);
  }

  /** Reads all anew, after something else wrote to the book. */
  void readAll() {
    read();
    list(model.filter().get());
  }

  private void fail(Throwable failure) {
    model.trouble().set(Trouble.of(failure));
  }

  private void show(Oversight oversight) {
    Waiting before = model.chosen().get();
    model.oversight().set(oversight);
    if (!model.waiting().equals(oversight.waiting())) {
      model.waiting().setAll(oversight.waiting());
    }
    around.status().badge("oversight").set(Math.toIntExact(oversight.waitingCount()));
    turnedOut.upTo(oversight.head(), shown);
    choose(
        oversight.waiting().stream()
            .filter(w -> before != null && w.seen().id() == before.seen().id())
            .findFirst()
            .orElse(oversight.waiting().isEmpty() ? null : oversight.waiting().getFirst()));
  }

  /** Looks at a decision; a note that was begun is of the one before. */
  public void choose(@Nullable Waiting waiting) {
    Waiting before = model.chosen().get();
    boolean same = before != null && waiting != null && before.seen().id() == waiting.seen().id();
    if (!same) {
      model.note().set("");
      model.refusal().set(null);
    }
    model.chosen().set(waiting);
  }

  /** Shows the overrides of another filter. */
  void list(Filter filter) {
    listing.close();
    listing = new Subscriptions();
    shown.onClose(listing::close);
    model.filter().set(filter);
    book.read((open, progress) -> acts.read().page(open, filter, PAGE))
        .onSuccess(this::showPage)
        .onError(this::fail)
        .start(listing);
  }

  private void showPage(Page page) {
    if (!model.rows().equals(page.rows())) {
      model.rows().setAll(page.rows());
    }
    model.more().set(page.rows().size() == PAGE);
    model.rates().set(page.rates());
  }

  /** Reads on where the rows end. */
  void readMore() {
    if (!model.more().get()) {
      return;
    }
    model.more().set(false);
    Filter filter = model.filter().get();
    Departure last = model.rows().getLast();
    book.read((open, progress) -> acts.read().next(open, filter, last, PAGE))
        .onSuccess(rows -> {
          model.rows().addAll(rows);
          model.more().set(rows.size() == PAGE);
        })
        .onError(this::fail)
        .start(listing);
  }

  /** Confirms or returns the decision that is looked at. */
  public void decide(ApprovalResult result) {
    Waiting waiting = model.chosen().get();
    if (waiting == null || model.busy().get() || model.logIsBroken() || !mayDecide()) {
      return;
    }
    model.busy().set(true);
    model.refusal().set(null);
    String note = model.note().get();
    book.write(
            (open, progress) -> {
              acts.approve().give(open, user, waiting.seen(), result, note);
              return result;
            })
        .onSuccess(given -> done(waiting, given))
        .onError(failure -> refuse(waiting, failure))
        .onEnd(() -> model.busy().set(false))
        .start(shown);
  }

  private void done(Waiting waiting, ApprovalResult result) {
    boolean confirmed = result == ApprovalResult.CONFIRMED;
    String key = confirmed ? "oversight.confirmed" : "oversight.returned";
    around.tell().accept(Notice.Kind.DONE, around.texts().text(key, waiting.seen().borrowerId()));
    read();
    list(model.filter().get());
  }

  private void refuse(Waiting waiting, Throwable failure) {
    boolean own = failure instanceof ActRefused refused && refused.code().equals("LD-401");
    model
        .refusal()
        .set(
            new Refusal(
                own && mayDecide() ? "oversight.ownRefused" : "",
                Trouble.of(failure),
                failure instanceof StaleCase changed ? changed.changes() : List.of()));
    around
        .tell()
        .accept(
            Notice.Kind.REFUSED,
            around.texts().text("oversight.notWritten", waiting.seen().borrowerId()));
  }

  /** Checks the whole log again, in the background: also while it is looked at what was added. */
  public void verify() {
    if (!wholeAsked) {
      wholeAsked = true;
      check(book.log()::whole);
    }
  }

  private void check(Function<Book, Look> check) {
    checks++;
    model.verifying().set(true);
    book.read((open, progress) -> check.apply(open))
        .onSuccess(this::checked)
        .onError(this::fail)
        .onEnd(this::checkEnded)
        .start(shown);
  }

  /** What a look at the end finds does not take the place of what a whole one is about to say. */
  private void checked(Look look) {
    if (look.whole() || !wholeAsked || !look.verdict().ok()) {
      model.checked().set(new Checked(look.verdict(), look.whole(), around.clock().millis()));
    }
  }

  private void checkEnded() {
    checks--;
    if (checks == 0) {
      wholeAsked = false;
      model.verifying().set(false);
    }
  }

  /** Whether the person may say what they think of that override. */
  boolean mayMark(Departure entry) {
    return user.may(Act.REVIEW, Ownership.ownIf(entry.decision().maker() == user.id()));
  }

  /** Keeps what the person thinks of an override. */
  void mark(Departure entry, ReviewMark mark, String note) {
    book.write(
            (open, progress) -> {
              acts.mark().mark(open, user, entry.decision(), mark, note);
              return entry;
            })
        .onSuccess(done -> list(model.filter().get()))
        .onError(this::fail)
        .start(shown);
  }

  /** Reads how overrides turned out. */
  void follow(Consumer<Followed> found) {
    book.read((open, progress) -> new FollowOverrides().read(open, FollowOverrides.MONTHS))
        .onSuccess(found)
        .onError(this::fail)
        .start(shown);
  }

  /** Signs where the log stands, into a file that is not there yet. */
  void saveCheckpoint(Path file) {
    book.write((open, progress) -> acts.checkpoint().save(open, user, file))
        .onSuccess(kept ->
            around
                .tell()
                .accept(
                    Notice.Kind.DONE,
                    around
                        .texts()
                        .text(
                            "oversight.checkpointKept",
                            around.texts().numbers().count(kept.head().seq()),
                            String.valueOf(file.getFileName()))))
        .onError(this::fail)
        .start(shown);
  }

  /** Writes the overrides of the filter into a file that is not there yet. */
  public void export(Path file) {
    Filter filter = model.filter().get();
    book.write((open, progress) -> acts.export().export(open, user, filter, file))
        .onSuccess(count ->
            around
                .tell()
                .accept(
                    Notice.Kind.DONE,
                    around
                        .texts()
                        .text(
                            "oversight.exported",
                            around.texts().numbers().count(count),
                            String.valueOf(file.getFileName()))))
        .onError(this::fail)
        .start(shown);
  }
}
