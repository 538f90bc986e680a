package org.limitdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.domain.npl.PackageCandidate;
import org.limitdesk.domain.npl.PackageLine;
import org.limitdesk.workflow.port.LogStamp;
import org.limitdesk.workflow.port.Packages;

/** Packages of bad lines; the schema holds by itself that none is ever changed. */
final class PackageStore implements Packages {
  private static final String ALL =
      """
      SELECT p.package, p.name, p.month, p.base_date, p.terms, p.left_out, p.generation, p.lines,
             p.sha256, p.at, json_extract(CAST(e.body AS TEXT), '$.actor')
      FROM package p JOIN entry e ON e.seq = p.seq
      """;

  private final Connection connection;
  private final long generation;
  private final LoggedWrite write;

  PackageStore(Connection connection, LogStore log, long generation) {
    this.connection = connection;
    this.generation = generation;
    write = new LoggedWrite(connection, log);
  }

  @Override
  public List<PackageCandidate> candidates(int month, int[] keys) {
    return Sql.ask(() -> new PackageFacts(connection, generation, month).of(keys));
  }

  @Override
  public List<Kept> all() {
    return Sql.ask(() -> {
      try (PreparedStatement select = connection.prepareStatement(ALL + " ORDER BY package")) {
        return read(select);
      }
    });
  }

  @Override
  public Optional<Kept> named(String name) {
    return Sql.ask(() -> {
      try (PreparedStatement select = connection.prepareStatement(ALL + " WHERE name = ?")) {
        select.setString(1, name);
        return read(select).stream().findFirst();
      }
    });
  }

  private static List<Kept> read(PreparedStatement select) throws SQLException {
    List<Kept> found = new ArrayList<>();
    ResultSet rows = select.executeQuery();
    while (rows.next()) {
      Wish wish =
          new Wish(
              rows.getString(2),
              rows.getInt(3),
              rows.getInt(4),
              rows.getString(5),
              rows.getString(6),
              rows.getLong(7));
      found.add(
          new Kept(
              rows.getLong(1),
              wish,
              rows.getLong(8),
              rows.getString(9),
              rows.getLong(10),
              rows.getString(11)));
    }
    return found;
  }

  @Override
  public List<PackageLine> lines(Kept kept) {
    return Sql.ask(() -> PackageRows.read(connection, kept.id()));
  }

  @Override
  public Kept keep(Wish wish, List<PackageLine> lines, LogStamp stamp) {
    long id = 1 + Sql.ask(() -> Sql.number(connection, "SELECT max(package) FROM package"));
    Kept kept =
        new Kept(id, wish, lines.size(), PackageLine.hash(lines), stamp.at(), stamp.actor());
    write.run(
        new LogDraft("package", stamp.actor(), stamp.at(), data(kept), stamp.texts()),
        seq -> {
          insert(kept, seq);
          PackageRows.insert(connection, id, lines);
        });
    return kept;
  }

  private static Map<String, @Nullable Object> data(Kept kept) {
    Wish wish = kept.wish();
    Map<String, @Nullable Object> data = new TreeMap<>();
    data.put("package", kept.id());
    data.put("name", wish.name());
    data.put("month", wish.month());
    data.put("base_date", wish.baseDate());
    data.put("terms", wish.terms());
    data.put("left_out", wish.leftOut());
    data.put("generation", wish.generation());
    data.put("lines", kept.lines());
    data.put("sha256", kept.sha256());
    return data;
  }

  private void insert(Kept kept, long seq) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO package VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      insert.setLong(1, kept.id());
      insert.setString(2, kept.wish().name());
      insert.setInt(3, kept.wish().month());
      insert.setInt(4, kept.wish().baseDate());
      insert.setString(5, kept.wish().terms());
      insert.setString(6, kept.wish().leftOut());
      insert.setLong(7, kept.wish().generation());
      insert.setLong(8, kept.lines());
      insert.setString(9, kept.sha256());
      insert.setLong(10, kept.at());
      insert.setLong(11, seq);
      insert.executeUpdate();
    }
  }
}
