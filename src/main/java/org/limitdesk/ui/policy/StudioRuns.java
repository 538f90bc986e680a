package org.limitdesk.ui.policy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.policy.PolicyDraft;
import org.limitdesk.domain.whatif.Stress;
import org.limitdesk.domain.whatif.TrialFigures;
import org.limitdesk.ui.kit.ChosenName;
import org.limitdesk.ui.kit.Notice;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Reckoner;
import org.limitdesk.ui.kit.SingleWrite;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.policy.StudioModel.StressedDraft;
import org.limitdesk.ui.policy.StudioModel.Tested;
import org.limitdesk.ui.policy.StudioModel.Tried;
import org.limitdesk.workflow.DraftText;
import org.limitdesk.workflow.ExportTrial;
import org.limitdesk.workflow.Rules;
import org.limitdesk.workflow.TryDrafts.Bench;
import org.limitdesk.workflow.TryDrafts.Stressed;
import org.limitdesk.workflow.port.Publications.Kept;

/** What is done with a draft as a whole: stress, back-test, export, second approval. */
public final class StudioRuns {
  private final StudioModel model;
  private final DeskUser user;
  private final StudioController.Acts acts;
  private final StudioController.Surroundings around;
  private final StudioController studio;
  private final Reckoner<StressedDraft> stressing;
  private final Reckoner<Tested> testing;
  private final SingleWrite writes;
  private final OwnStresses own;
  private Subscriptions shown = new Subscriptions();

  StudioRuns(
      StudioModel model,
      OpenBook book,
      DeskUser user,
      StudioController.Acts acts,
      StudioController.Surroundings around,
      StudioController studio) {
    this.model = model;
    this.user = user;
    this.acts = acts;
    this.around = around;
    this.studio = studio;
    writes = new SingleWrite(book, model.busy(), model.refusal());
    stressing = new Reckoner<>(model.stressed(), book);
    testing = new Reckoner<>(model.tested(), book);
    own = new OwnStresses(model, this, around.texts());
  }

  /** Works until these subscriptions close. */
  void attach(Subscriptions now) {
    shown = now;
    stressing.attach(now);
    testing.attach(now);
  }

  /** Tries the draft under the usual stresses and the person's own. */
  public void stress() {
    stress(List.of());
  }

  /** The same, of which what is reckoned already is taken over. */
  void stressFurther() {
    StressedDraft found = model.stressed().result().get();
    boolean same = found != null && found.isOf(model.draft().get(), model.bench().result().get());
    stress(same ? found.rows() : List.of());
  }

  /** Leaves one out; what is reckoned of the others stays. */
  void stressWithout(Stress stress) {
    StressedDraft found = model.stressed().result().get();
    if (stressing.isRunning()) {
      stressFurther();
    } else if (found != null) {
      List<Stressed> rest =
          found.rows().stream().filter(each -> !each.stress().equals(stress)).toList();
      model.stressed().result().set(new StressedDraft(found.policy(), found.bench(), rest));
    }
  }

  private void stress(List<Stressed> known) {
    Policy draft = model.draft().get();
    Bench bench = model.bench().result().get();
    if (draft != null && bench != null) {
      List<Stress> wanted = own.all(bench);
      stressing.run((open, progress) -> {
        List<Stress> missing = new ArrayList<>(wanted);
        known.forEach(each -> missing.remove(each.stress()));
        List<Stressed> found =
            new ArrayList<>(acts.tryDrafts().stress(open, bench, draft, missing, progress));
        found.addAll(known);
        found.removeIf(each -> !wanted.contains(each.stress()));
        found.sort(Comparator.comparingInt(each -> wanted.indexOf(each.stress())));
        return new StressedDraft(draft, bench, found);
      });
    }
  }

  /** The stresses that a person types. */
  public OwnStresses own() {
    return own;
  }

  /** Tries the draft and the policy in force on a past month. */
  public void backTest(int month, int horizon) {
    Policy draft = model.draft().get();
    if (draft != null) {
      // The lines of a test before are let go: two sets of a large book have no room.
      model.tested().forget();
      testing.run((open, progress) -> {
        Rules rules = acts.findRules().find(open, null, null);
        Rules tried = new Rules(rules.card(), rules.cardDocument(), draft, 0);
        return new Tested(
            draft,
            acts.backTest().run(open, tried, month, horizon, progress),
            acts.backTest().run(open, rules, month, horizon, progress).figuresOnly());
      });
    }
  }

  /**
   * Brings the draft into the book and asks for its second approval.
   *
   * @param from null for the day on which it is confirmed
   */
  public void send(String title, @Nullable LocalDate from, String reason, String note) {
    Policy draft = model.draft().get();
    Bench bench = model.bench().result().get();
    if (draft == null || bench == null || !bench.serves(draft)) {
      return;
    }
    Policy sent = new PolicyDraft(draft).title(title).inForceFrom(from).policy();
    writes.run(
        (open, progress) -> {
          Kept kept = acts.bring().draft(open, user, sent).policy();
          TrialFigures tried = acts.tryDrafts().figures(bench, sent);
          acts.publish().propose(open, user, kept, tried, reason, note);
          return kept;
        },
        "studio.notSent",
        kept -> {
          tell(Notice.Kind.WAITS, "studio.sent", kept.name() + " " + kept.version());
          studio.sent();
        },
        () -> studio.renumber(draft),
        // It goes on when the screen goes: what was sent is no draft any more.
        new Subscriptions());
  }

  /** Writes what the draft came to: a table where the file's name ends so, else one page. */
  public void export(Path file) {
    Tried tried = model.tried().get();
    if (tried == null) {
      return;
    }
    boolean table = ChosenName.end(file).equals("csv");
    byte[] document = DraftText.of(tried.policy()).getBytes(StandardCharsets.UTF_8);
    Locale language = around.texts().language().get().locale();
    writes.run(
        (open, progress) -> {
          ExportTrial.Sources sources = ExportTrial.sources(open, document);
          if (table) {
            acts.export().csv(open, user.actor(), tried.trial(), sources, file);
          } else {
            acts.export().pdf(open, user.actor(), tried.trial(), sources, language, file);
          }
          return file;
        },
        "studio.notExported",
        written -> tell(Notice.Kind.DONE, "studio.exported", String.valueOf(written.getFileName())),
        shown);
  }

  private void tell(Notice.Kind kind, String key, String name) {
    around.tell().accept(kind, around.texts().text(key, name));
  }

  /** Gives up what is reckoned; false where nothing is. */
  boolean giveUp() {
    for (Reckoner<?> each : List.of(stressing, testing)) {
      if (each.isRunning()) {
        each.cancel();
        return true;
      }
    }
    return false;
  }
}
