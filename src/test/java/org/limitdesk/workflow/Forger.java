package org.limitdesk.workflow;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.limitdesk.store.Outside;

/** Somebody who has read the page about the log's format, and has the book's file. */
final class Forger {
  private final Path book;

  Forger(Path book) {
    this.book = book;
  }

  /** Runs statements with all triggers gone. */
  void run(String... statements) {
    Outside.runWithoutTriggers(book, statements);
  }

  /** The body of an entry. */
  String body(int seq) {
    return Outside.lines(book, "SELECT CAST(body AS TEXT) FROM entry WHERE seq = " + seq)
        .getFirst();
  }

  /** Gives an entry another body, and leaves its hash. */
  void setBody(int seq, String body) {
    run("UPDATE entry SET body = x'%s' WHERE seq = %d".formatted(hex(body), seq));
  }

  /** Gives an entry another body, and the hash that this body has. */
  void setBodyAndHash(int seq, String body) {
    run(
        "UPDATE entry SET body = x'%s', hash = x'%s' WHERE seq = %d"
            .formatted(hex(body), hash("limitdesk.log.v1\n", body), seq));
  }

  /** Adds an entry behind the last one, with a body like that and the hashes that belong there. */
  void append(String like) {
    int last = count();
    String prev = hash("limitdesk.log.v1\n", body(last));
    String body =
        withPrev(like, prev).replaceAll("\"seq\":\\d+,\"", "\"seq\":" + (last + 1) + ",\"");
    run(
        "INSERT INTO entry (seq, body, hash) VALUES (%d, x'%s', x'%s')"
            .formatted(last + 1, hex(body), hash("limitdesk.log.v1\n", body)));
  }

  /** Changes a word of an entry, and writes that entry and all after it anew, as a sound chain. */
  void rewriteFrom(int seq, String word, String other) {
    String prev = "";
    for (int i = seq; i <= count(); i++) {
      String body = body(i);
      String changed = i == seq ? body.replace(word, other) : withPrev(body, prev);
      setBodyAndHash(i, changed);
      prev = hash("limitdesk.log.v1\n", changed);
    }
  }

  int count() {
    return Integer.parseInt(Outside.lines(book, "SELECT max(seq) FROM entry").getFirst());
  }

  private static String withPrev(String body, String prev) {
    return body.replaceAll("\"prev\":\"[0-9a-f]{64}\"", "\"prev\":\"" + prev + "\"");
  }

  private static String hex(String text) {
    return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
  }

  /** SHA-256 over texts, one after the other, in hexadecimal digits. */
  static String hash(String... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      Stream.of(parts).forEach(part -> digest.update(part.getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The whole log as text, to see that a forgery did change something. */
  List<String> log() {
    return Outside.lines(book, "SELECT seq, CAST(body AS TEXT), hex(hash) FROM entry ORDER BY seq");
  }
}
