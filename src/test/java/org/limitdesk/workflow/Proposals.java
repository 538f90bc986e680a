package org.limitdesk.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.limitdesk.cli.TestBook;
import org.limitdesk.domain.audit.Hash;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.store.Outside;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Documents.Kind;
import org.limitdesk.workflow.port.Documents.NewDocument;

/** Puts what an assessment leaves into a book, row by row. */
public final class Proposals {
  /** The month that is assessed. */
  public static final int MONTH = 202603;

  private Proposals() {}

  /** One assessment with a proposal and an open case for each of the first borrowers. */
  public static void put(TestBook file, int cases) {
    try (Book book = file.shelf().write(file.file())) {
      publish(book, Kind.POLICY);
      publish(book, Kind.CARD);
    }
    List<String> statements = new ArrayList<>();
    statements.add(assessment(1, MONTH, 20260414));
    for (int i = 1; i <= cases; i++) {
      statements.add(proposal(i, 1, i, 600_000));
      statements.add(
          "INSERT INTO \"case\" VALUES (%d, %d, %d, 'proposed', 20260421, 1, '%s')"
              .formatted(i, i, i, frozen(600_000)));
    }
    Outside.run(file.file(), statements.toArray(String[]::new));
  }

  /** What a case freezes. */
  public static String frozen(long limit) {
    return "{\"month\":{\"balance\":300000,\"dpd\":0},\"limit_after\":%d}".formatted(limit);
  }

  /** A statement that makes an assessment. */
  public static String assessment(int id, int month, int businessDate) {
    return "INSERT INTO assessment VALUES (%d, %d, 1, 2, 1, %d, 1776130000000, '{}')"
        .formatted(id, month, businessDate);
  }

  /** A statement that makes a proposal to cut 10,000.00 to that limit. */
  public static String proposal(int id, int assessment, int borrower, long limit) {
    return ("INSERT INTO proposal VALUES (%d, %d, %d, 'reduce', 1000000, %d, 5000, 3000, 100,"
            + " 20260421, '', '[]', NULL, 300000, 600, 0.05, 'high', '', 0, 1, 0)")
        .formatted(id, assessment, borrower, limit);
  }

  private static void publish(Book book, Kind kind) {
    byte[] bytes = {0};
    String hash = Hash.plainHex(bytes);
    Map<String, ?> data =
        Map.of(
            "kind",
            kind.name().toLowerCase(Locale.ROOT),
            "name",
            "test",
            "version",
            "1",
            "sha256",
            hash);
    book.documents()
        .publish(
            new NewDocument(kind, "test", "1", hash, bytes),
            new LogDraft("document", "os:test", 1_776_130_000_000L, data));
  }
}
