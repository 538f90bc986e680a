package org.limitdesk.workflow;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.limitdesk.domain.audit.CanonicalJson;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.whatif.Fairness;
import org.limitdesk.domain.whatif.GaugeReading;
import org.limitdesk.domain.whatif.TrialBook;
import org.limitdesk.domain.whatif.TrialFigures;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Documents.Kind;
import org.limitdesk.workflow.port.Documents.StoredDocument;
import org.limitdesk.workflow.port.Publications.Kept;

/**
 * What is kept of a trial with the submission of its policy.
 *
 * @param gauges all of them, as the trial shows them
 * @param text canonical JSON
 */
record TrialRecord(List<GaugeReading> gauges, String text) {
  private static final int DECIMALS = 8;

  TrialRecord {
    gauges = List.copyOf(gauges);
  }

  /**
   * The record of a trial of that policy on the book as it is.
   *
   * @throws ActRefused LD-455 for any other trial
   */
  static TrialRecord of(Book book, Kept policy, TrialFigures tried, LocalDate today)
      throws IOException {
    require(
        tried.policy().equals(ReadPolicies.policy(book, policy.id())), "it tried another policy");
    TrialBook.Terms terms = tried.result().book().terms();
    require(terms.source().generation() == book.generation(), "data were loaded since");
    require(
        terms.source().newestWord() == book.assessments().newestWord(),
        "people decided or put off since");
    require(terms.asOf() == CalendarNumber.of(today), "it is of another day");
    require(!terms.source().isStressed(), "its lines were under stress");
    require(
        terms.month() == AssessBook.closedMonth(book, null, today),
        "it is not of the last closed month");
    StoredDocument card = book.documents().inForce(Kind.CARD).orElse(null);
    if (card == null || card.id() != terms.source().card()) {
      throw refused("it is not by the scorecard in force");
    }
    List<GaugeReading> gauges = GaugeReading.of(tried, Fairness.of(tried));
    Map<String, Object> kept =
        Map.of(
            "of", of(terms, policy.sha256(), card.document().sha256()),
            "totals", totals(tried),
            "gauges", shares(gauges));
    return new TrialRecord(gauges, new String(CanonicalJson.bytes(kept), StandardCharsets.UTF_8));
  }

  private static void require(boolean isSo, String otherwise) {
    if (!isSo) {
      throw refused(otherwise);
    }
  }

  private static ActRefused refused(String why) {
    return new ActRefused(
        "LD-455", "Try the policy on the book as it is first: of this trial, %s.".formatted(why));
  }

  private static Map<String, ?> of(TrialBook.Terms terms, String policy, String card) {
    return Map.of(
        "policy", policy,
        "card", card,
        "month", CalendarNumber.month(terms.month()).toString(),
        "generation", terms.source().generation(),
        "business_date", CalendarNumber.day(terms.asOf()).toString());
  }

  /** Amounts are fen. */
  private static Map<String, ?> totals(TrialFigures tried) {
    Map<String, Object> totals = new TreeMap<>();
    TrialBook.Totals book = tried.result().book().totals();
    totals.put("lines", book.lines());
    totals.put("limit", book.limit());
    totals.put("proposals", (long) tried.proposals());
    totals.put("waiting", (long) tried.waitingLines());
    totals.put("lines_cut", (long) tried.cuts().lines());
    totals.put("limit_cut", tried.cuts().cut());
    totals.put("expected_loss_saved", tried.cuts().saved());
    Long income = tried.cuts().income();
    if (income != null) {
      totals.put("income_given_up", income);
    }
    return totals;
  }

  private static Map<String, String> shares(List<GaugeReading> gauges) {
    Map<String, String> shares = new TreeMap<>();
    for (GaugeReading each : gauges) {
      shares.put(each.gauge().code(), each.measured().isMeasured() ? share(each) : "");
    }
    return shares;
  }

  /** As a decimal for people; whether it is broken was judged before any rounding. */
  private static String share(GaugeReading reading) {
    return BigDecimal.valueOf(reading.measured().part())
        .divide(BigDecimal.valueOf(reading.measured().whole()), DECIMALS, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
