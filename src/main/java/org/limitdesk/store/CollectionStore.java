package org.limitdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.collections.FlagSpan;
import org.limitdesk.domain.collections.Promise;
import org.limitdesk.workflow.port.CollectionBook;

/** Reads what collections needs, each thing in its newest version. */
final class CollectionStore implements CollectionBook {
  private static final List<String> FLAG_KINDS = codes(BookTable.FLAGS, "kind");
  private static final List<String> STATES = codes(BookTable.ARRANGEMENTS, "state");

  /** Parameter: the generation. Students and staff are worked as everybody. */
  private static final String FLAGS =
      """
      SELECT borrower, kind, "from", "to" FROM flag f
      WHERE generation = (SELECT max(generation) FROM flag
          WHERE borrower = f.borrower AND kind = f.kind AND "from" = f."from" AND generation <= ?1)
      """;

  /** Parameters: the generation, the day. */
  private static final String PLANNED =
      """
      SELECT borrower FROM arrangement a
      WHERE state IN (%d, %d) AND "from" <= ?2 AND ("to" IS NULL OR "to" >= ?2)
        AND generation = (SELECT max(generation) FROM arrangement WHERE id = a.id AND generation <= ?1)
      UNION SELECT borrower FROM open_offer WHERE accepted AND ?2 BETWEEN "from" AND "to"
      """
          .formatted(STATES.indexOf("active"), STATES.indexOf("kept"));

  private static final String DISPUTED =
      "SELECT borrower FROM dispute d WHERE NOT EXISTS"
          + " (SELECT 1 FROM dispute_answer WHERE dispute = d.dispute)";

  /** Parameter: the generation; %s narrows both parts to borrowers. */
  private static final String MADE =
      """
      WITH made AS (
        SELECT borrower, day AS taken, promised AS amount, promised_on AS due FROM contact_note
        WHERE promised > 0 %1$s
        UNION ALL
        SELECT borrower, at / 1000000, promised_amount, promised_on FROM contact c
        WHERE promised_amount > 0 AND promised_on > 0 AND generation = (SELECT max(generation) FROM contact
            WHERE borrower = c.borrower AND at = c.at AND channel = c.channel AND generation <= ?1) %1$s)
      """;

  private static final String PROMISES =
      "SELECT borrower, taken, amount, due FROM made ORDER BY borrower, due, taken";

  private static final String PAID =
      """
      SELECT p.borrower, m.month, m.paid
      FROM (SELECT DISTINCT p.borrower, b.month FROM made p
            JOIN book_month b ON b.month BETWEEN min(p.taken, p.due) / 100 AND p.due / 100) p
      CROSS JOIN month m ON m.month = p.month AND m.borrower = p.borrower
        AND m.generation = (SELECT max(generation) FROM month
            WHERE month = p.month AND borrower = p.borrower AND generation <= ?1)
      WHERE m.paid IS NOT NULL
      """;

  private static final String OF_THESE = "AND borrower IN (SELECT value FROM json_each(?2))";

  /** Parameters: the generation, the borrower, the first day and the last one. */
  private static final String ATTEMPTS =
      """
      SELECT (SELECT count(*) FROM contact_note
              WHERE borrower = ?2 AND day BETWEEN ?3 AND ?4 AND channel <> 'letter')
        + (SELECT count(DISTINCT at || channel) FROM contact
           WHERE borrower = ?2 AND at BETWEEN ?3 * 1000000 AND ?4 * 1000000 + 235959
             AND generation <= ?1 AND channel <> 'letter')
      """;

  private final Connection connection;
  private final long generation;

  /**
   * @param generation the last load that is seen
   */
  CollectionStore(Connection connection, long generation) {
    this.connection = connection;
    this.generation = generation;
  }

  private static List<String> codes(BookTable table, String column) {
    return table.columns().get(table.indexOf(column)).codes();
  }

  /** Takes a row. */
  private interface Taker {
    void take(ResultSet row) throws SQLException;
  }

  private void each(String sql, Taker taker, Object... more) {
    Sql.run(() -> {
      try (PreparedStatement select = connection.prepareStatement(sql)) {
        select.setLong(1, generation);
        for (int i = 0; i < more.length; i++) {
          select.setObject(i + 2, more[i]);
        }
        ResultSet rows = select.executeQuery();
        while (rows.next()) {
          taker.take(rows);
        }
      }
    });
  }

  @Override
  public List<FlagSpan> flags() {
    List<FlagSpan> found = new ArrayList<>();
    each(FLAGS, row -> found.add(flag(row)));
    return found;
  }

  private static FlagSpan flag(ResultSet row) throws SQLException {
    long to = row.getLong(4);
    return new FlagSpan(
        row.getInt(1),
        FLAG_KINDS.get(row.getInt(2)),
        CalendarNumber.day(row.getLong(3)),
        to == 0 ? null : CalendarNumber.day(to));
  }

  @Override
  public BitSet disputed() {
    BitSet found = new BitSet();
    each(DISPUTED + " AND ?1 >= 0", row -> found.set(row.getInt(1)));
    return found;
  }

  @Override
  public BitSet planned(LocalDate day) {
    BitSet found = new BitSet();
    each(PLANNED, row -> found.set(row.getInt(1)), CalendarNumber.of(day));
    return found;
  }

  @Override
  public List<Promised> promises(int @Nullable [] borrowers) {
    String made = MADE.formatted(borrowers == null ? "" : OF_THESE);
    Object[] keys = borrowers == null ? new Object[0] : new Object[] {Arrays.toString(borrowers)};
    Map<Integer, List<Promise>> promises = new TreeMap<>();
    each(
        made + PROMISES,
        row -> promises.computeIfAbsent(row.getInt(1), key -> new ArrayList<>()).add(promise(row)),
        keys);
    Map<Integer, Map<Integer, Long>> paid = new HashMap<>();
    each(
        made + PAID,
        row ->
            paid.computeIfAbsent(row.getInt(1), key -> new HashMap<>())
                .put(row.getInt(2), row.getLong(3)),
        keys);
    List<Promised> found = new ArrayList<>();
    promises.forEach((key, of) -> found.add(new Promised(of, paid.getOrDefault(key, Map.of()))));
    return found;
  }

  private static Promise promise(ResultSet row) throws SQLException {
    return new Promise(
        row.getInt(1),
        CalendarNumber.day(row.getLong(2)),
        row.getLong(3),
        CalendarNumber.day(row.getLong(4)));
  }

  @Override
  public int attempts(int borrower, LocalDate from, LocalDate to) {
    List<Integer> found = new ArrayList<>();
    each(
        ATTEMPTS,
        row -> found.add(row.getInt(1)),
        borrower,
        CalendarNumber.of(from),
        CalendarNumber.of(to));
    return found.getFirst();
  }
}
