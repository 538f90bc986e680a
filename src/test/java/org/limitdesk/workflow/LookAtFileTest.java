package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookAtFileTest {
  private static final String BORROWERS =
      "borrower_id,name,national_id,phone,mood\nC-1,甲,110101199003078888,13800005678,x\n";

  @TempDir private Path folder;

  private FileLook look(String name, String text, Charset charset) throws IOException {
    return new LookAtFile()
        .look(FileWish.of(Files.write(folder.resolve(name), text.getBytes(charset))));
  }

  @Test
  void tableEncodingAndFirstRowsAreFoundAndNumbersOfPeopleAreMasked() throws IOException {
    FileLook look = look("borrowers.csv", BORROWERS, Charset.forName("GB18030"));
    assertTrue(look.isLoadable());
    assertEquals("borrowers", look.fills());
    assertEquals("GB18030", look.encoding());
    assertEquals(List.of("mood"), look.ignored());
    assertEquals(
        List.of(List.of("C-1", "甲", "110*************88", "138******78", "x")), look.rows());
  }

  @Test
  void fileThatIsNotClearIsStillShownWithTheReason() throws IOException {
    FileLook look = look("x.csv", "a,b\n1,2\n", Charset.forName("UTF-8"));
    assertFalse(look.isLoadable());
    FileLook.Refusal why = look.refusal();
    assertEquals("LD-210", why == null ? "" : why.code());
    assertEquals(List.of("a", "b"), look.header());
    assertEquals(List.of(List.of("1", "2")), look.rows());
  }

  @Test
  void fileThatIsNotThereIsToldSo() throws IOException {
    FileLook look = new LookAtFile().look(FileWish.of(folder.resolve("none.csv")));
    assertFalse(look.isLoadable());
    assertEquals(0, look.bytes());
  }

  @Test
  void whatIsSaidWinsOverWhatIsFound() throws IOException {
    Path file = Files.writeString(folder.resolve("x.csv"), BORROWERS);
    FileLook look = new LookAtFile().look(new FileWish(file, "borrowers", "UTF-8"));
    assertEquals("borrowers", look.fills());
    assertFalse(new LookAtFile().look(new FileWish(file, "months", null)).isLoadable());
  }
}
