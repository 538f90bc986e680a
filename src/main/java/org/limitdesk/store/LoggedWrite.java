package org.limitdesk.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.domain.audit.LogEntry;

/**
 * Writes an entry and then the rows that name it, in one transaction; then the anchor. The entry
 * comes first, because its rows refer to it and the schema looks for the note that stands beside
 * it.
 */
final class LoggedWrite {
  private final Connection connection;
  private final LogStore log;

  LoggedWrite(Connection connection, LogStore log) {
    this.connection = connection;
    this.log = log;
  }

  /** The rows that go with an entry. */
  interface Rows {
    void write(long seq) throws SQLException;
  }

  /** Returns once all is committed and the anchor is safe. */
  LogEntry run(LogDraft draft, Rows rows) {
    LogEntry[] written = new LogEntry[1];
    Sql.inTransaction(
        connection,
        () -> {
          written[0] = log.insert(draft);
          rows.write(written[0].seq());
        });
    log.anchor(written[0].head());
    return written[0];
  }
}
