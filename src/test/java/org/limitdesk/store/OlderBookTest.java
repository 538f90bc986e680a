package org.limitdesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.cli.TestBook;
import org.limitdesk.workflow.port.Book;

/** A book that an earlier program made is brought to today's schema with all that it holds. */
class OlderBookTest {
  private static final String V002_RELEASED =
      """
      CREATE TRIGGER case_released_as_decided BEFORE UPDATE ON "case" WHEN NEW.state = 'none'
      BEGIN SELECT 1; END
      """;

  private static final String SIGNALS =
      "SELECT assessment, borrower, code, severity, dated, evidence FROM signal ORDER BY borrower";

  @Test
  void theSignalsOfAThirdVersionAreKept() throws SQLException, IOException {
    try (Connection book = Connections.inMemory()) {
      for (String file : List.of("V001__book.sql", "V002__desk.sql", "V003__documents.sql")) {
        Sql.execute(book, text(file));
      }
      Sql.execute(book, "PRAGMA user_version = 3");
      Sql.execute(book, "PRAGMA foreign_keys = OFF");
      Sql.execute(book, "INSERT INTO signal VALUES (1, 7, 'overdue', 'warn', 20260331, '{}')");
      Sql.execute(book, "INSERT INTO signal VALUES (1, 8, 'flagged', 'info', 20260301, '{}')");
      Schema.migrate(book);
      assertEquals(
          List.of("1|7|overdue|warn|20260331|{}", "1|8|flagged|info|20260301|{}"),
          Outside.lines(book, SIGNALS));
      assertEquals(List.of(), SchemaCheck.differences(book));
    }
  }

  /** As the desk opens one: the writer brings it up to date and stays, and readers come. */
  @Test
  void anOlderBookIsReadWhileTheOneThatBroughtItUpToDateIsStillOpen(@TempDir Path folder)
      throws SQLException {
    TestBook older = new TestBook(folder).withBorrowers("C-1");
    older.write("months.csv", TestBook.MONTHS, "C-1,2026-03,10000.00,3000.00,0").load("months.csv");
    try (Connection book = Connections.writer(older.file())) {
      for (String trigger :
          List.of(
              "case_appealed_as_told",
              "case_reversed_as_told",
              "case_never_as_before_the_appeal",
              "decision_gives_back_what_fell",
              "release_gives_back_what_fell",
              "case_released_as_decided")) {
        Sql.execute(book, "DROP TRIGGER " + trigger);
      }
      Sql.execute(book, "DROP INDEX borrower_private_person");
      for (String trigger :
          List.of(
              "decision_given_back_by_other_hands",
              "approval_given_back_by_other_hands",
              "decision_given_back_of_the_line_as_it_was",
              "release_given_back_of_the_line_as_it_was")) {
        Sql.execute(book, "DROP TRIGGER " + trigger);
      }
      Sql.execute(book, "DROP VIEW standing_change");
      Sql.execute(book, "DROP VIEW decision_hand");
      Sql.execute(book, "DROP TABLE contact_note");
      Sql.execute(book, "DROP TABLE template_approval");
      Sql.execute(book, "DROP TABLE template");
      Sql.execute(book, "DROP TRIGGER borrower_private_stays_erased");
      Sql.execute(book, "DROP VIEW erased_borrower");
      Sql.execute(book, "DROP TABLE erasure");
      Sql.execute(book, "DROP TABLE erasure_request");
      Sql.execute(book, "DROP VIEW assigned_case");
      Sql.execute(book, "DROP TABLE assignment");
      Sql.execute(book, "DROP VIEW open_offer");
      Sql.execute(book, "DROP TABLE offer_step");
      Sql.execute(book, "DROP TABLE offer");
      Sql.execute(book, "DROP VIEW reversed_decision");
      Sql.execute(book, "DROP TABLE appeal_step");
      Sql.execute(book, "DROP TABLE appeal");
      Sql.execute(book, V002_RELEASED);
      Sql.execute(book, "DROP TRIGGER approval_by_its_actor");
      for (String table : List.of("handed_answer", "hand_over_reply", "hand_over")) {
        Sql.execute(book, "DROP TABLE " + table);
      }
      Sql.execute(book, "DROP TRIGGER decision_not_after_its_release");
      Sql.execute(book, "DROP TRIGGER decision_not_while_disputed");
      Sql.execute(book, "DROP TRIGGER approval_not_while_disputed");
      Sql.execute(book, "DROP TRIGGER release_not_while_disputed");
      Sql.execute(book, "DROP TRIGGER instruction_not_while_disputed");
      Sql.execute(book, "DROP VIEW held_decision");
      Sql.execute(book, "DROP VIEW held_case");
      for (String table : List.of("answer", "instruction", "instruction_file", "release")) {
        Sql.execute(book, "DROP TABLE " + table);
      }
      Sql.execute(book, "DROP TRIGGER entry_signature_never_changed");
      Sql.execute(book, "DROP TABLE signing_key");
      Sql.execute(book, "DROP TABLE alarm_word");
      Sql.execute(book, "DROP TABLE dispute_answer");
      Sql.execute(book, "DROP TABLE dispute");
      Sql.execute(book, "DROP TABLE review_mark");
      Sql.execute(book, "DROP INDEX month_loss");
      Sql.execute(book, "DROP TABLE package_line");
      Sql.execute(book, "DROP TABLE package");
      Sql.execute(book, "DROP TABLE policy_trial");
      Sql.execute(book, "DROP TABLE policy_start");
      Sql.execute(book, "DROP VIEW policy_day");
      Sql.execute(book, "DROP TRIGGER approval_of_a_policy_that_was_tried");
      Sql.execute(book, "PRAGMA user_version = 4");
    }
    try (Book writing = older.shelf().write(older.file());
        Book reading = older.shelf().read(older.file())) {
      assertEquals(writing.borrowers(), reading.borrowers());
      assertEquals(1, reading.borrowers());
    }
  }

  private static String text(String file) throws IOException {
    try (InputStream in = Schema.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
