package org.limitdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.Code;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.decision.Offer;
import org.limitdesk.domain.decision.OfferKind;
import org.limitdesk.domain.decision.OfferStep;
import org.limitdesk.workflow.port.LogStamp;
import org.limitdesk.workflow.port.Offers;

/** Offers and what followed on them; the schema holds what is promised here by itself. */
final class OfferStore implements Offers {
  private static final String SELECT =
      """
      SELECT o.offer, o.borrower, o.kind, o."from", o."to", o.instalment, o.maker,
             coalesce((SELECT text FROM entry_text t WHERE t.seq = o.seq AND t.name = 'note'), ''),
             o.second, b.borrower_id
      FROM offer o JOIN borrower b ON b.key = o.borrower
      """;

  private static final String STEPS =
      """
      SELECT s.step, s.day, s.maker,
             coalesce((SELECT text FROM entry_text t WHERE t.seq = s.seq AND t.name = 'note'), '')
      FROM offer_step s WHERE s.offer = ? ORDER BY s.seq
      """;

  private final Connection connection;
  private final LoggedWrite write;

  OfferStore(Connection connection, LogStore log) {
    this.connection = connection;
    write = new LoggedWrite(connection, log);
  }

  @Override
  public List<Offer> of(int borrower) {
    return select("WHERE o.borrower = ? ORDER BY o.offer DESC", borrower).stream()
        .map(Waiting::offer)
        .toList();
  }

  @Override
  public List<Waiting> waiting() {
    return select(
        """
        WHERE o.second <> '' AND o.offer IN (SELECT offer FROM open_offer)
          AND NOT EXISTS (SELECT 1 FROM offer_step WHERE offer = o.offer AND step = 'confirmed')
        ORDER BY o.offer
        """);
  }

  @Override
  public Optional<Offer> find(long id) {
    return select("WHERE o.offer = ?", id).stream().map(Waiting::offer).findFirst();
  }

  private List<Waiting> select(String rest, Object... values) {
    return Sql.ask(() -> {
      try (PreparedStatement select = connection.prepareStatement(SELECT + rest)) {
        for (int i = 0; i < values.length; i++) {
          select.setObject(i + 1, values[i]);
        }
        ResultSet rows = select.executeQuery();
        List<Waiting> found = new ArrayList<>();
        while (rows.next()) {
          found.add(new Waiting(offer(rows), rows.getString(10)));
        }
        return found;
      }
    });
  }

  private Offer offer(ResultSet rows) throws SQLException {
    return new Offer(
        rows.getLong(1),
        rows.getInt(2),
        Code.of(OfferKind.class, rows.getString(3)),
        CalendarNumber.day(rows.getLong(4)),
        CalendarNumber.day(rows.getLong(5)),
        rows.getLong(6),
        rows.getLong(7),
        rows.getString(8),
        rows.getString(9),
        steps(rows.getLong(1)));
  }

  private List<Offer.Followed> steps(long offer) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(STEPS)) {
      select.setLong(1, offer);
      ResultSet rows = select.executeQuery();
      List<Offer.Followed> steps = new ArrayList<>();
      while (rows.next()) {
        steps.add(
            new Offer.Followed(
                Code.of(OfferStep.class, rows.getString(1)),
                CalendarNumber.day(rows.getLong(2)),
                rows.getLong(3),
                rows.getString(4)));
      }
      return steps;
    }
  }

  @Override
  public Offer make(NewOffer offer, LogStamp stamp) {
    long id = 1 + Sql.ask(() -> Sql.number(connection, "SELECT max(offer) FROM offer"));
    Map<String, @Nullable Object> data = new TreeMap<>();
    data.put("offer", id);
    data.put("borrower", (long) offer.borrower());
    data.put("kind", offer.kind().code());
    data.put("from", (long) CalendarNumber.of(offer.from()));
    data.put("to", (long) CalendarNumber.of(offer.to()));
    data.put("instalment", offer.instalment());
    data.put("second", offer.second());
    data.put("maker", offer.maker());
    write.run(
        new LogDraft("offer", stamp.actor(), stamp.at(), data, stamp.texts()),
        seq ->
            insert(
                "INSERT INTO offer VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                offer.borrower(),
                data.get("kind"),
                data.get("from"),
                data.get("to"),
                offer.instalment(),
                offer.second(),
                offer.maker(),
                stamp.at(),
                seq));
    return find(id).orElseThrow();
  }

  @Override
  public void follow(Offer offer, OfferStep step, LocalDate day, long maker, LogStamp stamp) {
    Map<String, @Nullable Object> data = new TreeMap<>();
    data.put("offer", offer.id());
    data.put("borrower", (long) offer.borrower());
    data.put("step", step.code());
    data.put("day", (long) CalendarNumber.of(day));
    data.put("maker", maker);
    write.run(
        new LogDraft("offer_step", stamp.actor(), stamp.at(), data, stamp.texts()),
        seq ->
            insert(
                "INSERT INTO offer_step VALUES (?, ?, ?, ?, ?, ?)",
                offer.id(),
                data.get("step"),
                data.get("day"),
                maker,
                stamp.at(),
                seq));
  }

  private void insert(String sql, @Nullable Object... values) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        insert.setObject(i + 1, values[i]);
      }
      insert.executeUpdate();
    }
  }
}
