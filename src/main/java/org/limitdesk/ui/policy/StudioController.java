package org.limitdesk.ui.policy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.domain.policy.Knob;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.policy.PolicyDraft;
import org.limitdesk.domain.whatif.MatrixCounts;
import org.limitdesk.domain.whatif.TrialFigures;
import org.limitdesk.domain.whatif.TrialRun;
import org.limitdesk.ui.kit.Language;
import org.limitdesk.ui.kit.Notice;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Reckoner;
import org.limitdesk.ui.kit.Reckoning;
import org.limitdesk.ui.kit.Status;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.ui.policy.StudioModel.Refusal;
import org.limitdesk.ui.policy.StudioModel.StressedDraft;
import org.limitdesk.ui.policy.StudioModel.Tested;
import org.limitdesk.ui.policy.StudioModel.Tried;
import org.limitdesk.workflow.BackTestPolicy;
import org.limitdesk.workflow.ComparePolicies;
import org.limitdesk.workflow.DraftText;
import org.limitdesk.workflow.ExportTrial;
import org.limitdesk.workflow.FindRules;
import org.limitdesk.workflow.ImportPolicy;
import org.limitdesk.workflow.KeepDraft;
import org.limitdesk.workflow.KeepDraft.Draft;
import org.limitdesk.workflow.PublishPolicy;
import org.limitdesk.workflow.ReadPolicies;
import org.limitdesk.workflow.ReadPolicies.Standing;
import org.limitdesk.workflow.Rules;
import org.limitdesk.workflow.TryDrafts;
import org.limitdesk.workflow.TryDrafts.Bench;

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
  private final Reckoner<StressedDraft> stressing;
  private final Reckoner<Tested> testing;
  private Subscriptions shown = new Subscriptions();
  private boolean trying;
  private boolean again;

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
    stressing = new Reckoner<>(model.stressed(), book);
    testing = new Reckoner<>(model.tested(), book);
    model.bench().state().subscribe(this::benched);
  }

  /** Whether the person may write policies at all. */
  boolean mayWrite() {
    return user.may(Act.SUBMIT_DOCUMENT, Ownership.OTHER);
  }

  /** Works until these subscriptions close; finds the draft where it was left. */
  public void attach(Subscriptions now) {
    shown = now;
    trying = false;
    benching.attach(now);
    stressing.attach(now);
    testing.attach(now);
    if (mayWrite()) {
      read();
    }
  }

  private record Found(
      Optional<Standing> inForce, Optional<Draft> draft, List<Integer> months, long generation) {}

  /** Reads the policy in force and the draft anew. */
  void read() {
    book.read((open, progress) ->
            new Found(
                acts.read().standing(open),
                acts.keep().read(open, user.id()),
                open.months(),
                open.generation()))
        .onSuccess(this::show)
        .onError(failure -> refuse("studio.unread", failure))
        .start(shown);
  }

  private void show(Found found) {
    Standing before = model.inForce().get();
    Standing now = found.inForce().orElse(null);
    Bench bench = model.bench().result().get();
    boolean other = before != null && now != null && !before.sha256().equals(now.sha256());
    if (other || bench != null && bench.generation() != found.generation()) {
      model.bench().forget();
    }
    model.inForce().set(now);
    model.months().set(found.months());
    Policy kept = found.draft().map(Draft::policy).orElse(null);
    if (kept == null || !kept.equals(history.now())) {
      history.begin(kept);
    }
    model.savedAt().set(found.draft().map(Draft::at).orElse(0L));
    model.read().set(true);
    showDraft();
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

  private Locale locale() {
    return texts.language().get() == Language.ZH ? Locale.CHINESE : Locale.ENGLISH;
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
                : ComparePolicies.policies(standing.policy(), draft, locale()).lines().stream()
                    .filter(line -> !line.path().equals(VERSION))
                    .toList());
  }

  /** Begins a draft as the policy in force. */
  public void begin() {
    Standing standing = model.inForce().get();
    if (standing != null) {
      begin(standing.policy());
    }
  }

  /** Begins a draft as that policy. */
  public void begin(Policy from) {
    if (!mayWrite()) {
      return;
    }
    book.write((open, progress) -> acts.keep().keep(open, user.id(), KeepDraft.begin(open, from)))
        .onSuccess(draft -> {
          history.begin(draft.policy());
          model.savedAt().set(draft.at());
          showDraft();
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
    if (history.change(next)) {
      changed();
    }
  }

  public void undo() {
    if (history.undo()) {
      changed();
    }
  }

  public void redo() {
    if (history.redo()) {
      changed();
    }
  }

  private void changed() {
    showDraft();
    Policy draft = history.now();
    if (draft != null) {
      book.write((open, progress) -> acts.keep().keep(open, user.id(), draft))
          .onSuccess(kept -> model.savedAt().set(kept.at()))
          .onError(failure -> refuse("studio.notKept", failure))
          .start(new Subscriptions());
    }
  }

  /** Throws the draft away. */
  public void discard() {
    book.write(
            (open, progress) -> {
              acts.keep().discard(open, user.id());
              return open.uuid();
            })
        .onSuccess(done -> {
          history.begin(null);
          model.savedAt().set(0);
          showDraft();
        })
        .onError(failure -> refuse("studio.notDiscarded", failure))
        .start(shown);
  }

  private void benched(Reckoning.State state) {
    if (state == Reckoning.State.READY) {
      tryIt();
    }
  }

  /** Tries the draft; while one is tried the newest waits, and those between are left out. */
  private void tryIt() {
    Policy draft = history.now();
    Bench bench = model.bench().result().get();
    if (draft == null || model.bench().state().get() == Reckoning.State.RUNNING) {
      return;
    }
    if (bench == null || !bench.serves(draft)) {
      benching.run((open, progress) -> acts.tryDrafts().bench(open, draft, progress));
    } else if (trying) {
      again = true;
    } else {
      tryOn(bench, draft);
    }
  }

  private void tryOn(Bench bench, Policy draft) {
    trying = true;
    again = false;
    book.read((open, progress) -> tried(bench, draft))
        .onSuccess(model.tried()::set)
        .onError(failure -> refuse("studio.notTried", failure))
        .onEnd(() -> {
          trying = false;
          if (again) {
            tryIt();
          }
        })
        .start(shown);
  }

  private static Tried tried(Bench bench, Policy draft) {
    long begin = System.nanoTime();
    var trial = TryDrafts.on(bench, draft);
    long millis = (System.nanoTime() - begin) / NANOS_IN_MILLI;
    return new Tried(draft, trial, MatrixCounts.of(bench.columns(), draft.matrix()), millis);
  }

  /** Reads the book again, after it changed or a reading was given up. */
  void tryAgain() {
    model.bench().forget();
    tryIt();
  }

  /** Tries the draft under the usual stresses. */
  public void stress() {
    Policy draft = history.now();
    Bench bench = model.bench().result().get();
    if (draft != null && bench != null) {
      stressing.run((open, progress) ->
          new StressedDraft(
              draft,
              acts.tryDrafts()
                  .stress(open, bench, draft, TryDrafts.usual(bench.inForce()), progress)));
    }
  }

  /** Tries the draft and the policy in force on a past month. */
  public void backTest(int month, int horizon) {
    Policy draft = history.now();
    if (draft != null) {
      testing.run((open, progress) -> {
        Rules rules = acts.findRules().find(open, null, null);
        Rules tried = new Rules(rules.card(), rules.cardDocument(), draft, 0);
        return new Tested(
            draft,
            acts.backTest().run(open, tried, month, horizon, progress),
            acts.backTest().run(open, rules, month, horizon, progress));
      });
    }
  }

  /**
   * Brings the draft into the book and asks for its second approval.
   *
   * @param from null for the day on which it is confirmed
   */
  public void send(String title, @Nullable LocalDate from, String reason, String note) {
    Policy draft = history.now();
    Bench bench = model.bench().result().get();
    if (draft == null || bench == null || !bench.serves(draft) || model.busy().get()) {
      return;
    }
    Policy sent = new PolicyDraft(draft).title(title).inForceFrom(from).policy();
    model.busy().set(true);
    model.refusal().set(null);
    book.write(
            (open, progress) -> {
              var kept = acts.bring().draft(open, user, sent).policy();
              TrialFigures tried = TrialFigures.of(new TrialRun(bench.columns(), sent).run());
              acts.publish().propose(open, user, kept, tried, reason, note);
              acts.keep().discard(open, user.id());
              return kept;
            })
        .onSuccess(kept -> {
          around
              .tell()
              .accept(
                  Notice.Kind.WAITS, texts.text("studio.sent", kept.name() + " " + kept.version()));
          around.status().bookChanged();
          history.begin(null);
          model.savedAt().set(0);
          showDraft();
        })
        .onError(failure -> refuse("studio.notSent", failure))
        .onEnd(() -> model.busy().set(false))
        .start(shown);
  }

  /** Writes what the draft came to: a table where the file's name ends so, else one page. */
  public void export(Path file) {
    Tried tried = model.tried().get();
    if (tried == null) {
      return;
    }
    boolean table = String.valueOf(file.getFileName()).endsWith(".csv");
    byte[] document = DraftText.of(tried.policy()).getBytes(StandardCharsets.UTF_8);
    Locale language = locale();
    book.write(
            (open, progress) -> {
              ExportTrial.Sources sources = ExportTrial.sources(open, document);
              if (table) {
                acts.export().csv(open, user.actor(), tried.trial(), sources, file);
              } else {
                acts.export().pdf(open, user.actor(), tried.trial(), sources, language, file);
              }
              return file;
            })
        .onSuccess(written ->
            around
                .tell()
                .accept(
                    Notice.Kind.DONE,
                    texts.text("studio.exported", String.valueOf(file.getFileName()))))
        .onError(failure -> refuse("studio.notExported", failure))
        .start(shown);
  }

  /** Gives up what is reckoned; false where nothing is. */
  boolean giveUp() {
    for (Reckoner<?> each : List.of(benching, stressing, testing)) {
      if (each.isRunning()) {
        each.cancel();
        return true;
      }
    }
    return false;
  }

  void dropRefusal() {
    model.refusal().set(null);
  }

  private void refuse(String whatKey, Throwable failure) {
    model.refusal().set(new Refusal(whatKey, Trouble.of(failure)));
  }
}
