package org.limitdesk.ui.shell;

import java.util.Set;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Role;

/** What the frame shows of the book and of the person. */
public final class ShellModel {
  private final DeskUser user;
  private final IntegerProperty month = new SimpleIntegerProperty();
  private final StringProperty policy = new SimpleStringProperty("");

  ShellModel(DeskUser user) {
    this.user = user;
  }

  String userName() {
    return user.name();
  }

  Set<Role> roles() {
    return user.roles();
  }

  /** The book's last month, yyyymm; 0 while it is not read, or the book has none. */
  IntegerProperty month() {
    return month;
  }

  /** The version of the policy in force; empty while it is not read, or there is none. */
  StringProperty policy() {
    return policy;
  }
}
