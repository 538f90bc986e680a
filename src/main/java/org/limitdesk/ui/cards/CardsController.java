package org.limitdesk.ui.cards;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.ui.kit.BookAct;
import org.limitdesk.ui.kit.Notice;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Refusal;
import org.limitdesk.ui.kit.SingleWrite;
import org.limitdesk.ui.kit.Status;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.ActivateCard;
import org.limitdesk.workflow.ConfirmCard;
import org.limitdesk.workflow.ExportCard;
import org.limitdesk.workflow.FitReport;
import org.limitdesk.workflow.ImportCard;
import org.limitdesk.workflow.ImportCard.Imported;
import org.limitdesk.workflow.ReadCards;
import org.limitdesk.workflow.ReadCards.CardLife;
import org.limitdesk.workflow.port.Publications.Kept;
import org.limitdesk.workflow.port.Publications.State;

/** Reads the cards, brings new ones in, and puts them in force by two people. */
public final class CardsController {
  private final CardsModel model;
  private final OpenBook book;
  private final DeskUser user;
  private final Acts acts;
  private final Surroundings around;
  private final SingleWrite writes;
  private Subscriptions shown = new Subscriptions();
  private Subscriptions reading = new Subscriptions();
  private long wanted;

  /** The workflows that the screen calls. */
  public record Acts(
      ReadCards read,
      ImportCard bring,
      ActivateCard activate,
      ConfirmCard confirm,
      ExportCard export) {}

  /**
   * What is around the screen.
   *
   * @param tell says in passing what was done
   */
  public record Surroundings(Texts texts, Status status, BiConsumer<Notice.Kind, String> tell) {}

  public CardsController(
      CardsModel model, OpenBook book, DeskUser user, Acts acts, Surroundings around) {
    this.model = model;
    this.book = book;
    this.user = user;
    this.acts = acts;
    this.around = around;
    writes = new SingleWrite(book, model.busy(), model.refusal());
  }

  /** Reads, until these subscriptions close; what was shown before stays meanwhile. */
  public void attach(Subscriptions now) {
    shown = now;
    read();
  }

  /** Whether the person may bring cards in at all. */
  boolean mayBring() {
    return user.may(Act.SUBMIT_DOCUMENT, Ownership.OTHER);
  }

  /** What the person may do to it. */
  Possible possible(CardLife life) {
    return Possible.of(life, user);
  }

  /** Reads the cards anew. */
  public void read() {
    book.read(
            (open, progress) -> new Found(acts.read().all(open), open.users().all(), open.months()))
        .onSuccess(this::show)
        .onError(failure -> refuse("cards.unread", failure))
        .start(shown);
  }

  private record Found(List<CardLife> cards, List<DeskUser> people, List<Integer> months) {}

  private void show(Found found) {
    found.people().forEach(each -> model.people().put(each.id(), each));
    model.months().set(found.months());
    List<CardLife> cards = found.cards().reversed();
    WaitingCards.show(cards, user, around.status());
    if (!model.cards().equals(cards)) {
      model.cards().setAll(cards);
    }
    choose(
        cards.stream()
            .filter(each -> each.card().id() == wanted)
            .findFirst()
            .orElseGet(() -> first(cards)));
  }

  /** The one in force, or else the newest. */
  private static @Nullable CardLife first(List<CardLife> cards) {
    return cards.stream()
        .filter(each -> each.card().state() == State.PUBLISHED)
        .findFirst()
        .orElse(cards.isEmpty() ? null : cards.getFirst());
  }

  /** Looks at a card; a note that was begun is of the one before. */
  public void choose(@Nullable CardLife life) {
    CardLife before = model.chosen().get();
    boolean same = before != null && life != null && before.card().id() == life.card().id();
    model.chosen().set(life);
    if (!same) {
      model.note().set("");
      model.card().set(null);
    }
    if (life != null && model.card().get() == null) {
      wanted = life.card().id();
      readCard(life.card());
    }
  }

  private void readCard(Kept card) {
    reading.close();
    reading = new Subscriptions();
    shown.onClose(reading::close);
    book.read((open, progress) -> acts.read().card(open, card.id()))
        .onSuccess(model.card()::set)
        .onError(failure -> refuse("cards.cardUnread", failure))
        .start(reading);
  }

  /** Brings a file in, as a draft. */
  public void bring(Path file) {
    keep((open, progress) -> acts.bring().by(open, user, file));
  }

  /** Keeps a fitted card, as a draft. */
  public void keep(FitReport report) {
    keep((open, progress) -> acts.bring().fitted(open, user, report));
  }

  private void keep(BookAct<Imported> act) {
    write(
        act,
        "cards.notBrought",
        imported -> {
          wanted = imported.card().id();
          String key = imported.isNew() ? "cards.brought" : "cards.known";
          told(Notice.Kind.DONE, key, imported.card().name());
        });
  }

  /** Asks that the card be put in force. */
  public void propose() {
    CardLife life = model.chosen().get();
    if (life == null || !possible(life).propose()) {
      return;
    }
    String note = model.note().get();
    write(
        (open, progress) -> acts.activate().propose(open, user, life.card(), note),
        "cards.notProposed",
        submission -> told(Notice.Kind.WAITS, "cards.proposed", life.card().name()));
  }

  /** Puts the card that waits in force. */
  public void confirm() {
    settle(
        "cards.confirmed",
        (open, life, note) -> acts.confirm().confirm(open, user, life.card(), note));
  }

  /** Gives the card back to who asked. */
  public void giveBack() {
    settle(
        "cards.returned",
        (open, life, note) -> acts.confirm().giveBack(open, user, life.card(), note));
  }

  private interface Settling {
    void run(org.limitdesk.workflow.port.Book book, CardLife life, String note);
  }

  private void settle(String toldKey, Settling act) {
    CardLife life = model.chosen().get();
    if (life == null || !possible(life).confirm()) {
      return;
    }
    String note = model.note().get();
    write(
        (open, progress) -> {
          act.run(open, life, note);
          return life;
        },
        "cards.notSettled",
        done -> told(Notice.Kind.DONE, toldKey, life.card().name()));
  }

  /** Writes the card into a file that is not there yet. */
  public void export(Path file) {
    CardLife life = model.chosen().get();
    if (life == null) {
      return;
    }
    write(
        (open, progress) -> acts.export().export(open, life.card().id(), file, user.actor()),
        "cards.notExported",
        kept -> told(Notice.Kind.DONE, "cards.exported", String.valueOf(file.getFileName())));
  }

  private <T> void write(BookAct<T> act, String notKey, Consumer<? super T> done) {
    writes.run(
        act,
        notKey,
        result -> {
          model.note().set("");
          done.accept(result);
          read();
        },
        shown);
  }

  private void refuse(String whatKey, Throwable failure) {
    model.refusal().set(Refusal.of(whatKey, failure));
  }

  private void told(Notice.Kind kind, String key, String name) {
    around.tell().accept(kind, around.texts().text(key, name));
  }
}
