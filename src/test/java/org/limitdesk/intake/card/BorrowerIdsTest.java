package org.limitdesk.intake.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.limitdesk.intake.IntakeException;

/** Lists of ids come from the same hands as the tables. */
class BorrowerIdsTest {
  @TempDir private Path folder;

  private Set<String> read(String text, Charset charset) throws IOException {
    return BorrowerIds.read(Files.writeString(folder.resolve("ids.csv"), text, charset));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030"})
  void idsAreReadInTheEncodingsOfTables(String encoding) throws IOException {
    String text = "Borrower ID;姓名\n客户甲;张三\n\"客户乙\";李四\n";
    assertEquals(Set.of("客户甲", "客户乙"), read(text, Charset.forName(encoding)));
  }

  @Test
  void withoutAHeaderEveryLineIsAnId() throws IOException {
    assertEquals(Set.of("a", "b"), read("a,1\nb\n\n", StandardCharsets.UTF_8));
  }

  @Test
  void aListWithoutIdsHasACodeOfItsOwn() {
    IntakeException none =
        assertThrows(IntakeException.class, () -> read(",\n,\n", StandardCharsets.UTF_8));
    assertEquals("LD-239", none.code());
  }
}
