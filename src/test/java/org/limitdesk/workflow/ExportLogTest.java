package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.cli.TestBook;
import org.limitdesk.domain.audit.FreeText;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.store.Outside;
import org.limitdesk.workflow.port.Book;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The exported file alone is enough to verify the log. */
class ExportLogTest {
  private static final Pattern LINE =
      Pattern.compile(
          "\\{\"seq\":(\\d+),\"hash\":\"([0-9a-f]{64})\",\"body\":(\\{.*?\"v\":1\\})(,\"texts\":.*)?\\}");
  private static final String NOTE = "他说：\"好\"\n";

  @TempDir private Path folder;
  private TestBook book = new TestBook(Path.of("unset"));
  private Path file = Path.of("unset");

  @BeforeEach
  void startWithALog() {
    book = new TestBook(folder).withBorrowers("C-1");
    file = book.path("log.jsonl");
    FreeText text = new FreeText(NOTE, new byte[FreeText.SALT_LENGTH]);
    try (Book open = book.shelf().write(book.file())) {
      open.log().append(new LogDraft("note", "os:test", 5, Map.of(), Map.of("note", text)));
    }
  }

  @Test
  void everyLineProvesItselfAndItsPlace() throws IOException {
    JsonNode verdict = book.ask("log export", file.toString()).expect(0).json();
    List<String> lines = Files.readAllLines(file);
    assertEquals(4, lines.size());
    String uuid = Outside.lines(book.file(), "SELECT uuid FROM book").getFirst();
    String prev = Forger.hash("limitdesk.book.v1\n", uuid);
    for (int i = 0; i < lines.size(); i++) {
      Matcher line = LINE.matcher(lines.get(i));
      assertTrue(line.matches(), lines.get(i));
      assertEquals(i + 1, Integer.parseInt(line.group(1)));
      assertEquals(Forger.hash("limitdesk.log.v1\n", line.group(3)), line.group(2));
      assertTrue(line.group(3).contains("\"prev\":\"" + prev + '"'));
      assertEquals(i + 1, JsonMapper.shared().readTree(lines.get(i)).at("/body/seq").asInt());
      prev = line.group(2);
    }
    assertEquals(prev, verdict.get("head").asString());
    assertEquals(4, verdict.get("entries").asInt());
  }

  @Test
  void itIsItselfAnEntry() throws IOException {
    book.ask("log export", file.toString()).expect(0);
    JsonNode last = JsonMapper.shared().readTree(Files.readAllLines(file).getLast()).get("body");
    assertEquals("export", last.get("kind").asString());
    assertEquals("log.jsonl", last.at("/data/file").asString());
  }

  @Test
  void textsStandBesideTheirEntryUnlessTheyWereErased() throws IOException {
    book.ask("log export", file.toString()).expect(0);
    JsonNode note = JsonMapper.shared().readTree(Files.readAllLines(file).get(2));
    assertEquals(NOTE, note.at("/texts/note/text").asString());
    assertEquals("00".repeat(16), note.at("/texts/note/salt").asString());
    String salt = "\0".repeat(16);
    assertEquals(
        Forger.hash("limitdesk.text.v1\n", salt, NOTE), note.at("/body/texts/note").asString());
    Outside.run(book.file(), "UPDATE entry_text SET text = NULL, salt = NULL");
    Path other = book.path("other.jsonl");
    book.ask("log export", other.toString()).expect(0);
    assertTrue(
        JsonMapper.shared()
            .readTree(Files.readAllLines(other).get(2))
            .path("texts")
            .isMissingNode());
  }

  @Test
  void aFileThatIsThereIsRefused() throws IOException {
    Files.writeString(file, "mine");
    assertEquals("LD-114", book.ask("log export", file.toString()).expect(3).errorCode());
    assertEquals("mine", Files.readString(file));
    book.ask("log verify").expect(0);
    assertEquals(3, book.ask("log verify").json().get("entries").asInt());
  }

  @Test
  void aBodyThatIsNotInTheFormStandsByteForByte() throws IOException {
    for (String hex :
        List.of("7b0a7d", "7b2261223a202231227d", "ff00fe", "", "7b2276223a317d7d0a7b7d")) {
      new Forger(book.file()).run("UPDATE entry SET body = x'%s' WHERE seq = 2".formatted(hex));
      Files.deleteIfExists(file);
      book.ask("log export", file.toString()).expect(1);
      List<String> lines = Files.readAllLines(file);
      assertEquals(3, lines.size(), "one line for each entry");
      JsonNode line = JsonMapper.shared().readTree(lines.get(1));
      assertEquals(hex, line.get("body_hex").asString());
      assertEquals(64, line.get("hash").asString().length());
      assertTrue(line.path("body").isMissingNode());
    }
  }

  @Test
  void itIsForItsOwnerAloneAndNothingElseIsLeft() throws IOException {
    book.ask("log export", file.toString()).expect(0);
    try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, "*.part")) {
      assertFalse(parts.iterator().hasNext());
    }
    PosixFileAttributeView rights = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    assumeTrue(rights != null, "only POSIX has such rights");
    assertEquals("rw-------", PosixFilePermissions.toString(rights.readAttributes().permissions()));
  }

  @Test
  void aBrokenLogIsWrittenAsItIsAndSaidToBeBroken() throws IOException {
    Forger forger = new Forger(book.file());
    forger.setBody(2, forger.body(2).replace("\"accepted\":1", "\"accepted\":9"));
    forger.run("INSERT INTO entry_text VALUES (99, 'note', 'put here', zeroblob(16))");
    JsonNode verdict = book.ask("log export", file.toString()).expect(1).json();
    assertEquals(2, verdict.get("first_bad").asInt());
    List<String> lines = Files.readAllLines(file);
    assertEquals(4, lines.size(), "three entries and the text that belongs to none");
    assertTrue(lines.get(1).contains("\"accepted\":9"));
    JsonNode stray = JsonMapper.shared().readTree(lines.get(3));
    assertEquals("put here", stray.at("/texts/note/text").asString());
    assertEquals(99, stray.get("seq").asInt());
    assertEquals(3, forger.count(), "a broken log gets no entry more");
  }
}
