package org.limitdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * The lender's ids and the book's own keys, in memory while a load runs: a load of a million
 * borrowers asks for tens of millions of keys. Open addressing; about 60 MB for a million ids.
 */
final class BorrowerKeys implements AutoCloseable {
  /** No such borrower. */
  static final int NONE = 0;

  private final PreparedStatement insert;
  private @Nullable String[] ids = new @Nullable String[1 << 12];
  private int[] keys = new int[1 << 12];
  private int size;
  private int last;

  BorrowerKeys(Connection connection) throws SQLException {
    insert =
        connection.prepareStatement(
            "INSERT INTO borrower (key, borrower_id, generation) VALUES (?, ?, ?)");
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT borrower_id, key FROM borrower")) {
      while (rows.next()) {
        put(rows.getString(1), rows.getInt(2));
      }
    }
  }

  /** The borrower's key, or {@link #NONE}. */
  int of(String borrowerId) {
    return keys[slot(borrowerId)];
  }

  /** Gives a borrower that is not there yet the next key. */
  int add(String borrowerId, long generation) throws SQLException {
    int key = last + 1;
    insert.setInt(1, key);
    insert.setString(2, borrowerId);
    insert.setLong(3, generation);
    insert.executeUpdate();
    put(borrowerId, key);
    return key;
  }

  /** Undoes {@link #add} after its row was taken back. */
  void forget(String borrowerId) {
    keys[slot(borrowerId)] = NONE;
  }

  private void put(String id, int key) {
    if (size * 2 >= ids.length) {
      grow();
    }
    int slot = slot(id);
    ids[slot] = id;
    keys[slot] = key;
    size++;
    last = Math.max(last, key);
  }

  private int slot(String id) {
    int hash = id.hashCode() * 0x9E3779B9;
    int slot = (hash >>> 7) & (ids.length - 1);
    String there = ids[slot];
    while (there != null && !there.equals(id)) {
      slot = (slot + 1) & (ids.length - 1);
      there = ids[slot];
    }
    return slot;
  }

  private void grow() {
    @Nullable String[] oldIds = ids;
    int[] oldKeys = keys;
    ids = new @Nullable String[oldIds.length * 2];
    keys = new int[oldKeys.length * 2];
    for (int i = 0; i < oldIds.length; i++) {
      String id = oldIds[i];
      if (id != null) {
        int slot = slot(id);
        ids[slot] = id;
        keys[slot] = oldKeys[i];
      }
    }
  }

  @Override
  public void close() throws SQLException {
    insert.close();
  }
}
