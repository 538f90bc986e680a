package org.limitdesk.ui.signin;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.ui.kit.BookAct;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.ui.signin.SignInModel.Task;
import org.limitdesk.workflow.DemoPeople;
import org.limitdesk.workflow.NewUser;

/** Signs people in, and makes a book's first administrator. */
public final class SignInController {
  private final SignInModel model;
  private final OpenBook book;
  private final Door door;
  private final Consumer<DeskUser> signedIn;
  private final Subscriptions shown = new Subscriptions();

  /**
   * @param signedIn what to do with somebody who is in
   */
  public SignInController(
      SignInModel model, OpenBook book, Door door, Consumer<DeskUser> signedIn) {
    this.model = model;
    this.book = book;
    this.door = door;
    this.signedIn = signedIn;
  }

  private record Facts(boolean users, List<DemoPeople.Person> people) {}

  /** Asks the book whether it has users. */
  void begin() {
    book.read(
            (open, _) -> new Facts(!open.users().all().isEmpty(), List.copyOf(DemoPeople.of(open))))
        .onSuccess(this::show)
        .onError(this::fail)
        .start(shown);
  }

  private void show(Facts facts) {
    model.people().setAll(facts.people());
    model.task().set(facts.users() ? Task.SIGN_IN : Task.FOUND);
  }

  /** Does what the page is for. */
  void submit() {
    if (model.busy().get()) {
      return;
    }
    switch (model.task().get()) {
      case SIGN_IN -> signIn();
      case FOUND -> found();
      case ASKING -> {
        // The answer comes soon, and the page with it.
      }
    }
  }

  /** Signs in as somebody whom the demo book offers. */
  void signInAs(DemoPeople.Person person) {
    model.name().set(person.name());
    model.password().set(person.password());
    submit();
  }

  private void signIn() {
    String name = model.name().get();
    char[] password = model.password().get().toCharArray();
    start(password, (open, _) -> door.signIn().signIn(open, name, password, door.desk()));
  }

  private void found() {
    if (!model.password().get().equals(model.repeated().get())) {
      model.trouble().set(new Trouble("LD-428", "The two passwords are not the same."));
      return;
    }
    String name = model.name().get();
    char[] password = model.password().get().toCharArray();
    start(
        password,
        (open, _) -> {
          NewUser first = new NewUser(name, Set.of(Role.ADMINISTRATOR), password);
          door.manageUsers().found(open, door.desk(), List.of(first));
          return door.signIn().signIn(open, name, password, door.desk());
        });
  }

  private void start(char[] password, BookAct<DeskUser> act) {
    model.busy().set(true);
    model.trouble().set(null);
    book.write(act)
        .onSuccess(signedIn)
        .onError(this::fail)
        .onEnd(() -> {
          Arrays.fill(password, '\0');
          model.busy().set(false);
        })
        .start(shown);
  }

  private void fail(Throwable failure) {
    model.password().set("");
    model.repeated().set("");
    model.trouble().set(Trouble.of(failure));
  }

  void end() {
    shown.close();
    model.password().set("");
    model.repeated().set("");
  }
}
