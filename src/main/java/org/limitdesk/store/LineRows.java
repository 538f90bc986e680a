package org.limitdesk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.limitdesk.domain.borrower.ArrangementFacts;
import org.limitdesk.domain.borrower.Borrower;
import org.limitdesk.domain.borrower.DrawFacts;
import org.limitdesk.domain.borrower.FlagFacts;
import org.limitdesk.domain.borrower.LimitChange;
import org.limitdesk.domain.borrower.LineStatus;
import org.limitdesk.domain.borrower.MonthFacts;
import org.limitdesk.domain.borrower.Row;
import org.limitdesk.domain.money.Fen;

/** The statements that read lines, each beside what makes facts of its rows. */
final class LineRows {
  /** Parameters: month, generation, first and last borrower. */
  static final String MONTHS =
      """
      SELECT borrower, month, "limit", balance, dpd, status, due, paid, drawn, draws, pending,
             interest, income, other_lenders, other_debt, bureau_queries, external_score
      FROM month
      WHERE month = ? AND generation <= ? AND borrower BETWEEN ? AND ?
      ORDER BY borrower, generation
      """;

  /** Parameters: generation, first and last borrower. */
  static final String BORROWERS =
      """
      SELECT v.borrower, b.borrower_id, coalesce(birth_year, birth_date / 10000, 0), gender, region,
             industry, purpose, campaign, product, opened_on, initial_limit, daily_rate,
             coalesce(own_share, %d), monthly_income, financial_assets
      FROM borrower_version v JOIN borrower b ON b.key = v.borrower
      WHERE v.generation <= ? AND v.borrower BETWEEN ? AND ?
      ORDER BY v.borrower, v.generation
      """
          .formatted(Fen.WHOLE);

  /**
   * Parameters: generation, first and last borrower, the first moment, the moment after the last.
   */
  static final String DRAWS =
      """
      SELECT borrower, drawn_at, amount, occurrence, purpose, coalesce(payee_kind, -1) FROM draw
      WHERE generation <= ? AND borrower BETWEEN ? AND ? AND drawn_at >= ? AND drawn_at < ?
      ORDER BY borrower, drawn_at, amount, occurrence, generation
      """;

  /** Parameters: generation, first and last borrower, the day after the last. */
  static final String FLAGS =
      """
      SELECT borrower, kind, "from", "to" FROM flag
      WHERE generation <= ? AND borrower BETWEEN ? AND ? AND "from" < ?
      ORDER BY borrower, kind, "from", generation
      """;

  /** Parameters: generation, first and last borrower, the day after the last. */
  static final String LIMIT_CHANGES =
      """
      SELECT borrower, at, old, new FROM limit_change
      WHERE generation <= ? AND borrower BETWEEN ? AND ? AND at < ?
      ORDER BY borrower, at, generation
      """;

  /**
   * The newest version of each, numbered: their ids are texts. Parameters: generation, generation,
   * first and last borrower, the day after the last.
   */
  static final String ARRANGEMENTS =
      """
      SELECT borrower, row_number() OVER (ORDER BY borrower, "from", id), kind, state, "from", "to"
      FROM arrangement a
      WHERE generation = (SELECT max(generation) FROM arrangement n
                          WHERE n.id = a.id AND n.generation <= ?)
        AND generation <= ? AND borrower BETWEEN ? AND ? AND "from" < ?
      ORDER BY borrower, "from", id
      """;

  private LineRows() {}

  static MonthFacts month(ResultSet rows) throws SQLException {
    return new MonthFacts(
        rows.getInt(2),
        rows.getLong(3),
        rows.getLong(4),
        rows.getInt(5),
        LineStatus.of(rows.getInt(6)),
        number(rows, 7),
        number(rows, 8),
        number(rows, 9),
        number(rows, 10),
        number(rows, 11),
        number(rows, 12),
        number(rows, 13),
        number(rows, 14),
        number(rows, 15),
        number(rows, 16),
        number(rows, 17));
  }

  static Borrower borrower(ResultSet rows) throws SQLException {
    return new Borrower(
        rows.getInt(1),
        rows.getString(2),
        rows.getInt(3),
        number(rows, 4),
        rows.getString(5),
        rows.getString(6),
        rows.getString(7),
        rows.getString(8),
        rows.getString(9),
        number(rows, 10),
        number(rows, 11),
        number(rows, 12),
        rows.getLong(13),
        number(rows, 14),
        number(rows, 15));
  }

  static DrawFacts draw(ResultSet rows) throws SQLException {
    return new DrawFacts(rows.getLong(2), rows.getLong(3), rows.getString(5), rows.getInt(6));
  }

  static FlagFacts flag(ResultSet rows) throws SQLException {
    return new FlagFacts(rows.getInt(2), rows.getLong(3), number(rows, 4));
  }

  static LimitChange limitChange(ResultSet rows) throws SQLException {
    return new LimitChange(rows.getLong(2), rows.getLong(3), rows.getLong(4));
  }

  static ArrangementFacts arrangement(ResultSet rows) throws SQLException {
    return new ArrangementFacts(rows.getInt(3), rows.getInt(4), rows.getLong(5), number(rows, 6));
  }

  private static long number(ResultSet rows, int column) throws SQLException {
    long value = rows.getLong(column);
    return value == 0 && rows.wasNull() ? Row.NONE : value;
  }
}
