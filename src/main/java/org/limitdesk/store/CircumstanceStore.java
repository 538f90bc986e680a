package org.limitdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.borrower.Circumstances;
import org.limitdesk.domain.borrower.Circumstances.Arrangement;
import org.limitdesk.domain.borrower.Circumstances.Complaint;
import org.limitdesk.domain.borrower.Circumstances.Contact;
import org.limitdesk.domain.borrower.Circumstances.Flag;
import org.limitdesk.domain.collections.JudgedPromise;
import org.limitdesk.domain.collections.PromiseJudge;
import org.limitdesk.domain.decision.ContactNote;
import org.limitdesk.workflow.port.CircumstanceBook;
import org.limitdesk.workflow.port.LogStamp;

/** Reads flags, arrangements, contacts and complaints, each thing in its newest version. */
final class CircumstanceStore implements CircumstanceBook {
  private static final int MOST_CONTACTS = 5;

  /** Parameters of all: the borrower, the generation, the day. */
  private static final String FLAGS =
      """
      SELECT kind, "from", "to", coalesce(source, '') FROM flag f
      WHERE borrower = ?1 AND generation = (SELECT max(generation) FROM flag
          WHERE borrower = f.borrower AND kind = f.kind AND "from" = f."from" AND generation <= ?2)
        AND "from" <= ?3 AND ("to" IS NULL OR "to" >= ?3)
      ORDER BY "from" DESC, kind
      """;

  private static final String ARRANGEMENTS =
      """
      SELECT kind, state, "from", "to", due, paid FROM arrangement a
      WHERE borrower = ?1 AND generation =
          (SELECT max(generation) FROM arrangement WHERE id = a.id AND generation <= ?2)
        AND "from" <= ?3
      ORDER BY "from" DESC, id
      """;

  private static final String CONTACTS =
      """
      SELECT at, channel, coalesce(outcome, ''), promised_amount, promised_on, '' FROM contact c
      WHERE borrower = ?1 AND generation = (SELECT max(generation) FROM contact
          WHERE borrower = c.borrower AND at = c.at AND channel = c.channel AND generation <= ?2)
        AND at / 1000000 <= ?3
      UNION ALL
      SELECT n.day * 1000000 + CAST(strftime('%%H%%M%%S', n.at / 1000, 'unixepoch', 'localtime') AS INTEGER),
             n.channel, n.outcome, nullif(n.promised, 0), nullif(n.promised_on, 0),
             coalesce((SELECT text FROM entry_text t WHERE t.seq = n.seq AND t.name = 'note'), '')
      FROM contact_note n WHERE n.borrower = ?1 AND n.day <= ?3
      ORDER BY 1 DESC LIMIT %d
      """
          .formatted(MOST_CONTACTS);

  private static final String COMPLAINTS =
      """
      SELECT received, coalesce(about, ''), closed, coalesce(result, '') FROM complaint c
      WHERE borrower = ?1 AND generation =
          (SELECT max(generation) FROM complaint WHERE id = c.id AND generation <= ?2)
        AND received <= ?3 AND (closed IS NULL OR closed >= ?3 - 10000)
      ORDER BY received DESC, id
      """;

  private static final List<String> FLAG_KINDS = codes(BookTable.FLAGS, "kind");
  private static final List<String> KINDS = codes(BookTable.ARRANGEMENTS, "kind");
  private static final List<String> STATES = codes(BookTable.ARRANGEMENTS, "state");

  private final Connection connection;
  private final LoggedWrite write;
  private final long generation;

  /**
   * @param generation the last load that is seen
   */
  CircumstanceStore(Connection connection, LogStore log, long generation) {
    this.connection = connection;
    write = new LoggedWrite(connection, log);
    this.generation = generation;
  }

  private static List<String> codes(BookTable table, String column) {
    return table.columns().get(table.indexOf(column)).codes();
  }

  @Override
  public Circumstances of(int borrower, LocalDate day) {
    return new Circumstances(
        list(FLAGS, borrower, day, CircumstanceStore::flag),
        list(ARRANGEMENTS, borrower, day, CircumstanceStore::arrangement),
        contacts(borrower, day),
        list(COMPLAINTS, borrower, day, CircumstanceStore::complaint));
  }

  @Override
  public void note(int borrower, ContactNote note, long maker, LogStamp stamp) {
    long id =
        1 + Sql.ask(() -> Sql.number(connection, "SELECT max(contact_note) FROM contact_note"));
    Map<String, @Nullable Object> data = new TreeMap<>();
    data.put("contact_note", id);
    data.put("borrower", (long) borrower);
    data.put("day", (long) CalendarNumber.of(note.day()));
    data.put("channel", note.channel().code());
    data.put("outcome", note.outcome().code());
    data.put("promised", note.promised());
    data.put(
        "promised_on", note.promised() == 0 ? 0L : (long) CalendarNumber.of(note.promisedOn()));
    data.put("maker", maker);
    List<String> columns =
        List.of("borrower", "day", "channel", "outcome", "promised", "promised_on", "maker");
    write.run(
        new LogDraft("contact_note", stamp.actor(), stamp.at(), data, stamp.texts()),
        seq -> {
          try (PreparedStatement insert =
              connection.prepareStatement(
                  "INSERT INTO contact_note VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, id);
            for (int i = 0; i < columns.size(); i++) {
              insert.setObject(i + 2, data.get(columns.get(i)));
            }
            insert.setLong(9, stamp.at());
            insert.setLong(10, seq);
            insert.executeUpdate();
          }
        });
  }

  /** Makes something of the current row. */
  private interface Reader<T> {
    T read(ResultSet rows) throws SQLException;
  }

  private <T> List<T> list(String sql, int borrower, LocalDate day, Reader<T> reader) {
    return Sql.ask(() -> {
      try (PreparedStatement select = connection.prepareStatement(sql)) {
        select.setInt(1, borrower);
        select.setLong(2, generation);
        select.setInt(3, CalendarNumber.of(day));
        ResultSet rows = select.executeQuery();
        List<T> found = new ArrayList<>();
        while (rows.next()) {
          found.add(reader.read(rows));
        }
        return found;
      }
    });
  }

  private static Flag flag(ResultSet rows) throws SQLException {
    return new Flag(
        FLAG_KINDS.get(rows.getInt(1)),
        CalendarNumber.day(rows.getLong(2)),
        day(rows, 3),
        rows.getString(4));
  }

  private static Arrangement arrangement(ResultSet rows) throws SQLException {
    return new Arrangement(
        KINDS.get(rows.getInt(1)),
        STATES.get(rows.getInt(2)),
        CalendarNumber.day(rows.getLong(3)),
        day(rows, 4),
        fen(rows, 5),
        fen(rows, 6));
  }

  private List<Contact> contacts(int borrower, LocalDate day) {
    List<Integer> months =
        Sql.ask(() -> Months.of(connection, generation)).stream().map(Math::toIntExact).toList();
    PromiseJudge judge = new PromiseJudge(months.isEmpty() ? 0 : months.getLast());
    List<JudgedPromise> judged =
        new CollectionStore(connection, generation)
            .promises(new int[] {borrower}).stream()
                .flatMap(each -> judge.judge(each.promises(), each.paid()).stream())
                .toList();
    return list(CONTACTS, borrower, day, rows -> contact(rows, judged));
  }

  /** Two promises of one day, amount and term are one as far as anybody can tell. */
  private static String became(
      LocalDate taken, @Nullable Long amount, @Nullable LocalDate due, List<JudgedPromise> judged) {
    return judged.stream()
        .filter(each ->
            each.promise().taken().equals(taken)
                && each.promise().due().equals(due)
                && Long.valueOf(each.promise().amount()).equals(amount))
        .map(each -> each.state().code())
        .findFirst()
        .orElse("");
  }

  private static Contact contact(ResultSet rows, List<JudgedPromise> judged) throws SQLException {
    long at = rows.getLong(1);
    int time = (int) (at % 1_000_000);
    return new Contact(
        CalendarNumber.day(at / 1_000_000)
            .atTime(LocalTime.of(time / 10_000, time / 100 % 100, time % 100)),
        rows.getString(2),
        rows.getString(3),
        fen(rows, 4),
        day(rows, 5),
        became(CalendarNumber.day(at / 1_000_000), fen(rows, 4), day(rows, 5), judged),
        rows.getString(6));
  }

  private static Complaint complaint(ResultSet rows) throws SQLException {
    return new Complaint(
        CalendarNumber.day(rows.getLong(1)), rows.getString(2), day(rows, 3), rows.getString(4));
  }

  private static @Nullable LocalDate day(ResultSet rows, int column) throws SQLException {
    long number = rows.getLong(column);
    return rows.wasNull() ? null : CalendarNumber.day(number);
  }

  private static @Nullable Long fen(ResultSet rows, int column) throws SQLException {
    long amount = rows.getLong(column);
    return rows.wasNull() ? null : amount;
  }
}
