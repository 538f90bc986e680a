package org.limitdesk.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.intake.FileRow;
import org.limitdesk.workflow.port.BegunFile;
import org.limitdesk.workflow.port.ColumnNames;
import org.limitdesk.workflow.port.LoadCounts;
import org.limitdesk.workflow.port.LoadFile;
import org.limitdesk.workflow.port.LoadSession;

/** A load into SQLite: short transactions under pending generations, shown by one update. */
final class SqliteLoad implements LoadSession {
  private final Connection connection;
  private final Generations generations;
  private final LogStore log;
  private final Clock clock;
  private final long load;
  private final BorrowerKeys keys;
  private @Nullable FileWriter file;
  private long generation;
  private int begun;
  private boolean published;

  SqliteLoad(Connection connection, LogStore log, Clock clock) throws SQLException {
    this.connection = connection;
    this.log = log;
    this.clock = clock;
    generations = new Generations(connection);
    load = generations.nextLoad();
    keys = new BorrowerKeys(connection);
  }

  @Override
  public long load() {
    return load;
  }

  @Override
  public BegunFile begin(LoadFile facts, Map<BookTable, Set<Integer>> columns, ColumnNames names) {
    long at = clock.millis();
    Sql.inTransaction(connection, () -> generation = generations.begin(load, facts, at));
    begun++;
    file = Sql.ask(() -> new FileWriter(connection, generation, keys, columns, names));
    return new BegunFile(generation, at);
  }

  @Override
  public void write(List<FileRow> rows, LoadCounts counts) {
    FileWriter open = open();
    Sql.inTransaction(connection, () -> open.write(rows, counts));
  }

  @Override
  public void end(LoadCounts counts) {
    Sql.inTransaction(connection, () -> generations.end(generation, counts));
    closeFile();
  }

  @Override
  public void publish(LogDraft entry) {
    log.append(entry, () -> generations.publish(load, begun));
    published = true;
  }

  @Override
  public void close() {
    closeFile();
    Sql.run(keys::close);
    if (!published) {
      Sql.run(() -> Sweep.pending(connection));
    }
  }

  private FileWriter open() {
    if (file == null) {
      throw new IllegalStateException("no file was begun");
    }
    return file;
  }

  private void closeFile() {
    if (file != null) {
      Sql.run(file::close);
      file = null;
    }
  }
}
