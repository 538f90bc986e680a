package org.limitdesk.ui.policy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.ui.kit.BookAct;
import org.limitdesk.ui.kit.Notice;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Refusal;
import org.limitdesk.ui.kit.SingleWrite;
import org.limitdesk.ui.kit.Status;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.ComparePolicies;
import org.limitdesk.workflow.ComparePolicies.Compared;
import org.limitdesk.workflow.ConfirmPolicy;
import org.limitdesk.workflow.ExportPolicy;
import org.limitdesk.workflow.ImportPolicy;
import org.limitdesk.workflow.ReadPolicies;
import org.limitdesk.workflow.ReadPolicies.PolicyLife;
import org.limitdesk.workflow.ReadPolicies.Standing;

/** Lists the versions, and lets another person confirm the one that waits. */
public final class VersionsController {
  private final VersionsModel model;
  private final OpenBook book;
  private final DeskUser user;
  private final Acts acts;
  private final Surroundings around;
  private final SingleWrite writes;
  private Subscriptions shown = new Subscriptions();
  private long wanted;

  /** The workflows that the list calls. */
  public record Acts(
      ReadPolicies read, ImportPolicy bring, ConfirmPolicy confirm, ExportPolicy export) {}

  /**
   * What is around the list.
   *
   * @param tell says in passing what was done
   */
  public record Surroundings(Texts texts, Status status, BiConsumer<Notice.Kind, String> tell) {}

  public VersionsController(
      VersionsModel model, OpenBook book, DeskUser user, Acts acts, Surroundings around) {
    this.model = model;
    this.book = book;
    this.user = user;
    this.acts = acts;
    this.around = around;
    writes = new SingleWrite(book, model.busy(), model.refusal());
  }

  /** Works until these subscriptions close; reads anew whenever the book changes. */
  public void attach(Subscriptions now) {
    shown = now;
    shown.onChange(around.status().changes(), this::read);
    read();
  }

  private record Found(List<PolicyLife> versions, List<DeskUser> people) {}

  private void read() {
    book.read((open, progress) -> new Found(acts.read().all(open), open.users().all()))
        .onSuccess(this::show)
        .onError(failure -> refuse("versions.unread", failure))
        .start(shown);
  }

  private void show(Found found) {
    found.people().forEach(each -> model.people().put(each.id(), each));
    List<PolicyLife> versions = found.versions().reversed();
    WaitingPolicies.show(versions, user, around.status());
    // Known before the list is filled, which chooses rows of its own.
    long looked = fresh(versions).map(each -> each.policy().id()).orElse(wanted);
    model.versions().setAll(versions);
    choose(
        versions.stream()
            .filter(each -> each.policy().id() == looked)
            .findFirst()
            .orElse(versions.isEmpty() ? null : first(versions)));
  }

  /** One that was not there before, sent or brought in by whoever looks. */
  private Optional<PolicyLife> fresh(List<PolicyLife> versions) {
    Set<Long> known =
        model.versions().stream().map(each -> each.policy().id()).collect(Collectors.toSet());
    return known.isEmpty()
        ? Optional.empty()
        : versions.stream().filter(each -> !known.contains(each.policy().id())).findFirst();
  }

  /** What waits for this person, or else the newest. */
  private PolicyLife first(List<PolicyLife> versions) {
    return versions.stream().filter(this::mayConfirm).findFirst().orElse(versions.getFirst());
  }

  /** Looks at a version. */
  void choose(@Nullable PolicyLife life) {
    PolicyLife before = model.chosen().get();
    if (before == null || life == null || before.policy().id() != life.policy().id()) {
      model.note().set("");
    }
    wanted = life == null ? 0 : life.policy().id();
    model.chosen().set(life);
  }

  /** Whether the person may bring policies in. */
  boolean mayBring() {
    return user.may(Act.SUBMIT_DOCUMENT, Ownership.OTHER);
  }

  /** Whether it waits for this person. */
  boolean mayConfirm(PolicyLife life) {
    return WaitingPolicies.mayConfirm(life, user);
  }

  /** Whether the person brought it in or ever submitted it. */
  boolean hadAHand(PolicyLife life) {
    return WaitingPolicies.hadAHand(life, user);
  }

  /** Brings a file in, as a draft that waits for nobody. */
  void bring(Path file) {
    write(
        (open, progress) -> acts.bring().by(open, user, file),
        "versions.notBrought",
        imported -> {
          wanted = imported.policy().id();
          told(
              Notice.Kind.DONE,
              imported.isNew() ? "versions.brought" : "versions.known",
              name(imported.policy().name(), imported.policy().version()));
        });
  }

  /**
   * Puts a version in force, if it still waits for this person.
   *
   * @param read the version that was read before it was agreed to, whatever is chosen by now
   */
  public void confirm(PolicyLife read) {
    settle(
        read,
        "versions.confirmed",
        (open, life, note) -> acts.confirm().confirm(open, user, life.policy(), note));
  }

  public void giveBack() {
    settle(
        model.chosen().get(),
        "versions.returned",
        (open, life, note) -> acts.confirm().giveBack(open, user, life.policy(), note));
  }

  private interface Settling {
    void run(org.limitdesk.workflow.port.Book book, PolicyLife life, String note);
  }

  private void settle(@Nullable PolicyLife life, String toldKey, Settling act) {
    if (life == null || !mayConfirm(life)) {
      return;
    }
    String note = model.note().get();
    write(
        (open, progress) -> {
          act.run(open, life, note);
          return life;
        },
        "versions.notSettled",
        done ->
            told(Notice.Kind.DONE, toldKey, name(life.policy().name(), life.policy().version())));
  }

  /** Writes the chosen version's document into a file that is not there yet. */
  public void export(Path file) {
    PolicyLife life = model.chosen().get();
    if (life != null) {
      write(
          (open, progress) -> {
            acts.export().export(open, life.policy(), file, user.actor());
            return file;
          },
          "versions.notExported",
          done -> told(Notice.Kind.DONE, "versions.exported", String.valueOf(file.getFileName())));
    }
  }

  /** Reads what is in the chosen version, for a draft that begins as it. */
  void open(Consumer<Policy> then) {
    PolicyLife life = model.chosen().get();
    if (life != null) {
      book.read((open, progress) -> ReadPolicies.policy(open, life.policy().id()))
          .onSuccess(then)
          .onError(failure -> refuse("versions.unread", failure))
          .start(shown);
    }
  }

  /** Lays the chosen version beside the policy in force. */
  void compare(Consumer<Compared> then) {
    PolicyLife life = model.chosen().get();
    if (life == null) {
      return;
    }
    Locale locale = around.texts().language().get().locale();
    book.read(
            (open, progress) -> {
              Optional<Standing> standing = acts.read().standing(open);
              Policy chosen = ReadPolicies.policy(open, life.policy().id());
              return standing.map(each -> ComparePolicies.policies(each.policy(), chosen, locale));
            })
        .onSuccess(found -> found.ifPresent(then))
        .onError(failure -> refuse("versions.unread", failure))
        .start(shown);
  }

  void dropRefusal() {
    model.refusal().set(null);
  }

  private <T> void write(BookAct<T> act, String notKey, Consumer<? super T> done) {
    writes.run(
        act,
        notKey,
        result -> {
          model.note().set("");
          done.accept(result);
          around.status().bookChanged();
        },
        shown);
  }

  private void refuse(String whatKey, Throwable failure) {
    model.refusal().set(Refusal.of(whatKey, failure));
  }

  private void told(Notice.Kind kind, String key, String name) {
    around.tell().accept(kind, around.texts().text(key, name));
  }

  private static String name(String name, String version) {
    return name + " " + version;
  }
}
