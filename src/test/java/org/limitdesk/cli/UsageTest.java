package org.limitdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens when a command cannot be run as it was written. */
class UsageTest {
  @TempDir private Path folder;
  private TestBook book = new TestBook(Path.of("unset"));

  @BeforeEach
  void startWithABook() {
    book = new TestBook(folder).withBorrowers("C-1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "frobnicate",
        "load BOOK",
        "load",
        "trends",
        "trends BOOK --measure money",
        "trends BOOK --frobnicate",
        "trends BOOK another",
        "trends BOOK --by zodiac",
        "log",
        "log frobnicate BOOK",
        "log export BOOK",
        "backup BOOK",
        "restore BOOK",
        "demo NEW --borrowers many",
        "demo NEW --borrowers 0",
        "demo NEW --months -1",
        "load BOOK borrowers.csv --table zodiac",
        "load BOOK borrowers.csv --encoding latin1",
        "load BOOK borrowers.csv --currency Euro",
        "load BOOK borrowers.csv --table months --layout x.yaml"
      })
  void wrongUsageEndsWithTwoAndOneSentence(String line) {
    String[] words =
        (line + " --json")
            .replace("BOOK", book.file().toString())
            .replace("NEW", book.path("new.book").toString())
            .replace("borrowers.csv", book.path("borrowers.csv").toString())
            .split(" ");
    Run run = book.run(words).expect(2);
    assertTrue(run.errorCode().startsWith("LD-"), run.out());
    String sentence = run.json().at("/error/message").asString();
    assertTrue(sentence.endsWith("."), sentence);
    assertFalse(sentence.endsWith(".."), sentence);
    String told = run.err().lines().filter(text -> text.startsWith("limitdesk")).toList().getLast();
    assertEquals("limitdesk: %s [%s]".formatted(sentence, run.errorCode()), told);
    assertFalse(Files.exists(book.path("new.book")));
  }

  @Test
  void anUnknownFieldIsAnsweredWithAllFieldsThereAre() {
    String message = book.ask("trends", "--by", "zodiac").json().at("/error/message").asString();
    for (String field :
        List.of(
            "region",
            "city",
            "industry",
            "occupation",
            "education",
            "marital_status",
            "gender",
            "age_group",
            "product",
            "purpose",
            "campaign",
            "funder",
            "vintage")) {
      assertTrue(message.contains(field), message);
      book.ask("trends", "--by", field).expect(0);
    }
  }

  @Test
  void withoutJsonAnErrorLeavesStandardOutputEmpty() {
    Run run = book.run("trends", book.path("nowhere.book").toString()).expect(3);
    assertEquals("", run.out());
    assertTrue(run.err().startsWith("limitdesk: There is no book "), run.err());
    assertTrue(run.err().strip().endsWith("[LD-101]"), run.err());
  }

  @Test
  void aPathIsToldAsItWasGiven() {
    for (String path : List.of("../no-such/x.book", "no..such.book", "nowhere/some.book...")) {
      String message =
          book.run("trends", path, "--json").expect(3).json().at("/error/message").asString();
      String name = String.valueOf(java.nio.file.Path.of(path).getFileName());
      assertTrue(message.contains(name + "."), message);
    }
  }

  @Test
  void aFileNameAtTheStartOfASentenceKeepsItsLetters() throws IOException {
    Path empty = Files.createFile(book.path("empty.book"));
    String message =
        book.run("trends", empty.toString(), "--json")
            .expect(3)
            .json()
            .at("/error/message")
            .asString();
    assertTrue(message.startsWith("empty.book is an empty file"), message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "restore FILE | BOOK is missing: The book's new file. See limitdesk restore --help.",
        "restore | FILE and BOOK are missing: The backup. The book's new file. See limitdesk"
            + " restore --help.",
        "frobnicate | limitdesk has no command 'frobnicate'. See limitdesk --help.",
        "trend BOOK | limitdesk has no command 'trend'; did you mean trends? See limitdesk --help.",
        "trends BOOK --zodiac | limitdesk trends has no option --zodiac. See limitdesk trends"
            + " --help.",
        "trends BOOK more | limitdesk trends takes no further word such as 'more'. See limitdesk"
            + " trends --help.",
        "trends BOOK --measure money | --measure is balance or count, not 'money'. See limitdesk"
            + " trends --help.",
        "flow BOOK --mean-of abc | --mean-of: 'abc' is no whole number, such as 12. See limitdesk"
            + " flow --help.",
        "flow BOOK --mean-of | --mean-of lacks what follows it, N: Of how many last months the"
            + " forecast takes the mean rates, no more than the book has; 3 when not given. See"
            + " limitdesk flow --help.",
        "stress BOOK --odds much | --odds: 'much' is no number, such as 1.5. See limitdesk stress"
            + " --help.",
        "notice BOOK C-1 n.pdf --on x | --on: 'x' is no day; write it as 2026-04-14. See limitdesk"
            + " notice --help.",
        "roll BOOK --from 2026-03 --to 2026-02 | --to names a later month than --from, such as"
            + " --from 2026-02 --to 2026-03. See limitdesk roll --help."
      })
  void wrongUsageIsToldInPlainWords(String line, String sentence) {
    String[] words = line.replace("BOOK", book.file().toString()).split(" ");
    assertEquals(
        "limitdesk: %s [LD-001]".formatted(sentence), book.run(words).expect(2).err().strip());
  }

  @Test
  void whyAFileWasNotReadOrWrittenIsToldWithoutTheNameOfAClass() {
    assertEquals(
        "a.png is there already. Choose another name.",
        FileWords.of(new FileAlreadyExistsException("a.png")));
    assertEquals(
        "There is no file or folder a/b.",
        FileWords.of(new UncheckedIOException(new NoSuchFileException("a/b"))));
    assertEquals(
        "a could not be read or written: Is a directory.",
        FileWords.of(new FileSystemException("a", null, "Is a directory")));
    assertEquals(
        "A file could not be read or written: the disk is full.",
        FileWords.of(new IOException("the disk is full")));
  }
}
