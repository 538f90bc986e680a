package org.limitdesk.ui.policy;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.domain.policy.Knob;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.policy.PolicyDraft;
import org.limitdesk.ui.kit.Notice;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Reckoner;
import org.limitdesk.ui.kit.Refusal;
import org.limitdesk.ui.kit.Status;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.policy.StudioModel.Tried;
import org.limitdesk.workflow.BackTestPolicy;
import org.limitdesk.workflow.ComparePolicies;
import org.limitdesk.workflow.ExportTrial;
import org.limitdesk.workflow.FindRules;
import org.limitdesk.workflow.ImportPolicy;
import org.limitdesk.workflow.KeepDraft;
import org.limitdesk.workflow.KeepDraft.Draft;
import org.limitdesk.workflow.PublishPolicy;
import org.limitdesk.workflow.ReadPolicies;
import org.limitdesk.workflow.ReadPolicies.Standing;
import org.limitdesk.workflow.TryDrafts;
import org.limitdesk.workflow.TryDrafts.Bench;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;

/** Changes a draft, keeps each change, and tries it on the book at once. */
public final class StudioController {
  private static final String VERSION = "version";
  private static final long NANOS_IN_MILLI = 1_000_000;

  private final StudioModel model;
  private final OpenBook book;
  private final DeskUser user;
  private final Acts acts;
  private final Surroundings around;
  private final Texts texts;
  private final DraftHistory history = new DraftHistory();
  private final Reckoner<Bench> benching;
  private final StudioRuns runs;
  private final DraftKeeper keeper;
  private final ScenarioRules rules;
  private Subscriptions shown = new Subscriptions();
  private boolean trying;
  private boolean again;
  private boolean beginsOnceRead;
  private long run;
  private @Nullable Policy discarded;

  /** The workflows that the studio calls. */
  public record Acts(
      ReadPolicies read,
      KeepDraft keep,
      TryDrafts tryDrafts,
      BackTestPolicy backTest,
      FindRules findRules,
      ImportPolicy bring,
      PublishPolicy publish,
      ExportTrial export) {}

  /**
   * What is around the studio.
   *
   * @param tell says in passing what was done
   */
  public record Surroundings(Texts texts, Status status, BiConsumer<Notice.Kind, String> tell) {}

  public StudioController(
      StudioModel model, OpenBook book, DeskUser user, Acts acts, Surroundings around) {
    this.model = model;
    this.book = book;
    this.user = user;
    this.acts = acts;
    this.around = around;
    texts = around.texts();
    benching = new Reckoner<>(model.bench(), book);
    keeper = new DraftKeeper(model, book, user.id(), acts.keep(), history, this::refuse);
    runs = new StudioRuns(model, book, user, acts, around, this);
    rules = new ScenarioRules(model, this, texts);
  }

  /** Whether the person may write policies at all. */
  boolean mayWrite() {
    return user.may(Act.SUBMIT_DOCUMENT, Ownership.OTHER);
  }

  /** Works until these subscriptions close; finds the draft where it was left. */
  public void attach(Subscriptions now) {
    shown = now;
    trying = false;
    run++;
    benching.attach(now);
    runs.attach(now);
    if (mayWrite()) {
      shown.onChange(around.status().changes(), this::read);
      read();
    }
  }

  private record Found(
      Optional<Standing> inForce,
      Optional<Draft> draft,
      @Nullable BookRefused unreadable,
      List<Integer> months,
      boolean isStale) {}

  /** Reads the policy in force and the draft anew. */
  void read() {
    Bench bench = model.bench().result().get();
    book.read((open, progress) -> find(open, bench))
        .onSuccess(this::show)
        .onError(failure -> refuse("studio.unread", failure))
        .start(shown);
  }

  private Found find(Book open, @Nullable Bench bench) throws IOException {
    Optional<Standing> standing = acts.read().standing(open);
    boolean stale = bench != null && !acts.tryDrafts().isAsNow(open, bench);
    try {
      return new Found(standing, acts.keep().read(open, user.id()), null, open.months(), stale);
    } catch (BookRefused changedByOtherHands) {
      return new Found(standing, Optional.empty(), changedByOtherHands, open.months(), stale);
    }
  }

  private void show(Found found) {
    Standing before = model.inForce().get();
    Standing now = found.inForce().orElse(null);
    boolean other = before != null && now != null && !before.sha256().equals(now.sha256());
    if (other || found.isStale()) {
      benching.forget();
    }
    model.inForce().set(now);
    model.months().set(found.months());
    if (found.unreadable() != null) {
      refuse("studio.unread", found.unreadable());
    }
    Policy kept = found.draft().map(Draft::policy).orElse(null);
    // What is still being written is newer than the file.
    if (!keeper.isBusy() && !model.busy().get() && !Objects.equals(kept, history.now())) {
      history.begin(kept);
      model.savedAt().set(found.draft().map(Draft::at).orElse(0L));
    }
    model.read().set(true);
    showDraft();
    if (beginsOnceRead) {
      beginWhereNone();
    }
  }

  private void showDraft() {
    Policy draft = history.now();
    Standing standing = model.inForce().get();
    model.canUndo().set(history.canUndo());
    model.canRedo().set(history.canRedo());
    tellChanges();
    model.draft().set(draft);
    if (draft == null) {
      model.tried().set(null);
      model.stressed().forget();
      model.tested().forget();
    } else if (standing != null) {
      tryIt();
    }
  }

  /** Says the changes in the language of the moment; that it is another version is none. */
  void tellChanges() {
    Policy draft = history.now();
    Standing standing = model.inForce().get();
    model
        .changes()
        .set(
            draft == null || standing == null
                ? List.of()
                : ComparePolicies.policies(standing.policy(), draft, language()).lines().stream()
                    .filter(line -> !line.path().equals(VERSION))
                    .toList());
  }

  private Locale language() {
    return texts.language().get().locale();
  }

  /** Begins a draft where there is none, once it is known whether there is one. */
  void beginWhereNone() {
    beginsOnceRead = !model.read().get();
    if (model.read().get() && history.now() == null) {
      begin();
    }
  }

  /** Begins a draft as the policy in force. */
  public void begin() {
    Standing standing = model.inForce().get();
    if (standing != null) {
      begin(standing.policy());
    }
  }

  /** Begins a draft as that policy; one that is there already can be had back by an undo. */
  void begin(Policy from) {
    if (!mayWrite() || model.busy().get()) {
      return;
    }
    book.read((open, progress) -> KeepDraft.begin(open, from))
        .onSuccess(draft -> {
          if (!history.change(draft)) {
            history.begin(draft);
          }
          changed();
        })
        .onError(failure -> refuse("studio.notKept", failure))
        .start(shown);
  }

  /** Sets a number of the draft. */
  public void set(Knob knob, long value) {
    Policy draft = history.now();
    if (draft != null) {
      change(knob.set(draft, value));
    }
  }

  /** Turns a number of the draft by so many steps. */
  public void turn(Knob knob, int turns) {
    Policy draft = history.now();
    if (draft != null) {
      change(knob.turn(draft, turns));
    }
  }

  /** Puts another policy in the draft's place, as one change. */
  public void change(Policy next) {
    if (!model.busy().get() && history.change(next)) {
      changed();
    }
  }

  public void undo() {
    if (!model.busy().get() && history.undo()) {
      changed();
    }
  }

  public void redo() {
    if (!model.busy().get() && history.redo()) {
      changed();
    }
  }

  private void changed() {
    showDraft();
    keeper.keep();
  }

  /** Puts the draft away; it can be brought back until another is begun. */
  public void discard() {
    if (!model.busy().get()) {
      discarded = history.now();
      history.begin(null);
      changed();
    }
  }

  boolean mayBringBack() {
    return discarded != null;
  }

  /** Brings back what was discarded last. */
  void bringBack() {
    if (discarded != null) {
      history.begin(discarded);
      discarded = null;
      changed();
    }
  }

  /** Tries the draft; while one is tried the newest waits, and those between are left out. */
  private void tryIt() {
    Policy draft = history.now();
    Bench bench = model.bench().result().get();
    if (draft == null || benching.isRunning()) {
      return;
    }
    if (bench == null || !bench.serves(draft)) {
      model.tried().set(null);
      benching.run(
          (open, progress) -> acts.tryDrafts().bench(open, draft, progress), ready -> tryIt());
    } else if (trying) {
      again = true;
    } else {
      tryOn(bench, draft);
    }
  }

  private void tryOn(Bench bench, Policy draft) {
    trying = true;
    again = false;
    long mine = ++run;
    book.read((open, progress) -> tried(bench, draft))
        .onSuccess(found -> {
          if (draft.equals(history.now())) {
            model.tried().set(found);
          }
        })
        .onError(failure -> refuse("studio.notTried", failure))
        .onEnd(() -> tryNext(mine))
        .start(shown);
  }

  private void tryNext(long ended) {
    if (ended == run) {
      trying = false;
      if (again) {
        tryIt();
      }
    }
  }

  private Tried tried(Bench bench, Policy draft) {
    long begin = System.nanoTime();
    var trial = acts.tryDrafts().on(bench, draft);
    long millis = (System.nanoTime() - begin) / NANOS_IN_MILLI;
    return new Tried(
        draft, trial, bench.inForceGauges(), acts.tryDrafts().cells(bench, draft), millis);
  }

  /** Reads the book again, after it changed or a reading was given up. */
  void tryAgain() {
    benching.forget();
    tryIt();
  }

  /** The draft was sent: it is the book's now. */
  void sent() {
    history.begin(null);
    changed();
    around.status().bookChanged();
  }

  /** A version that the book has by now is no draft's any more; what was tried is tried anew. */
  void renumber(Policy draft) {
    book.read((open, progress) -> KeepDraft.begin(open, draft).version())
        .onSuccess(version -> {
          change(new PolicyDraft(draft).version(version).policy());
          tryAgain();
        })
        .onError(failure -> refuse("studio.notKept", failure))
        .start(shown);
  }

  /** What is done with a draft as a whole. */
  public StudioRuns runs() {
    return runs;
  }

  /** What is done with the draft's scenario rules. */
  public ScenarioRules rules() {
    return rules;
  }

  /** Gives up what is reckoned; false where nothing is. */
  boolean giveUp() {
    if (benching.isRunning()) {
      benching.cancel();
      return true;
    }
    return runs.giveUp();
  }

  void dropRefusal() {
    model.refusal().set(null);
  }

  void refuse(String whatKey, Throwable failure) {
    model.refusal().set(Refusal.of(whatKey, failure));
  }
}
