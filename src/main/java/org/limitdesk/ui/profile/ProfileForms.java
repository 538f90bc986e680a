package org.limitdesk.ui.profile;

import org.limitdesk.domain.decision.Dispute;
import org.limitdesk.domain.decision.Offer;
import org.limitdesk.domain.decision.OfferStep;
import org.limitdesk.domain.signal.Signal;
import org.limitdesk.ui.contact.ContactForm;
import org.limitdesk.ui.kit.NoteForm;
import org.limitdesk.ui.kit.Notice;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.ui.kit.Workplace;
import org.limitdesk.workflow.Profile;

/** The dialogs of a profile: what is put off, disputed, objected to, offered and shown. */
final class ProfileForms implements SignalsTab.Disputes, SignalsTab.Offers {
  private final ProfileModel model;
  private final ProfileController controller;
  private final Workplace work;
  private final Texts texts;
  private Runnable showSignals = () -> {};
  private Runnable showDecisions = () -> {};

  ProfileForms(ProfileModel model, ProfileController controller, Workplace work) {
    this.model = model;
    this.controller = controller;
    this.work = work;
    texts = work.texts();
  }

  /** Where what they are about is shown, so that it stands behind them. */
  void before(Runnable signals, Runnable decisions) {
    showSignals = signals;
    showDecisions = decisions;
  }

  @Override
  public boolean mayDispute() {
    return controller.mayDispute();
  }

  @Override
  public boolean mayOffer() {
    return controller.mayOffer();
  }

  @Override
  public boolean may(Offer offer, OfferStep step) {
    return controller.mayFollow(offer, step);
  }

  @Override
  public void offer() {
    Profile profile = model.profile().get();
    if (profile == null || !controller.mayOffer()) {
      return;
    }
    showSignals.run();
    work.dialogs()
        .open(
            new OfferForm(profile.today(), controller.roles(), texts)
                .of(
                    Header.name(profile),
                    wish -> controller.offer(wish, this::refused),
                    work.dialogs()::close));
  }

  @Override
  public void follow(Offer offer, OfferStep step) {
    if (!step.needsNote()) {
      controller.follow(offer, step, "", this::refused);
      return;
    }
    work.dialogs()
        .open(
            new NoteForm(texts, "offer.say." + step.code(), "offerStep", work.dialogs()::close)
                .note("offer.why")
                .keeping(
                    "dispute.keep",
                    note -> note.isEmpty() ? texts.text("error.LD-443") : "",
                    note -> controller.follow(offer, step, note, this::refused)));
  }

  @Override
  public void takeDispute() {
    Profile profile = model.profile().get();
    if (profile == null || !controller.mayDispute()) {
      return;
    }
    showSignals.run();
    work.dialogs()
        .open(
            DisputeForm.of(
                Header.name(profile),
                profile.today(),
                texts,
                (about, received, note) -> controller.dispute(about, received, note, this::refused),
                work.dialogs()::close));
  }

  @Override
  public void answer(Dispute dispute) {
    work.dialogs()
        .open(
            DisputeAnswerForm.of(
                dispute,
                texts,
                (result, note) -> controller.answer(dispute, result, note, this::refused),
                work.dialogs()::close));
  }

  @Override
  public void noteContact() {
    Profile profile = model.profile().get();
    if (profile != null && controller.mayNote()) {
      showSignals.run();
      ContactForm form = new ContactForm(profile.today(), texts);
      controller.room(form::show);
      work.dialogs()
          .open(
              form.of(
                  Header.name(profile),
                  note -> controller.note(note, this::refused),
                  work.dialogs()::close));
    }
  }

  /** Asks what the borrower objects to. */
  void takeAppeal() {
    Profile profile = model.profile().get();
    if (profile == null || !controller.mayAppeal()) {
      return;
    }
    showDecisions.run();
    ProfileController.cutInForce(profile)
        .ifPresentOrElse(
            cut ->
                work.dialogs()
                    .open(
                        AppealForm.of(
                            Header.name(profile),
                            cut.decisions().getLast().decision(),
                            profile.today(),
                            texts,
                            (received, note) ->
                                controller.appeal(cut.facts(), received, note, this::refused),
                            work.dialogs()::close)),
            () -> work.toasts().tell(Notice.Kind.REFUSED, texts.text("appeal.noCut")));
  }

  /** Asks about the gravest of the signals that can be put off. */
  void snoozeGravest() {
    controller.snoozable().stream().findFirst().ifPresent(this::snooze);
  }

  /** Asks how long a signal is put off, or why it calls again. */
  void snooze(Signal signal) {
    showSignals.run();
    work.dialogs()
        .open(
            new SnoozeForm(
                controller.snoozable(),
                signal,
                texts,
                (chosen, days, reason) -> controller.snooze(chosen, days, reason, this::refused),
                work.dialogs()::close));
  }

  /** Masks personal data, or asks what they are needed for. */
  void toggleMask() {
    if (model.personal().get() != null) {
      controller.mask();
    } else if (model.profile().get() != null) {
      work.dialogs()
          .open(
              PersonalForm.of(
                  texts,
                  reason -> controller.unmask(reason, this::refused),
                  work.dialogs()::close));
    }
  }

  private void refused(Trouble why) {
    work.toasts().tell(Notice.Kind.REFUSED, why.in(texts));
  }
}
