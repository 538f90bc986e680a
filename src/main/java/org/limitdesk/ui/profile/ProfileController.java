package org.limitdesk.ui.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.domain.decision.ContactNote;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Dispute;
import org.limitdesk.domain.decision.DisputeAbout;
import org.limitdesk.domain.decision.DisputeResult;
import org.limitdesk.domain.decision.Offer;
import org.limitdesk.domain.decision.OfferStep;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.domain.scoring.path.ImprovementPath;
import org.limitdesk.domain.signal.Severity;
import org.limitdesk.domain.signal.Signal;
import org.limitdesk.domain.signal.Triggers;
import org.limitdesk.ui.kit.Job;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Places;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.workflow.ContactRoom;
import org.limitdesk.workflow.FindPath;
import org.limitdesk.workflow.NoteContact;
import org.limitdesk.workflow.OfferArrangement;
import org.limitdesk.workflow.Profile;
import org.limitdesk.workflow.Profile.ProfileCase;
import org.limitdesk.workflow.ReadProfile;
import org.limitdesk.workflow.ShowPrivate;
import org.limitdesk.workflow.SnoozeSignal;
import org.limitdesk.workflow.TakeAppeal;
import org.limitdesk.workflow.TakeDispute;

/** Reads a borrower, and shows or masks their personal data. */
public final class ProfileController {
  private final ProfileModel model;
  private final OpenBook book;
  private final ReadProfile readProfile;
  private final FindPath findPath;
  private final ShowPrivate showPrivate;
  private final SnoozeSignal snoozeSignal;
  private final TakeDispute takeDispute;
  private final TakeAppeal takeAppeal;
  private final OfferArrangement arrange;
  private final NoteContact noteContact;
  private final Places places;
  private final DeskUser user;
  private Subscriptions shown = new Subscriptions();
  private @Nullable Job<Profile> reading;
  private @Nullable Job<List<ImprovementPath>> searching;

  public ProfileController(
      ProfileModel model,
      OpenBook book,
      ReadProfile readProfile,
      FindPath findPath,
      ShowPrivate showPrivate,
      SnoozeSignal snoozeSignal,
      TakeDispute takeDispute,
      TakeAppeal takeAppeal,
      OfferArrangement arrange,
      NoteContact noteContact,
      Places places,
      DeskUser user) {
    this.model = model;
    this.book = book;
    this.readProfile = readProfile;
    this.findPath = findPath;
    this.showPrivate = showPrivate;
    this.snoozeSignal = snoozeSignal;
    this.takeDispute = takeDispute;
    this.takeAppeal = takeAppeal;
    this.arrange = arrange;
    this.noteContact = noteContact;
    this.places = places;
    this.user = user;
  }

  /** The screen comes into sight: whom it showed before is read anew. */
  public void attach(Subscriptions shown) {
    this.shown = shown;
    read();
  }

  /** The screen goes: nobody else sees what was unmasked. */
  public void detach() {
    model.personal().set(null);
  }

  /** Shows another borrower. */
  public void show(String borrowerId) {
    model.personal().set(null);
    if (!borrowerId.equals(model.borrowerId().get())) {
      model.profile().set(null);
      forgetPaths();
    }
    model.borrowerId().set(borrowerId);
    read();
  }

  /** Reads again, after a failure. */
  public void read() {
    String id = model.borrowerId().get();
    if (reading != null) {
      reading.cancel();
    }
    if (id.isEmpty()) {
      return;
    }
    model.reading().set(true);
    model.trouble().set(null);
    reading =
        book.read((open, progress) -> readProfile.read(open, id, progress))
            .onSuccess(found -> {
              model.reading().set(false);
              model.profile().set(found);
            })
            .onError(failure -> {
              model.reading().set(false);
              model.trouble().set(Trouble.of(failure));
            })
            .start(shown);
  }

  /** Masks personal data again. */
  public void mask() {
    model.personal().set(null);
  }

  /**
   * Shows personal data, which is written to the log first.
   *
   * @param reason what they are needed for
   * @param failed is told why they are not shown
   */
  public void unmask(String reason, Consumer<Trouble> failed) {
    Profile profile = model.profile().get();
    if (profile == null) {
      return;
    }
    int key = profile.identity().key();
    book.write((open, progress) -> showPrivate.show(open, user, key, reason))
        .onSuccess(found -> {
          if (profile.equals(model.profile().get())) {
            model.personal().set(found);
          }
        })
        .onError(failure -> failed.accept(Trouble.of(failure)))
        .start(shown);
  }

  /** The signals that the person may put off, or let call again; the gravest first. */
  List<Signal> snoozable() {
    Profile profile = model.profile().get();
    return profile == null
        ? List.of()
        : SignalsTab.signals(profile).stream().filter(this::canSnooze).toList();
  }

  /** Whether the person may put that signal off, or let it call again. */
  boolean canSnooze(Signal signal) {
    return user.may(Act.SNOOZE, Ownership.OTHER)
        && Triggers.canBeSnoozed(signal.code())
        && signal.severity().atLeast(Severity.WARN);
  }

  /**
   * Puts a signal off for so many days, or lets one call again that was put off; then reads anew.
   *
   * @param failed is told why it is not done
   */
  public void snooze(Signal signal, int days, String reason, Consumer<Trouble> failed) {
    String id = model.borrowerId().get();
    book.write((open, progress) ->
            signal.isSnoozed()
                ? snoozeSignal.wake(open, user, id, signal, reason)
                : snoozeSignal.snooze(open, user, id, signal, days, reason))
        .onSuccess(kept -> read())
        .onError(failure -> failed.accept(Trouble.of(failure)))
        .start(shown);
  }

  /** Whether the person may take what the borrower says is wrong, and answer it. */
  boolean mayDispute() {
    return user.may(Act.DISPUTE, Ownership.OTHER);
  }

  /**
   * Takes what the borrower says is wrong; then reads anew.
   *
   * @param failed is told why it is not done
   */
  public void dispute(
      DisputeAbout about, LocalDate received, String note, Consumer<Trouble> failed) {
    String id = model.borrowerId().get();
    book.write((open, progress) -> takeDispute.receive(open, user, id, about, received, note))
        .onSuccess(kept -> read())
        .onError(failure -> failed.accept(Trouble.of(failure)))
        .start(shown);
  }

  /**
   * Answers a dispute; then reads anew.
   *
   * @param failed is told why it is not done
   */
  public void answer(Dispute dispute, DisputeResult result, String note, Consumer<Trouble> failed) {
    book.write(
            (open, progress) -> {
              takeDispute.answer(open, user, dispute.id(), result, note);
              return dispute;
            })
        .onSuccess(kept -> read())
        .onError(failure -> failed.accept(Trouble.of(failure)))
        .start(shown);
  }

  /** Whether the person may take what the borrower objects to. */
  boolean mayAppeal() {
    return user.may(Act.APPEAL, Ownership.OTHER);
  }

  /** The case on which a cut is in force. */
  static Optional<ProfileCase> cutInForce(Profile profile) {
    return profile.cases().stream()
        .filter(each -> each.facts().state() == CaseState.EFFECTIVE)
        .filter(each -> !each.decisions().isEmpty() && each.decisions().getLast().decision().cuts())
        .findFirst();
  }

  /**
   * Takes what the borrower objects to; then reads anew.
   *
   * @param failed is told why it is not done
   */
  public void appeal(CaseFacts cut, LocalDate received, String note, Consumer<Trouble> failed) {
    book.write((open, progress) -> takeAppeal.receive(open, user, cut, received, note))
        .onSuccess(kept -> read())
        .onError(failure -> failed.accept(Trouble.of(failure)))
        .start(shown);
  }

  /** Whether the person may offer the borrower an arrangement. */
  boolean mayOffer() {
    return user.may(Act.OFFER, Ownership.OTHER);
  }

  /** Whether the person may say that of an offer. */
  boolean mayFollow(Offer offer, OfferStep step) {
    return step.isSecond()
        ? user.may(Act.CONFIRM_OFFER, Ownership.ownIf(offer.maker() == user.id()))
        : mayOffer();
  }

  /** The roles that say what they may offer alone. */
  Set<Role> roles() {
    return user.roles();
  }

  /**
   * Offers an arrangement; then reads anew.
   *
   * @param failed is told why it is not done
   */
  public void offer(OfferArrangement.Wish wish, Consumer<Trouble> failed) {
    String id = model.borrowerId().get();
    book.write((open, progress) -> arrange.offer(open, user, id, wish))
        .onSuccess(kept -> read())
        .onError(failure -> failed.accept(Trouble.of(failure)))
        .start(shown);
  }

  /**
   * Says what followed on an offer; then reads anew.
   *
   * @param failed is told why it is not done
   */
  public void follow(Offer offer, OfferStep step, String note, Consumer<Trouble> failed) {
    book.write(
            (open, progress) -> {
              arrange.follow(open, user, offer.id(), step, note);
              return offer;
            })
        .onSuccess(kept -> read())
        .onError(failure -> failed.accept(Trouble.of(failure)))
        .start(shown);
  }

  /** Whether the person may note that the borrower was spoken to. */
  boolean mayNote() {
    return user.may(Act.NOTE_CONTACT, Ownership.OTHER);
  }

  /** Tells whether the borrower may be contacted once more now. */
  void room(Consumer<ContactRoom> told) {
    String id = model.borrowerId().get();
    book.read((open, progress) -> noteContact.room(open, id)).onSuccess(told).start(shown);
  }

  /**
   * Notes a contact; then reads anew.
   *
   * @param failed is told why it is not done
   */
  public void note(ContactNote note, Consumer<Trouble> failed) {
    String id = model.borrowerId().get();
    book.write((open, progress) -> noteContact.note(open, user, id, note))
        .onSuccess(kept -> read())
        .onError(failure -> failed.accept(Trouble.of(failure)))
        .start(shown);
  }

  /** Looks for what the borrower can do to reach a score. */
  public void findPaths(BigDecimal target) {
    Profile profile = model.profile().get();
    if (profile == null) {
      return;
    }
    if (searching != null) {
      searching.cancel();
    }
    model.paths().set(PathState.searching(target));
    searching =
        book.read((open, progress) -> findPath.choices(open, profile.line(), target, progress))
            .onSuccess(found -> model.paths().set(new PathState(target, found, null)))
            .onError(failure -> model.paths().set(new PathState(target, null, Trouble.of(failure))))
            .start(shown);
  }

  /** What one borrower can do is nobody else's path. */
  private void forgetPaths() {
    if (searching != null) {
      searching.cancel();
    }
    model.paths().set(null);
  }

  /** The case that waits for a decision; only where there is one. */
  public void openCase() {
    openCase(model.profile().get())
        .ifPresent(each -> places.open("review", "#" + each.facts().id()));
  }

  /** The borrower's case that waits for a decision. */
  static Optional<ProfileCase> openCase(@Nullable Profile profile) {
    return profile == null
        ? Optional.empty()
        : profile.cases().stream()
            .filter(each -> each.facts().state() == CaseState.PROPOSED)
            .findFirst();
  }

  /** Back to the list. */
  public void back() {
    places.open("borrowers", "");
  }

  /** Opens another line of the same person. */
  void openOther(String borrowerId) {
    places.open("profile", borrowerId);
  }
}
