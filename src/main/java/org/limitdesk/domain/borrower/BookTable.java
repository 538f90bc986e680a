package org.limitdesk.domain.borrower;

import static org.limitdesk.domain.borrower.Column.code;
import static org.limitdesk.domain.borrower.Column.date;
import static org.limitdesk.domain.borrower.Column.dateTime;
import static org.limitdesk.domain.borrower.Column.integer;
import static org.limitdesk.domain.borrower.Column.money;
import static org.limitdesk.domain.borrower.Column.month;
import static org.limitdesk.domain.borrower.Column.rate;
import static org.limitdesk.domain.borrower.Column.text;
import static org.limitdesk.domain.borrower.Column.yesNo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tables of a book, with their columns in the order in which a {@link Row} holds them. The
 * first {@link #keyLength()} columns say which row it is; the others are what is known of it and
 * may be corrected by a later file.
 */
public enum BookTable {
  BORROWERS(
      1,
      text("borrower_id").needed(),
      text("name"),
      text("national_id"),
      text("phone"),
      date("birth_date"),
      integer("birth_year", 1900, 2199),
      code("gender", "female", "male", "other"),
      text("region"),
      text("city"),
      text("industry"),
      text("occupation"),
      text("education"),
      text("marital_status"),
      money("monthly_income"),
      money("monthly_debt_service"),
      money("financial_assets"),
      integer("external_score", 350, 950),
      date("opened_on"),
      money("initial_limit"),
      rate("daily_rate", 1),
      text("product"),
      text("purpose"),
      text("campaign"),
      text("funder"),
      rate("own_share", 1),
      money("other_limits_here")),
  MONTHS(
      2,
      text("borrower_id").needed(),
      month("month").needed(),
      money("limit").needed(),
      money("balance").needed(),
      integer("dpd", 0, 36_500).needed(),
      money("due"),
      money("paid"),
      money("drawn"),
      integer("draws", 0, 1_000_000),
      money("pending"),
      money("interest"),
      money("fees"),
      money("temp_limit"),
      date("temp_until"),
      money("income"),
      integer("other_lenders", 0, 100_000),
      money("other_debt"),
      integer("bureau_queries", 0, 100_000),
      integer("external_score", 350, 950),
      code("status", "active", "suspended", "closed", "charged_off", "transferred"),
      money("charged_off"),
      money("recovered"),
      money("transferred"),
      code("reported_grade", "normal", "special_mention", "substandard", "doubtful", "loss")),
  DRAWS(
      3,
      text("borrower_id").needed(),
      dateTime("drawn_at").needed(),
      money("amount").needed(),
      text("purpose"),
      code(
          "payee_kind",
          "merchant",
          "own_account",
          "securities",
          "property",
          "gambling",
          "other_lender",
          "cash")),
  FLAGS(
      3,
      text("borrower_id").needed(),
      code(
              "kind",
              "fraud",
              "deceased",
              "hardship",
              "dispute",
              "litigation",
              "no_contact",
              "student",
              "staff")
          .needed(),
      date("from").needed(),
      date("to"),
      text("source")),
  ARRANGEMENTS(
      1,
      text("id").needed(),
      text("borrower_id").needed(),
      code("kind", "extension", "instalments", "hold").needed(),
      code("state", "offered", "active", "kept", "broken", "ended").needed(),
      date("from").needed(),
      date("to"),
      money("due"),
      money("paid"),
      yesNo("restructured")),
  CONTACTS(
      3,
      text("borrower_id").needed(),
      dateTime("at").needed(),
      text("channel"),
      text("outcome"),
      money("promised_amount"),
      date("promised_on")),
  COMPLAINTS(
      1,
      text("id").needed(),
      text("borrower_id").needed(),
      date("received").needed(),
      text("about"),
      date("closed"),
      text("result")),
  LIMIT_CHANGES(
      2,
      text("borrower_id").needed(),
      date("at").needed(),
      money("old").needed(),
      money("new").needed(),
      text("cause")),
  OUTCOMES(
      3,
      text("borrower_id").needed(),
      month("month").needed(),
      integer("horizon_months", 1, 120).needed(),
      yesNo("bad").needed());

  private final int keyLength;
  private final List<Column> columns;

  BookTable(int keyLength, Column... columns) {
    this.keyLength = keyLength;
    this.columns = List.of(columns);
  }

  /** How many columns, from the first, make up the key. */
  public int keyLength() {
    return keyLength;
  }

  public List<Column> columns() {
    return columns;
  }

  /** The table's name in files and on the command line, such as {@code limit_changes}. */
  public String fileName() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The place of a column, from 0; throws {@link IllegalArgumentException} for an unknown name. */
  public int indexOf(String column) {
    return find(column)
        .orElseThrow(() -> new IllegalArgumentException(fileName() + " has no column " + column));
  }

  /** The place of a column, from 0; empty for an unknown name. */
  public Optional<Integer> find(String column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(column)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** The place of {@code borrower_id}. */
  public int borrowerColumn() {
    return indexOf("borrower_id");
  }

  /** The columns that every row must have, in order. */
  public List<Column> required() {
    List<Column> needed = new ArrayList<>(columns);
    needed.removeIf(column -> !column.required());
    return List.copyOf(needed);
  }

  /** The table of that name; empty for an unknown one. */
  public static Optional<BookTable> named(String fileName) {
    for (BookTable table : values()) {
      if (table.fileName().equals(fileName)) {
        return Optional.of(table);
      }
    }
    return Optional.empty();
  }
}
