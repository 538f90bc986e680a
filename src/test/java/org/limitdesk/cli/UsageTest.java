package org.limitdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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
  void aFileNameAtTheStartOfASentenceKeepsItsLetters() throws java.io.IOException {
    Path empty = Files.createFile(book.path("empty.book"));
    String message =
        book.run("trends", empty.toString(), "--json")
            .expect(3)
            .json()
            .at("/error/message")
            .asString();
    assertTrue(message.startsWith("empty.book is an empty file"), message);
  }
}
