package org.limitdesk.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.limitdesk.app.Program;
import org.limitdesk.store.AnchorFile;
import org.limitdesk.store.SqliteShelf;
import org.limitdesk.workflow.port.NewBook;
import org.limitdesk.workflow.port.Shelf;
import tools.jackson.databind.JsonNode;

/** A folder with one book in it, and the program at a terminal with a user folder of its own. */
public final class TestBook {
  /** A header of months that are whole. */
  public static final String MONTHS = "borrower_id,month,limit,balance,dpd";

  private final Path folder;
  private final Path userFolder;
  private final Path book;
  private final Clock clock = new TickingClock();

  /** In an empty folder. */
  public TestBook(Path folder) {
    this(folder, folder.resolve("user"), folder.resolve("test.book"));
  }

  private TestBook(Path folder, Path userFolder, Path book) {
    this.folder = folder;
    this.userFolder = userFolder;
    this.book = book;
  }

  /** The same files, seen by somebody who never had this book open. */
  public TestBook asSomebodyElse() {
    return new TestBook(folder, folder.resolve("somebody else"), book);
  }

  /** The same program and user with another book of the same folder. */
  public TestBook at(String name) {
    return new TestBook(folder, userFolder, folder.resolve(name));
  }

  /** The book's file. */
  public Path file() {
    return book;
  }

  /** A file of the same folder. */
  public Path path(String name) {
    return folder.resolve(name);
  }

  /** The folder in which this user's anchors lie. */
  public Path anchors() {
    return userFolder.resolve("anchors");
  }

  /** The store that the program uses, for this user. */
  public Shelf shelf() {
    return new SqliteShelf(new AnchorFile(anchors()), clock);
  }

  /** Runs a command as it stands. */
  public Run run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        new Program(userFolder, clock)
            .run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                args);
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Runs a command on the book, {@code log verify} or {@code trends}, with --json. */
  public Run ask(String command, String... more) {
    List<String> args = new ArrayList<>(List.of(command.split(" ")));
    args.add(book.toString());
    args.addAll(List.of(more));
    args.add("--json");
    return run(args.toArray(String[]::new));
  }

  /** Loads files of the folder, which must not be refused, and returns what the load says. */
  public JsonNode load(String... files) {
    return tryLoad(files).expect(CommandLineDesk.DONE).json();
  }

  /**
   * Loads files of the folder; arguments that begin with a hyphen, and what follows, as they are.
   */
  public Run tryLoad(String... files) {
    boolean[] options = new boolean[1];
    return ask(
        "load",
        Stream.of(files)
            .map(name -> {
              options[0] |= name.startsWith("-");
              return options[0] ? name : path(name).toString();
            })
            .toArray(String[]::new));
  }

  /** What the load says of its only file. */
  public JsonNode loadOne(String file, String... options) {
    List<String> args = new ArrayList<>(List.of(file));
    args.addAll(List.of(options));
    return load(args.toArray(String[]::new)).at("/files/0");
  }

  /** Writes a file of lines in UTF-8. */
  public TestBook write(String name, String... lines) {
    try {
      Files.writeString(path(name), String.join("\n", lines) + "\n");
      return this;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Makes the book with nothing in it but the log's first entry. */
  public TestBook made() {
    shelf().create(book, new NewBook("os:test", "CNY", Map.of())).close();
    return this;
  }

  /** Writes and loads borrowers of which nothing is known but their ids. */
  public TestBook withBorrowers(String... ids) {
    if (!Files.exists(book)) {
      made();
    }
    List<String> lines = new ArrayList<>(List.of("borrower_id"));
    lines.addAll(List.of(ids));
    write("borrowers.csv", lines.toArray(String[]::new));
    load("borrowers.csv");
    return this;
  }

  /** A load's counts in a few letters: rows = accepted + corrected + unchanged + quarantined. */
  public static String counts(JsonNode file) {
    return "%s = %s + %s + %s + %s"
        .formatted(
            file.get("rows"),
            file.get("accepted"),
            file.get("corrected"),
            file.get("unchanged"),
            file.get("quarantined"));
  }
}
