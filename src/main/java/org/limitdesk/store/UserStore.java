package org.limitdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.domain.decision.SignInResult;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.LogStamp;
import org.limitdesk.workflow.port.Users;

/** The tables of users and of their tries to sign in. */
final class UserStore implements Users {
  private final Connection connection;
  private final LoggedWrite write;

  UserStore(Connection connection, LogStore log) {
    this.connection = connection;
    write = new LoggedWrite(connection, log);
  }

  @Override
  public List<DeskUser> all() {
    return UserRows.select(connection, "ORDER BY user").stream().map(Account::user).toList();
  }

  @Override
  public Optional<DeskUser> find(long id) {
    return row(id).map(Account::user);
  }

  private Optional<Account> row(long id) {
    return UserRows.select(connection, "AND user = ?", id).stream().findFirst();
  }

  @Override
  public Optional<Account> account(String name) {
    return UserRows.select(connection, "AND name = ?", name).stream().findFirst();
  }

  @Override
  public DeskUser add(String name, Set<Role> roles, String password, LogStamp stamp) {
    if (account(name).isPresent()) {
      throw new ActRefused("LD-421", "Another user has that name. Choose one of its own.");
    }
    long id = 1 + Sql.ask(() -> Sql.number(connection, "SELECT max(user) FROM user"));
    return append(new DeskUser(id, 1, name, roles, true, stamp.at()), password, stamp);
  }

  @Override
  public DeskUser change(
      DeskUser seen, Set<Role> roles, boolean active, @Nullable String password, LogStamp stamp) {
    Account now = row(seen.id()).filter(found -> found.user().equals(seen)).orElse(null);
    if (now == null) {
      throw new ActRefused("LD-422", "The user was changed meanwhile. Look again.");
    }
    DeskUser next =
        new DeskUser(seen.id(), seen.version() + 1, seen.name(), roles, active, stamp.at());
    return append(next, password == null ? now.password() : password, stamp);
  }

  private DeskUser append(DeskUser user, String password, LogStamp stamp) {
    LogDraft draft =
        new LogDraft(
            "user", stamp.actor(), stamp.at(), UserRows.data(user, password), stamp.texts());
    write.run(draft, seq -> UserRows.insert(connection, user, password, seq));
    return user;
  }

  @Override
  public void signIn(long user, SignInResult result, LogStamp stamp) {
    String kind = result == SignInResult.OK ? "sign_in" : "sign_in_failed";
    LogDraft draft =
        new LogDraft(
            kind,
            stamp.actor(),
            stamp.at(),
            Map.of("user", user, "result", result.code()),
            stamp.texts());
    write.run(draft, seq -> insertSignIn(seq, user, result, stamp.at()));
  }

  private void insertSignIn(long seq, long user, SignInResult result, long at) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO sign_in VALUES (?, ?, ?, ?)")) {
      insert.setLong(1, seq);
      insert.setLong(2, user);
      insert.setString(3, result.code());
      insert.setLong(4, at);
      insert.executeUpdate();
    }
  }

  @Override
  public WrongPasswords wrongPasswords(DeskUser user) {
    return Sql.ask(() -> {
      try (PreparedStatement select =
          connection.prepareStatement(
              """
              SELECT count(*), coalesce(max(at), 0) FROM sign_in
              WHERE user = ?1 AND result = 'password'
                AND seq > (SELECT max(seq) FROM user WHERE user = ?1)
                AND seq > (SELECT coalesce(max(seq), 0) FROM sign_in
                           WHERE user = ?1 AND result = 'ok')
              """)) {
        select.setLong(1, user.id());
        ResultSet rows = select.executeQuery();
        return new WrongPasswords(rows.getInt(1), rows.getLong(2));
      }
    });
  }
}
