package org.limitdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.limitdesk.domain.Code;
import org.limitdesk.domain.audit.Hash;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.workflow.port.Users.Account;

/** Rows of the table of users, and what the log says of one. */
final class UserRows {
  private static final String NEWEST =
      """
      SELECT user, version, name, roles, password, active, at FROM user u
      WHERE version = (SELECT max(version) FROM user WHERE user = u.user)
      """;

  private UserRows() {}

  /** The newest versions; {@code rest} goes on from a WHERE. */
  static List<Account> select(Connection connection, String rest, Object... values) {
    return Sql.ask(() -> {
      try (PreparedStatement select = connection.prepareStatement(NEWEST + rest)) {
        for (int i = 0; i < values.length; i++) {
          select.setObject(i + 1, values[i]);
        }
        ResultSet rows = select.executeQuery();
        List<Account> accounts = new ArrayList<>();
        while (rows.next()) {
          accounts.add(account(rows));
        }
        return accounts;
      }
    });
  }

  private static Account account(ResultSet rows) throws SQLException {
    DeskUser user =
        new DeskUser(
            rows.getLong(1),
            rows.getLong(2),
            rows.getString(3),
            roles(rows.getString(4)),
            rows.getBoolean(6),
            rows.getLong(7));
    return new Account(user, rows.getString(5));
  }

  static void insert(Connection connection, DeskUser user, String password, long seq)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO user VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
      insert.setLong(1, user.id());
      insert.setLong(2, user.version());
      insert.setString(3, user.name());
      insert.setString(4, text(user.roles()));
      insert.setString(5, password);
      insert.setBoolean(6, user.active());
      insert.setLong(7, user.at());
      insert.setLong(8, seq);
      insert.executeUpdate();
    }
  }

  /** What the log says; the name goes beside it as a text, so that it can be erased. */
  static Map<String, ?> data(DeskUser user, String password) {
    Map<String, Object> data = new TreeMap<>();
    data.put("user", user.id());
    data.put("version", user.version());
    data.put("roles", text(user.roles()));
    data.put("active", user.active() ? 1L : 0L);
    data.put("credential", credential(password));
    return data;
  }

  /**
   * Binds a stored password hash to the log without its standing there: whoever has only the log
   * would have to guess the hash's random salt first.
   */
  static String credential(String password) {
    return Hash.plainHex(password);
  }

  private static String text(Set<Role> roles) {
    return roles.stream().sorted().map(Role::code).collect(Collectors.joining(","));
  }

  private static Set<Role> roles(String text) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    Arrays.stream(text.split(","))
        .filter(code -> !code.isEmpty())
        .forEach(code -> roles.add(Code.of(Role.class, code)));
    return roles;
  }
}
