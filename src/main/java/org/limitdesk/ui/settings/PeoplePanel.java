package org.limitdesk.ui.settings;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.ui.kit.Buttons;
import org.limitdesk.ui.kit.Dialogs;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Trouble;

/** The accounts of the book, for whoever keeps them; for everybody, their own password. */
public final class PeoplePanel extends VBox {
  private final PeopleModel model;
  private final PeopleController controller;
  private final DeskUser user;
  private final Texts texts;
  private final Dialogs dialogs;
  private final GridPane people = new GridPane(20, 6);
  private final Label trouble = new Label();

  public PeoplePanel(
      PeopleModel model, PeopleController controller, DeskUser user, Texts texts, Dialogs dialogs) {
    super(10);
    this.model = model;
    this.controller = controller;
    this.user = user;
    this.texts = texts;
    this.dialogs = dialogs;
    getStyleClass().add("panel");
    setId("people");
    trouble.getStyleClass().add("field-error");
    trouble.setWrapText(true);
    trouble.setMinHeight(Region.USE_PREF_SIZE);
  }

  /** Shows who there is until these subscriptions close. */
  void attach(Subscriptions shown) {
    shown.watch(model.people(), now -> show());
    shown.watch(model.trouble(), this::refuse);
    shown.onChange(texts.language(), this::show);
    controller.attach(shown);
  }

  private void show() {
    Label title = new Label(texts.text(controller.mayManage() ? "people.title" : "people.account"));
    title.getStyleClass().add("section");
    getChildren().setAll(title);
    if (controller.mayManage()) {
      people.getChildren().clear();
      model.people().get().forEach(this::row);
      getChildren().add(people);
    }
    HBox buttons = new HBox(8);
    if (controller.mayManage()) {
      Button add = Buttons.plain(texts.bind("people.addMore"), this::add);
      add.setId("addPerson");
      buttons.getChildren().add(add);
    }
    Button own = Buttons.plain(texts.bind("people.ownPassword"), this::ownPassword);
    own.setId("ownPassword");
    buttons.getChildren().add(own);
    getChildren().addAll(trouble, buttons);
  }

  private void row(DeskUser each) {
    String roles =
        each.roles().stream()
            .sorted()
            .map(role -> texts.text("role." + role.code()))
            .collect(Collectors.joining(", "));
    Label name = new Label(each.name());
    name.getStyleClass().add("medium");
    Label what = new Label(each.active() ? roles : texts.text("people.lockedOut", roles));
    if (!each.active()) {
      what.getStyleClass().add("muted");
    }
    people.addRow(people.getRowCount(), name, what, acts(each));
  }

  /** Nobody changes their own roles or locks themselves out. */
  private Node acts(DeskUser each) {
    HBox acts = new HBox(8);
    acts.setAlignment(Pos.CENTER_LEFT);
    if (!controller.isOwn(each)) {
      acts.getChildren()
          .setAll(
              List.of(
                  Buttons.quiet(texts.bind("people.changeRoles"), () -> roles(each)),
                  Buttons.quiet(texts.bind("people.newPassword"), () -> password(each)),
                  Buttons.quiet(
                      texts.bind(each.active() ? "people.lockOut" : "people.letIn"),
                      () -> controller.active(each, !each.active()))));
    }
    return acts;
  }

  private void add() {
    dialogs.open(new PersonForm(null, texts, controller::add, dialogs::close));
  }

  private void roles(DeskUser each) {
    dialogs.open(
        new PersonForm(
            each, texts, (name, roles, password) -> controller.roles(each, roles), dialogs::close));
  }

  private void password(DeskUser each) {
    dialogs.open(
        new PasswordForm(
            each.name(),
            false,
            texts,
            (old, password) -> controller.resetPassword(each, password),
            dialogs::close));
  }

  private void ownPassword() {
    dialogs.open(
        new PasswordForm(user.name(), true, texts, controller::changeOwnPassword, dialogs::close));
  }

  private void refuse(@Nullable Trouble why) {
    trouble.setText(why == null ? "" : why.in(texts) + " [" + why.code() + "]");
  }
}
