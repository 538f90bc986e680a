package org.limitdesk.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.domain.borrower.LineHistory;
import org.limitdesk.domain.trend.BookColumns;
import org.limitdesk.domain.trend.Standings;
import org.limitdesk.domain.trend.VintageAmounts;
import org.limitdesk.store.columns.OpenImages;
import org.limitdesk.store.columns.ScoreFile;
import org.limitdesk.workflow.port.Alarms;
import org.limitdesk.workflow.port.Appeals;
import org.limitdesk.workflow.port.Assessments;
import org.limitdesk.workflow.port.Assignments;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookLog;
import org.limitdesk.workflow.port.BorrowerList;
import org.limitdesk.workflow.port.Cases;
import org.limitdesk.workflow.port.CircumstanceBook;
import org.limitdesk.workflow.port.CollectionBook;
import org.limitdesk.workflow.port.DecisionLog;
import org.limitdesk.workflow.port.Disputes;
import org.limitdesk.workflow.port.Documents;
import org.limitdesk.workflow.port.Erasures;
import org.limitdesk.workflow.port.HandOvers;
import org.limitdesk.workflow.port.Keys;
import org.limitdesk.workflow.port.LineStream;
import org.limitdesk.workflow.port.LoadSession;
import org.limitdesk.workflow.port.LogStamp;
import org.limitdesk.workflow.port.Losses;
import org.limitdesk.workflow.port.Offers;
import org.limitdesk.workflow.port.Outcomes;
import org.limitdesk.workflow.port.Packages;
import org.limitdesk.workflow.port.PastLoad;
import org.limitdesk.workflow.port.Progress;
import org.limitdesk.workflow.port.Publications;
import org.limitdesk.workflow.port.QuarantinedRow;
import org.limitdesk.workflow.port.Releases;
import org.limitdesk.workflow.port.Signals;
import org.limitdesk.workflow.port.Snoozes;
import org.limitdesk.workflow.port.Templates;
import org.limitdesk.workflow.port.Users;
import org.limitdesk.workflow.port.Worklist;

/** An open book on one connection. */
final class SqliteBook implements Book {
  private final Connection connection;
  private final @Nullable BookLock lock;
  private final Clock clock;
  private final UUID uuid;
  private final String currency;
  private final LogStore log;
  private final OpenImages images;
  private final ScoreFile scores;

  /**
   * @param lock held by a book that is opened to write; null otherwise
   */
  SqliteBook(
      Path file, Connection connection, @Nullable BookLock lock, AnchorFile anchors, Clock clock)
      throws SQLException {
    this.connection = connection;
    this.lock = lock;
    this.clock = clock;
    uuid = BookFacts.uuid(connection);
    currency = Sql.text(connection, "SELECT currency FROM book");
    log = new LogStore(connection, uuid, anchors);
    images = new OpenImages(file);
    scores = new ScoreFile(file);
  }

  @Override
  public UUID uuid() {
    return uuid;
  }

  @Override
  public String currency() {
    return currency;
  }

  @Override
  public Optional<String> setting(String name) {
    return Sql.ask(() -> {
      try (PreparedStatement select =
          connection.prepareStatement("SELECT value FROM setting WHERE name = ?")) {
        select.setString(1, name);
        ResultSet rows = select.executeQuery();
        return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
      }
    });
  }

  @Override
  public void changeSetting(String name, String value, LogStamp stamp) {
    Map<String, @Nullable Object> data = new TreeMap<>();
    data.put("name", name);
    data.put("old", setting(name).orElse(null));
    data.put("new", value);
    new LoggedWrite(connection, log)
        .run(
            new LogDraft("setting", stamp.actor(), stamp.at(), data, stamp.texts()),
            seq -> {
              try (PreparedStatement put =
                  connection.prepareStatement("REPLACE INTO setting VALUES (?, ?)")) {
                put.setString(1, name);
                put.setString(2, value);
                put.executeUpdate();
              }
            });
  }

  @Override
  public long borrowers() {
    return Sql.ask(() ->
        Sql.number(
            connection,
            "SELECT count(*) FROM borrower WHERE generation <= "
                + new Generations(connection).visible()));
  }

  @Override
  public long lineMonths() {
    return Sql.ask(() ->
        Sql.number(
            connection,
            "SELECT count(*) FROM (SELECT DISTINCT month, borrower FROM month WHERE generation <= "
                + visible()
                + ")"));
  }

  @Override
  public LoadSession beginLoad() {
    if (lock == null) {
      throw new IllegalStateException("the book was opened to read");
    }
    return Sql.ask(() -> {
      Sweep.pending(connection);
      return new SqliteLoad(connection, log, clock);
    });
  }

  @Override
  public void quarantine(Consumer<QuarantinedRow> to) {
    Sql.run(() -> QuarantineTable.read(connection, to));
  }

  @Override
  public BookColumns columns(Progress progress) throws IOException {
    return images.of(new ColumnSource(connection, uuid), progress);
  }

  @Override
  public Optional<Standings> scores(String by, int month) throws IOException {
    return scores.read(stamp(by, month));
  }

  @Override
  public void keepScores(String by, int month, Standings found) throws IOException {
    scores.write(stamp(by, month), found);
  }

  private ScoreFile.Stamp stamp(String by, int month) {
    String loads = Sql.ask(() -> new Generations(connection).fingerprint(visible()));
    return new ScoreFile.Stamp(uuid, loads, by, month);
  }

  @Override
  public List<Integer> months() {
    return Sql.ask(() -> Months.of(connection, visible()).stream().map(Math::toIntExact).toList());
  }

  @Override
  public LineStream lines(int month) {
    return Sql.ask(() -> new LineReader(connection, visible(), month, 1, Integer.MAX_VALUE));
  }

  @Override
  public Optional<LineHistory> line(String borrowerId, int month) {
    int key = Sql.ask(() -> key(borrowerId));
    try (LineStream line = Sql.ask(() -> new LineReader(connection, visible(), month, key, key))) {
      return Optional.ofNullable(line.next());
    }
  }

  private long visible() throws SQLException {
    return new Generations(connection).visible();
  }

  /** The borrower's key; 0, which no borrower has, where there is none of that id. */
  private int key(String borrowerId) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT key FROM borrower WHERE borrower_id = ?")) {
      select.setString(1, borrowerId);
      ResultSet rows = select.executeQuery();
      return rows.next() ? rows.getInt(1) : 0;
    }
  }

  @Override
  public long generation() {
    return Sql.ask(this::visible);
  }

  @Override
  public Optional<PastLoad> lastLoad() {
    return Sql.ask(() -> PastLoads.last(connection));
  }

  @Override
  public Documents documents() {
    return new DocumentStore(connection, log, clock);
  }

  @Override
  public Publications publications() {
    return new PublicationStore(connection, log);
  }

  @Override
  public Assessments assessments() {
    return new AssessmentStore(connection, log, clock);
  }

  @Override
  public Alarms alarms() {
    return new AlarmStore(connection, log);
  }

  @Override
  public Disputes disputes() {
    return new DisputeStore(connection, log);
  }

  @Override
  public Erasures erasures() {
    return new ErasureStore(connection, log);
  }

  @Override
  public Templates templates() {
    return new TemplateStore(connection, log);
  }

  @Override
  public Assignments assignments() {
    return new AssignmentStore(connection, log);
  }

  @Override
  public Offers offers() {
    return new OfferStore(connection, log);
  }

  @Override
  public Appeals appeals() {
    return new AppealStore(connection, log);
  }

  @Override
  public HandOvers handOvers() {
    return new HandOverStore(connection, log);
  }

  @Override
  public Snoozes snoozes() {
    return new SnoozeStore(connection, log);
  }

  @Override
  public Signals signals() {
    return new SignalStore(connection, generation());
  }

  @Override
  public Outcomes outcomes() {
    return new OutcomeStore(connection, generation());
  }

  @Override
  public CircumstanceBook circumstances() {
    return new CircumstanceStore(connection, log, generation());
  }

  @Override
  public CollectionBook collections() {
    return new CollectionStore(connection, generation());
  }

  @Override
  public Losses losses() {
    return new LossStore(connection, generation());
  }

  @Override
  public VintageAmounts vintageAmounts() {
    return new VintageStore(connection, generation());
  }

  @Override
  public Releases releases() {
    return new ReleaseStore(connection, log);
  }

  @Override
  public Packages packages() {
    return new PackageStore(connection, log, generation());
  }

  @Override
  public Keys keys() {
    return new KeyStore(connection, log);
  }

  @Override
  public Users users() {
    return new UserStore(connection, log);
  }

  @Override
  public Worklist worklist() {
    return new WorklistStore(connection);
  }

  @Override
  public Cases cases() {
    return new CaseStore(connection, log);
  }

  @Override
  public BorrowerList borrowerList() {
    return new BorrowerStore(connection, generation());
  }

  @Override
  public DecisionLog decisionLog() {
    return new DecisionLogStore(connection, log);
  }

  @Override
  public BookLog log() {
    return log;
  }

  @Override
  public void copyTo(Path copy) throws IOException {
    try (PartFile part = PartFile.of(copy)) {
      Sql.run(() -> copyInto(part.file()));
      part.moveIntoPlace();
    }
  }

  /** A reader's ban on writing would hold for the copy too: it is lifted for that one statement. */
  private void copyInto(Path copy) throws SQLException {
    boolean reads = lock == null;
    if (reads) {
      Sql.execute(connection, "PRAGMA query_only = 0");
    }
    try (PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
      vacuum.setString(1, copy.toString());
      vacuum.executeUpdate();
    } finally {
      if (reads) {
        Sql.execute(connection, "PRAGMA query_only = 1");
      }
    }
  }

  @Override
  public void close() {
    try (images) {
      Sql.run(connection::close);
    } finally {
      if (lock != null) {
        lock.close();
      }
    }
  }
}
