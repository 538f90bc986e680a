package org.limitdesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.cli.TestBook;

/** What is no book of ours, or no whole one, is turned away by every command and stays as it is. */
class DoorTest {
  private static final List<String> COMMANDS =
      List.of("quarantine", "trends", "log verify", "backup", "load", "log export", "restore");

  @TempDir private Path folder;
  private TestBook book = new TestBook(Path.of("unset"));

  @BeforeEach
  void putFilesBesideIt() {
    book = new TestBook(folder).write("months.csv", TestBook.MONTHS);
  }

  @Test
  void aMissingBookIsRefusedAndNotMade() throws IOException {
    for (String command : COMMANDS) {
      if (!command.equals("load")) {
        assertEquals("LD-101", refuse(command), command);
      }
    }
    assertEquals(List.of("months.csv"), filesOfFolder());
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    Files.createFile(book.file());
    everyCommandRefusesIt("LD-102");
  }

  @Test
  void aTextFileIsRefused() throws IOException {
    Files.writeString(book.file(), "borrower_id,month\nC-1,2026-03\n".repeat(500));
    everyCommandRefusesIt("LD-103");
  }

  @Test
  void anotherProgramsDatabaseIsRefused() throws IOException {
    Outside.run(
        book.file(),
        "PRAGMA journal_mode = wal",
        "CREATE TABLE note (x)",
        "INSERT INTO note VALUES (1)");
    everyCommandRefusesIt("LD-103");
  }

  @Test
  void aNewerProgramsBookIsRefused() throws IOException {
    book.withBorrowers("C-1");
    Outside.run(book.file(), "PRAGMA user_version = " + (Schema.version() + 1));
    Files.deleteIfExists(book.path("test.book.lock"));
    deleteImages();
    everyCommandRefusesIt("LD-104");
  }

  @Test
  void aBookWithoutItsEndIsRefused() throws IOException {
    book.withBorrowers("C-1");
    byte[] whole = Files.readAllBytes(book.file());
    Files.delete(book.path("test.book.lock"));
    deleteImages();
    for (int bytes : new int[] {whole.length - 1, whole.length / 2, 4096, 512, 100, 50}) {
      Files.write(book.file(), Arrays.copyOf(whole, bytes));
      List<String> before = filesOfFolder();
      String hash = Outside.sha256(book.file());
      for (String command : List.of("trends", "quarantine", "log verify", "restore")) {
        String code = refuse(command);
        assertTrue(List.of("LD-105", "LD-103").contains(code), command + " " + bytes + code);
      }
      assertEquals(hash, Outside.sha256(book.file()));
      assertEquals(before, filesOfFolder());
    }
  }

  private void deleteImages() throws IOException {
    try (DirectoryStream<Path> images = Files.newDirectoryStream(folder, "*.columns")) {
      for (Path image : images) {
        Files.delete(image);
      }
    }
  }

  @Test
  void aFolderIsRefused() throws IOException {
    Files.createDirectory(book.file());
    assertEquals("LD-101", refuse("trends"));
  }

  @Test
  void anyNameThatTheSystemAllowsIsABooksName() {
    for (String name : List.of("额度台 #1%20.book", "a?mode=ro&x.book", "it's; \"one\".book")) {
      TestBook strange = book.at(name);
      strange.withBorrowers("C-1");
      assertEquals(1, strange.ask("trends").expect(0).json().size() - 1);
      assertTrue(Files.exists(strange.file()));
    }
  }

  private void everyCommandRefusesIt(String code) throws IOException {
    String hash = Outside.sha256(book.file());
    List<String> files = filesOfFolder();
    for (String command : COMMANDS) {
      assertEquals(code, refuse(command), command);
    }
    assertEquals(hash, Outside.sha256(book.file()));
    assertEquals(files, filesOfFolder());
  }

  private String refuse(String command) {
    String other = book.path("other").toString();
    String[] args =
        switch (command) {
          case "backup", "log export", "restore" -> new String[] {other};
          case "load" -> new String[] {book.path("months.csv").toString()};
          default -> new String[0];
        };
    return book.ask(command, args).expect(3).errorCode();
  }

  private List<String> filesOfFolder() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> !name.endsWith(".lock"))
          .sorted()
          .toList();
    }
  }
}
