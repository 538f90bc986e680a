package org.limitdesk.ui.profile;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.decision.Dispute;
import org.limitdesk.domain.decision.Offer;
import org.limitdesk.domain.decision.OfferStep;
import org.limitdesk.domain.signal.Signal;
import org.limitdesk.report.SignalSentences;
import org.limitdesk.ui.circumstance.CircumstanceRows;
import org.limitdesk.ui.circumstance.DisputeRows;
import org.limitdesk.ui.circumstance.OfferRows;
import org.limitdesk.ui.kit.Buttons;
import org.limitdesk.ui.kit.Severity;
import org.limitdesk.ui.kit.SeverityMark;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.Profile;

/** What points to a changed risk, the gravest first, each with its evidence in a sentence. */
final class SignalsTab {
  private final Words words;
  private final Consumer<Signal> snooze;
  private final Predicate<Signal> canSnooze;
  private final Disputes disputes;
  private final Offers offers;

  /** What a person may do about disputes. */
  interface Disputes {
    /** Whether they may take and answer any. */
    boolean mayDispute();

    /** Asks what is wrong. */
    void takeDispute();

    /** Asks what came of it. */
    void answer(Dispute dispute);
  }

  /** What a person may do about arrangements. */
  interface Offers {
    /** Whether they may offer any. */
    boolean mayOffer();

    /** Asks what is offered. */
    void offer();

    /** Asks how the borrower was reached, and what was said. */
    void noteContact();

    /** Whether they may say that of one. */
    boolean may(Offer offer, OfferStep step);

    /** Says it, having asked why where it must say so. */
    void follow(Offer offer, OfferStep step);
  }

  /**
   * @param snooze asks how long a signal is put off, or why it calls again
   * @param canSnooze whether the person may do that with it
   */
  SignalsTab(
      Words words,
      Consumer<Signal> snooze,
      Predicate<Signal> canSnooze,
      Disputes disputes,
      Offers offers) {
    this.words = words;
    this.disputes = disputes;
    this.offers = offers;
    this.snooze = snooze;
    this.canSnooze = canSnooze;
  }

  static List<Signal> signals(Profile profile) {
    return profile.scored().map(scored -> scored.now().signals()).orElse(List.of()).stream()
        .sorted(Comparator.comparing(Signal::severity).reversed())
        .toList();
  }

  Node of(Profile profile) {
    VBox page = Page.of();
    disputes(profile, page);
    offers(profile, page);
    if (!profile.circumstances().isEmpty()) {
      page.getChildren()
          .addAll(
              Page.section(words.texts().text("circumstance.title")),
              new CircumstanceRows(profile.circumstances(), profile.today(), words.texts()));
    }
    if (page.getChildren().size() > 0) {
      page.getChildren().add(Page.section(words.texts().text("profile.tab.signals")));
    }
    if (profile.scored().isEmpty()) {
      page.getChildren().add(Page.sentence(words.texts().text("profile.noCard")));
      return Page.scrolled(page);
    }
    List<Signal> signals = signals(profile);
    if (signals.isEmpty()) {
      page.getChildren().add(Page.sentence(words.texts().text("profile.noSignals")));
    }
    SignalSentences sentences = SignalSentences.in(words.texts().language().get().locale());
    signals.forEach(signal -> page.getChildren().add(line(signal, sentences.of(signal))));
    return Page.scrolled(page);
  }

  private void offers(Profile profile, VBox page) {
    Texts texts = words.texts();
    if (profile.offers().isEmpty() && !offers.mayOffer()) {
      return;
    }
    HBox head = new HBox(12, Page.section(texts.text("offer.section")));
    head.setAlignment(Pos.CENTER_LEFT);
    if (offers.mayOffer() && profile.offers().stream().noneMatch(Offer::isOpen)) {
      Button offer = Buttons.withKey(Buttons.quiet(texts.bind("offer.title"), offers::offer), "E");
      offer.setId("makeOffer");
      head.getChildren().add(offer);
    }
    if (offers.mayOffer()) {
      Button note =
          Buttons.withKey(Buttons.quiet(texts.bind("contact.title"), offers::noteContact), "C");
      note.setId("noteContact");
      head.getChildren().add(note);
    }
    page.getChildren()
        .addAll(
            head,
            profile.offers().isEmpty()
                ? Page.sentence(texts.text("offer.none"))
                : new OfferRows(
                    profile.offers(), profile.today(), texts, offers::may, offers::follow));
  }

  private void disputes(Profile profile, VBox page) {
    Texts texts = words.texts();
    if (profile.disputes().isEmpty() && !disputes.mayDispute()) {
      return;
    }
    HBox head = new HBox(12, Page.section(texts.text("dispute.section")));
    head.setAlignment(Pos.CENTER_LEFT);
    if (disputes.mayDispute()) {
      Button take =
          Buttons.withKey(Buttons.quiet(texts.bind("dispute.title"), disputes::takeDispute), "X");
      take.setId("takeDispute");
      head.getChildren().add(take);
    }
    page.getChildren().add(head);
    page.getChildren()
        .add(
            profile.disputes().isEmpty()
                ? Page.sentence(texts.text("dispute.none"))
                : new DisputeRows(
                    profile.disputes(),
                    profile.today(),
                    texts,
                    disputes.mayDispute() ? disputes::answer : null));
  }

  private HBox line(Signal signal, String sentence) {
    SeverityMark mark =
        new SeverityMark(words.texts(), Severity.valueOf(signal.severity().name()), 1);
    Label severity = new Label(words.texts().text("severity." + signal.severity().code()));
    severity.getStyleClass().addAll("muted", "second");
    severity.setMinWidth(64);
    Label day = new Label(words.texts().dates().dayInTable(CalendarNumber.day(signal.dated())));
    day.getStyleClass().addAll("muted", "num", "second");
    day.setMinWidth(96);
    Label what = new Label(sentence);
    what.setWrapText(true);
    HBox line = new HBox(10, mark, severity, day, what);
    if (signal.isSnoozed()) {
      line.getChildren().add(until(signal));
    }
    if (canSnooze.test(signal)) {
      line.getChildren().add(button(signal));
    }
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("profile-signal");
    return line;
  }

  private Label until(Signal signal) {
    Label until =
        new Label(
            words
                .texts()
                .text(
                    "snooze.until",
                    words.texts().dates().dayInTable(CalendarNumber.day(signal.snoozedUntil()))));
    until.getStyleClass().addAll("muted", "second");
    until.setMinWidth(Region.USE_PREF_SIZE);
    return until;
  }

  private Button button(Signal signal) {
    String key = signal.isSnoozed() ? "snooze.wake" : "snooze.title";
    Button button = Buttons.quiet(words.texts().bind(key), () -> snooze.accept(signal));
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }
}
