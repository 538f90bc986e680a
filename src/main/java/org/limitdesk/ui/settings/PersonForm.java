package org.limitdesk.ui.settings;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.ui.kit.DialogBox;
import org.limitdesk.ui.kit.Texts;

/** Asks for a new person's name, roles and first password, or for somebody's other roles. */
final class PersonForm extends DialogBox {
  private static final double WIDTH = 440;

  private final @Nullable DeskUser person;
  private final TextField name = new TextField();
  private final Map<Role, CheckBox> roles = new EnumMap<>(Role.class);
  private final TwicePassword password;
  private final Label fault = sentence("", "field-error");
  private final Write write;

  /** Who takes what was asked. */
  @FunctionalInterface
  interface Write {
    /**
     * @param password empty where it stays as it is
     */
    void write(String name, Set<Role> roles, char[] password);
  }

  /**
   * @param person whose roles are changed; null for a new one
   */
  PersonForm(@Nullable DeskUser person, Texts texts, Write write, Runnable leave) {
    super(texts, person == null ? "people.add" : "people.rolesTitle", WIDTH, 0, leave);
    this.person = person;
    this.write = write;
    password = new TwicePassword(texts);
    setId("personForm");
    name.setId("personName");
    VBox boxes = new VBox(6);
    for (Role role : Role.values()) {
      CheckBox box = new CheckBox(texts.text("role." + role.code()));
      box.setId("role-" + role.code());
      box.setSelected(person != null && person.roles().contains(role));
      roles.put(role, box);
      boxes.getChildren().add(box);
    }
    if (person == null) {
      getChildren().add(field("people.name", name));
    } else {
      getChildren().add(sentence(person.name(), "strong"));
    }
    getChildren().add(field("people.roles", boxes));
    if (person == null) {
      getChildren().add(password);
    }
    getChildren()
        .addAll(fault, foot(List.<Node>of(main("people.keep", this::submit)), "common.cancel"));
  }

  private void submit() {
    Set<Role> chosen = EnumSet.noneOf(Role.class);
    roles.forEach((role, box) -> {
      if (box.isSelected()) {
        chosen.add(role);
      }
    });
    String wrong = wrong(chosen);
    if (!wrong.isEmpty()) {
      fault.setText(texts().text(wrong));
      return;
    }
    char[] first = person == null ? password.chosen() : new char[0];
    password.clear();
    leave();
    write.write(name.getText().strip(), chosen, first);
  }

  /** The text that says what is missing; empty for nothing. */
  private String wrong(Set<Role> chosen) {
    if (person == null && name.getText().isBlank()) {
      return "people.noName";
    }
    if (chosen.isEmpty()) {
      return "people.noRole";
    }
    return person == null ? password.wrong() : "";
  }
}
