package org.limitdesk.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.Anchor;
import org.limitdesk.domain.audit.ChainReport;
import org.limitdesk.domain.audit.ChainVerifier;
import org.limitdesk.domain.audit.Hash;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.domain.audit.LogHead;
import org.limitdesk.workflow.port.BookLog;
import org.limitdesk.workflow.port.BookRefused;
import org.limitdesk.workflow.port.VerifyingVisitor;

/**
 * Puts a backup back as a book. What was written after the backup is gone, and the log says so: the
 * entry names the anchor that this desk had, so that nobody can use a restore to hide anything.
 */
final class Restore {
  private final AnchorFile anchors;
  private final Clock clock;

  Restore(AnchorFile anchors, Clock clock) {
    this.anchors = anchors;
    this.clock = clock;
  }

  /** Copies the backup, checks the copy whole, writes the entry into it and gives it its name. */
  void run(Path backup, Path book, String actor) throws IOException {
    String sha256 = sha256(backup);
    try (PartFile part = PartFile.of(book)) {
      Sql.run(() -> copy(backup, part.file()));
      Optional<Anchor> kept = anchors.read(uuid(part.file()));
      Anchor anchor = Sql.ask(() -> enter(part.file(), sha256, actor, kept));
      part.moveIntoPlace();
      anchors.replace(anchor);
    }
  }

  /** The backup is opened so that it cannot change, not even its journal mode. */
  private static void copy(Path backup, Path part) throws SQLException {
    try (Connection connection = Connections.peek(backup)) {
      if (!Sql.text(connection, "PRAGMA quick_check(1)").equals("ok")) {
        throw new BookRefused("LD-105", "The backup is damaged. Take an earlier one.");
      }
      try (PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
        vacuum.setString(1, part.toString());
        vacuum.executeUpdate();
      }
    }
  }

  private static UUID uuid(Path part) {
    return Sql.ask(() -> {
      try (Connection connection = Connections.peek(part)) {
        return BookFacts.uuid(connection);
      }
    });
  }

  private Anchor enter(Path part, String sha256, String actor, Optional<Anchor> kept)
      throws SQLException {
    // Not in WAL mode: the move would leave behind what is still in the write-ahead log.
    try (Connection connection = Connections.maker(part)) {
      Schema.migrate(connection);
      UUID uuid = BookFacts.uuid(connection);
      LogStore log = new LogStore(connection, uuid, anchors);
      checkChain(log, uuid);
      LogDraft entry =
          new LogDraft("restore", actor, clock.millis(), data(sha256, log.head(), kept));
      Sql.inTransaction(connection, () -> log.insert(entry));
      return Anchor.of(uuid, log.head());
    }
  }

  private static void checkChain(BookLog log, UUID uuid) {
    ChainVerifier verifier = new ChainVerifier(uuid);
    log.walk(new VerifyingVisitor(verifier));
    ChainReport report = verifier.report();
    if (!report.ok()) {
      throw new BookRefused(
          "LD-116",
          "The backup's log does not verify: %s. Take another backup.".formatted(report.problem()));
    }
  }

  private static Map<String, ?> data(String sha256, LogHead head, Optional<Anchor> anchor) {
    Map<String, @Nullable Object> data = new LinkedHashMap<>();
    data.put("sha256", sha256);
    data.put("seq", head.seq());
    data.put("head", head.hash().hex());
    data.put("anchor_seq", anchor.map(Anchor::seq).orElse(null));
    data.put("anchor_hash", anchor.map(a -> a.hash().hex()).orElse(null));
    return data;
  }

  private static String sha256(Path file) throws IOException {
    try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), Hash.sha256())) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    }
  }
}
