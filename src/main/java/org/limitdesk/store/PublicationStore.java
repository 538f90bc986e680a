package org.limitdesk.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.domain.decision.ApprovalResult;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Documents.Kind;
import org.limitdesk.workflow.port.Documents.NewDocument;
import org.limitdesk.workflow.port.LogStamp;
import org.limitdesk.workflow.port.Publications;

/** How documents come into force; the schema holds what is promised here by itself. */
final class PublicationStore implements Publications {
  private final Connection connection;
  private final LoggedWrite write;

  PublicationStore(Connection connection, LogStore log) {
    this.connection = connection;
    write = new LoggedWrite(connection, log);
  }

  @Override
  public List<Kept> all(Kind kind) {
    return PublicationRows.kept(connection, "d.kind = ?", DocumentStore.word(kind));
  }

  @Override
  public Optional<Kept> find(long document) {
    return PublicationRows.kept(connection, "d.document = ?", document).stream().findFirst();
  }

  @Override
  public List<Submission> submissions(long document) {
    return PublicationRows.submissions(connection, document);
  }

  @Override
  public Kept keep(NewDocument document, long maker, LogStamp stamp) {
    for (Kept known : all(document.kind())) {
      if (known.name().equals(document.name()) && known.version().equals(document.version())) {
        throw new ActRefused(
            "LD-451",
            "The book has \"%s\" version %s already. Give the changed one another version."
                .formatted(document.name(), document.version()));
      }
    }
    long id = 1 + number("SELECT max(document) FROM document");
    Map<String, @Nullable Object> data = new TreeMap<>();
    data.put("document", id);
    data.put("kind", DocumentStore.word(document.kind()));
    data.put("name", document.name());
    data.put("version", document.version());
    data.put("sha256", document.sha256());
    data.put("maker", maker);
    write.run(
        draft("document_draft", data, stamp),
        seq -> PublicationRows.insertDraft(connection, id, document, maker, stamp.at(), seq));
    return find(id).orElseThrow();
  }

  @Override
  public Submission submit(Kept seen, long maker, LogStamp stamp) {
    long id = 1 + number("SELECT max(submission) FROM submission");
    Map<String, @Nullable Object> data = named(seen);
    data.put("submission", id);
    data.put("maker", maker);
    Submission made = new Submission(id, seen.id(), maker, stamp.at(), null, 0, 0);
    write.run(
        draft("submission", data, stamp),
        seq -> PublicationRows.insertSubmission(connection, made, seq));
    return made;
  }

  @Override
  public Submission submit(Kept seen, long maker, Trial trial, LogStamp stamp) {
    long id = 1 + number("SELECT max(submission) FROM submission");
    Map<String, @Nullable Object> data = named(seen);
    data.put("submission", id);
    data.put("maker", maker);
    PolicyRows.putTrial(trial, data);
    Submission made = new Submission(id, seen.id(), maker, stamp.at(), null, 0, 0);
    write.run(
        draft("submission", data, stamp),
        seq -> {
          PublicationRows.insertSubmission(connection, made, seq);
          PolicyRows.insertTrial(connection, id, trial, stamp.at(), seq);
        });
    return made;
  }

  @Override
  public Optional<Trial> trial(long submission) {
    return Sql.ask(() -> PolicyRows.trial(connection, submission));
  }

  @Override
  public String note(long submission) {
    return Sql.ask(() -> PolicyRows.note(connection, submission));
  }

  @Override
  public Optional<Start> start(long document) {
    return Sql.ask(() -> PolicyRows.start(connection, document));
  }

  @Override
  public void approve(
      Kept seen, Submission submission, long checker, ApprovalResult result, LogStamp stamp) {
    approve(seen, submission, checker, result, null, stamp);
  }

  @Override
  public void approve(
      Kept seen,
      Submission submission,
      long checker,
      ApprovalResult result,
      @Nullable Start start,
      LogStamp stamp) {
    Map<String, @Nullable Object> data = named(seen);
    if (start != null) {
      data.put("in_force_from", (long) start.inForceFrom());
      data.put("day", (long) start.day());
    }
    data.put("subject_kind", DocumentStore.word(seen.kind()));
    data.put("subject", submission.id());
    data.put("maker", submission.maker());
    data.put("checker", checker);
    data.put("result", result.code());
    write.run(
        draft("approval", data, stamp),
        seq -> {
          ApprovalRows.insert(
              connection,
              new ApprovalRows.Given(
                  DocumentStore.word(seen.kind()),
                  submission.id(),
                  submission.maker(),
                  checker,
                  result),
              stamp.at(),
              seq);
          if (start != null) {
            PolicyRows.publish(connection, seen.id(), start, seq);
          } else if (result == ApprovalResult.CONFIRMED) {
            PublicationRows.putInForce(connection, seen);
          }
        });
  }

  private static Map<String, @Nullable Object> named(Kept document) {
    Map<String, @Nullable Object> data = new TreeMap<>();
    data.put("document", document.id());
    data.put("kind", DocumentStore.word(document.kind()));
    data.put("name", document.name());
    data.put("version", document.version());
    data.put("sha256", document.sha256());
    return data;
  }

  private static LogDraft draft(String kind, Map<String, ?> data, LogStamp stamp) {
    return new LogDraft(kind, stamp.actor(), stamp.at(), data, stamp.texts());
  }

  private long number(String query) {
    return Sql.ask(() -> numberNow(query));
  }

  private long numberNow(String query) throws SQLException {
    return Sql.number(connection, query);
  }
}
