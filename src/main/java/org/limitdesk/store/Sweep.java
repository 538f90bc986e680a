package org.limitdesk.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes back what an unfinished load wrote. Nobody has seen it, so this is house-keeping: it goes
 * in several short transactions, and when it is cut off itself, the next start goes on.
 */
final class Sweep {
  private static final String PENDING =
      "generation IN (SELECT generation FROM load_generation WHERE state = 'pending')";

  private Sweep() {}

  /** Refuses to delete what readers see: loads that somebody called pending again. */
  static void pending(Connection connection) throws SQLException {
    if (!new Generations(connection).anyPending()) {
      return;
    }
    if (new Generations(connection).anyPendingAmongVisible()) {
      throw BookRefusals.loadsWereChanged();
    }
    // A borrower that an unfinished load brought has no other rows than its own, all of which go
    // before it; the check of each deleted borrower would read the largest table whole.
    Sql.execute(connection, "PRAGMA foreign_keys = 0");
    try {
      for (String delete : deletes(connection)) {
        Sql.inTransaction(connection, () -> Sql.execute(connection, delete));
      }
      Sql.inTransaction(connection, () -> new Generations(connection).sweep());
    } finally {
      Sql.execute(connection, "PRAGMA foreign_keys = 1");
    }
  }

  private static List<String> deletes(Connection connection) throws SQLException {
    List<String> deletes = new ArrayList<>();
    for (long month : Months.of(connection)) {
      deletes.add("DELETE FROM month WHERE month = " + month + " AND " + PENDING);
    }
    for (StoreTable table : StoreTable.all()) {
      if (!table.name().equals("month")) {
        deletes.add("DELETE FROM " + Sql.quoted(table.name()) + " WHERE " + PENDING);
      }
    }
    deletes.add("DELETE FROM book_month WHERE " + PENDING);
    deletes.add("DELETE FROM quarantine WHERE " + PENDING);
    deletes.add("DELETE FROM borrower WHERE " + PENDING);
    return deletes;
  }
}
