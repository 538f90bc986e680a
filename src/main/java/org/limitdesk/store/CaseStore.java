package org.limitdesk.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Cases;
import org.limitdesk.workflow.port.LogStamp;

/** The cases, their decisions and second approvals. */
final class CaseStore implements Cases {
  private final Connection connection;
  private final LoggedWrite write;

  CaseStore(Connection connection, LogStore log) {
    this.connection = connection;
    write = new LoggedWrite(connection, log);
  }

  @Override
  public Optional<CaseFacts> find(long id) {
    return Sql.ask(
        () -> CaseRows.select(connection, "WHERE c.\"case\" = ?", id).stream().findFirst());
  }

  @Override
  public List<CaseFacts> page(Set<CaseState> states, @Nullable CaseFacts after, int most) {
    int due = after == null ? 0 : CalendarNumber.of(after.due());
    long id = after == null ? 0 : after.id();
    return Sql.ask(() ->
        CaseRows.select(
            connection,
            """
            WHERE c.state IN (%s) AND (c.due, c."case") > (?, ?)
            ORDER BY c.due, c."case" LIMIT ?
            """
                .formatted(words(states)),
            due,
            id,
            most));
  }

  @Override
  public List<CaseFacts> ofBorrower(int borrower) {
    return Sql.ask(
        () -> CaseRows.select(connection, "WHERE c.borrower = ? ORDER BY c.\"case\"", borrower));
  }

  @Override
  public List<Decision> decisions(long caseId) {
    return Sql.ask(() -> DecisionRows.ofCase(connection, caseId));
  }

  @Override
  public List<Decision> standing(Set<CaseState> states) {
    return Sql.ask(() -> DecisionRows.standing(connection, words(states)));
  }

  @Override
  public long stoodAt(Decision decision) {
    String confirmed =
        """
        SELECT max(at) FROM approval
        WHERE subject_kind = 'decision' AND subject = %d AND result = 'confirmed'
        """;
    long at = Sql.ask(() -> Sql.number(connection, confirmed.formatted(decision.id())));
    return Math.max(at, decision.at());
  }

  private static String words(Set<CaseState> states) {
    return states.stream().map(state -> "'" + state.code() + "'").collect(Collectors.joining(", "));
  }

  @Override
  public Optional<String> note(Decision decision) {
    return Sql.ask(() -> DecisionRows.note(connection, decision.seq()));
  }

  @Override
  public Decision decide(NewDecision decision, LogStamp stamp) {
    long id = 1 + Sql.ask(() -> Sql.number(connection, "SELECT max(decision) FROM decision"));
    long seq =
        write(
            "decision",
            DecisionRows.data(id, decision),
            stamp,
            decision.seen(),
            entry -> {
              if (decision.seen().state() != CaseState.REVERSED) {
                requireNoNewer(decision.seen());
              }
              DecisionRows.insert(connection, id, decision, stamp.at(), entry);
              CaseRows.move(connection, decision.seen(), decision.next());
            });
    return DecisionRows.made(id, decision, stamp.at(), seq);
  }

  /** An older case of a line is not decided beside a newer one that waits. */
  private void requireNoNewer(CaseFacts seen) throws SQLException {
    String newer =
        """
        SELECT count(*) FROM "case" WHERE state = 'proposed' AND borrower = %d AND "case" > %d
        """;
    if (Sql.number(connection, newer.formatted(seen.borrower(), seen.id())) > 0) {
      throw new ActRefused(
          "LD-410", "A newer case of this line waits for a decision. Decide that one.");
    }
  }

  @Override
  public void approve(NewApproval approval, LogStamp stamp) {
    write(
        "approval",
        ApprovalRows.data(approval),
        stamp,
        approval.seen(),
        entry -> {
          HandedRows.insert(connection, approval.handed(), stamp.at(), entry);
          ApprovalRows.insert(connection, approval, stamp.at(), entry);
          CaseRows.move(connection, approval.seen(), approval.next());
        });
  }

  private long write(
      String kind, Map<String, ?> data, LogStamp stamp, CaseFacts seen, LoggedWrite.Rows rows) {
    LogDraft draft = new LogDraft(kind, stamp.actor(), stamp.at(), data, stamp.texts());
    return write
        .run(
            draft,
            seq -> {
              CaseRows.requireVersion(connection, seen);
              rows.write(seq);
            })
        .seq();
  }
}
