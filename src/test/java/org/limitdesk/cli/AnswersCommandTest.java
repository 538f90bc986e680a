package org.limitdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of files of answers that answer nothing. */
class AnswersCommandTest {
  @TempDir private Path folder;
  private TestBook book = new TestBook(Path.of("unset"));

  @BeforeEach
  void startWithABookOfWhichNothingWasSent() {
    book = new TestBook(folder).made();
  }

  private Run answers(String... lines) {
    book.write("answers.csv", lines);
    return book.ask("answers", book.path("answers.csv").toString());
  }

  @Test
  void aFileWithoutTheNeededColumnsIsRefusedAndAllOfThemAreNamed() {
    Run run = answers("id,status", "1,done").expect(3);
    assertEquals("LD-243", run.errorCode());
    String sentence = run.json().at("/error/message").asString();
    assertTrue(sentence.contains("does not name the columns key and result."), sentence);
    assertTrue(sentence.contains("applied_limit"), sentence);
    sentence = answers("key,status", "1,done").expect(3).json().at("/error/message").asString();
    assertTrue(sentence.contains("does not name the column result."), sentence);
  }

  @Test
  void anEmptyFileIsRefused() {
    assertEquals("LD-243", answers().expect(3).errorCode());
  }

  @Test
  void aHeaderAloneIsSaidPlainly() {
    book.write("answers.csv", "key,result");
    String words =
        book.run("answers", book.file().toString(), book.path("answers.csv").toString())
            .expect(0)
            .out();
    assertEquals(
        "answers.csv has a header and no rows: there is nothing to take, and nothing changed.",
        words.strip());
    assertEquals(0, answers("key,result").expect(0).json().at("/done").asInt());
  }

  @Test
  void anUnknownKeyIsToldBeforeWhateverElseIsWrongWithItsRow() {
    Run run =
        answers("key,result,applied_limit,applied_on", "a,done,much,", "b,perhaps,,", "c,done,1,x");
    for (int row = 0; row < 3; row++) {
      assertEquals("key", run.json().at("/set_aside/%d/column".formatted(row)).asString());
      assertEquals(row + 2, run.json().at("/set_aside/%d/line".formatted(row)).asInt());
    }
    assertEquals(
        "no instruction with that key was sent", run.json().at("/set_aside/0/reason").asString());
  }
}
