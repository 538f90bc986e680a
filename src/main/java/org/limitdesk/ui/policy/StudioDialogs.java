package org.limitdesk.ui.policy;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.whatif.GaugeReading;
import org.limitdesk.ui.kit.FileDialogs;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Workplace;
import org.limitdesk.ui.policy.StudioModel.Tried;
import org.limitdesk.ui.policy.TestedFigures.Behind;
import org.limitdesk.workflow.DraftText;
import org.limitdesk.workflow.ReadPolicies.Standing;

/** The dialogs of the studio. */
final class StudioDialogs {
  private final StudioModel model;
  private final StudioController controller;
  private final Workplace work;
  private final Texts texts;

  /** What the back-test was shown by last. */
  private final ObjectProperty<String> testedBy =
      new SimpleObjectProperty<>(TestedGroups.kinds().getFirst());

  StudioDialogs(StudioModel model, StudioController controller, Workplace work) {
    this.model = model;
    this.controller = controller;
    this.work = work;
    texts = work.texts();
  }

  void lines(FigureRow.Lines lines) {
    work.dialogs()
        .open(
            new LinesDialog(
                lines,
                texts,
                borrower -> work.places().open("profile", borrower),
                work.dialogs()::close));
  }

  void document() {
    Policy draft = model.draft().get();
    if (draft != null) {
      work.dialogs()
          .open(
              new DocumentDialog(
                  DraftText.of(draft),
                  DraftText::read,
                  controller::change,
                  texts,
                  work.dialogs()::close));
    }
  }

  /** Asks for a scenario rule. */
  void addRule() {
    if (controller.rules().isReady()) {
      work.dialogs()
          .open(
              new RuleDialog(
                  controller.rules().offered(),
                  controller.rules()::add,
                  texts,
                  work.dialogs()::close));
    }
  }

  /** Asks for a stress. */
  void addStress() {
    OwnStresses own = controller.runs().own();
    if (own.isReady()) {
      work.dialogs().open(new StressDialog(own::offered, own::add, texts, work.dialogs()::close));
    }
  }

  void compare() {
    Policy draft = model.draft().get();
    Standing standing = model.inForce().get();
    if (draft != null && standing != null) {
      work.dialogs()
          .open(
              new CompareDialog(
                  standing.policy().version(),
                  draft.version(),
                  model.changes().get(),
                  texts,
                  work.dialogs()::close));
    }
  }

  void backTest() {
    backTest(dialog -> {});
  }

  private void backTest(Consumer<BackTestDialog> shown) {
    if (model.draft().get() == null || model.months().get().isEmpty()) {
      return;
    }
    Subscriptions open = new Subscriptions();
    BackTestDialog dialog =
        new BackTestDialog(
            model.months().get(),
            model.tested(),
            model.draft(),
            testedBy,
            open,
            controller.runs()::backTest,
            controller.runs()::giveUp,
            this::testedLines,
            texts,
            work.dialogs()::close);
    work.dialogs().open(dialog, open::close);
    shown.accept(dialog);
  }

  private void testedLines(Behind behind) {
    TestedLinesDialog dialog =
        new TestedLinesDialog(
            behind,
            texts,
            borrower -> {
              work.dialogs().close();
              work.places().open("profile", borrower);
            },
            () -> backTest(BackTestDialog::toFigures));
    Subscriptions open = new Subscriptions();
    work.dialogs().open(dialog, open::close);
    work.book().read((from, progress) -> behind.numbers()).onSuccess(dialog::show).start(open);
  }

  void send() {
    Policy draft = model.draft().get();
    Tried tried = model.tried().get();
    if (draft == null || tried == null || !tried.policy().equals(draft)) {
      return;
    }
    List<GaugeReading> broken =
        tried.trial().gauges().stream().filter(GaugeReading::isBroken).toList();
    work.dialogs()
        .open(
            new SendDialog(
                draft,
                model.changes().get().size(),
                broken,
                controller.runs()::send,
                texts,
                work.dialogs()::close));
  }

  /** Asks where what the draft came to shall be written. */
  void export() {
    Tried tried = model.tried().get();
    if (tried != null) {
      String name = tried.policy().name() + "-" + tried.policy().version() + "-what-if.pdf";
      work.files()
          .save(
              texts.text("studio.export"),
              name,
              FileDialogs.Kind.of(texts.text("studio.page"), "*.pdf"),
              FileDialogs.Kind.of(texts.text("studio.table"), "*.csv"))
          .ifPresent(controller.runs()::export);
    }
  }
}
