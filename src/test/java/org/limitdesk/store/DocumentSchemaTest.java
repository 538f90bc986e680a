package org.limitdesk.store;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.intake.card.Cards;
import org.limitdesk.workflow.TestDesk;
import org.limitdesk.workflow.port.Publications.Kept;

/**
 * What plain SQL cannot do with a card either. Documents 1 and 2 are in force. Users 5 and 6 are
 * policy owners, 3 and 4 supervisors. Document 3: brought in by 5, submitted by 6 as submission 1.
 * Document 4: brought in at a terminal, submitted by 6, given back, and submitted by 5 as 3.
 */
class DocumentSchemaTest {
  @TempDir private static Path folder;
  private static TestDesk desk;

  @BeforeAll
  static void submitOne() throws IOException {
    desk = new TestDesk(folder, 1);
    DeskUser owner = desk.first(Role.POLICY_OWNER);
    Path file = Files.write(folder.resolve("demo.pmml"), Cards.shipped(Cards.DEMO));
    Kept card = desk.importCard().by(desk.book(), owner, file).card();
    desk.activateCard().propose(desk.book(), desk.second(Role.POLICY_OWNER), card, "");
    submitAgain(owner);
  }

  private static void submitAgain(DeskUser owner) throws IOException {
    String demo = new String(Cards.shipped(Cards.DEMO), StandardCharsets.UTF_8);
    Path file =
        Files.writeString(
            folder.resolve("again.pmml"),
            demo.replaceFirst("modelVersion=\"[^\"]*\"", "modelVersion=\"again\""));
    Kept card = desk.importCard().fromTerminal(desk.book(), file, "os:test").card();
    desk.activateCard().propose(desk.book(), desk.second(Role.POLICY_OWNER), card, "");
    desk.confirmCard().giveBack(desk.book(), desk.first(Role.SUPERVISOR), card, "why");
    desk.activateCard().propose(desk.book(), owner, card, "");
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          UPDATE document SET state = 'published' WHERE document = 3 | by its second approval
          UPDATE document SET state = 'retired' WHERE document = 2 | as another comes into it
          UPDATE document SET bytes = x'01' WHERE document = 3 | never edited
          UPDATE document SET version = '9' WHERE document = 3 | never edited
          UPDATE document SET state = 'draft' WHERE document = 2 | never edited
          DELETE FROM document WHERE document = 3 | a document is never removed
          INSERT INTO document VALUES (5, 'card', 'x', '1', '0000000000000000000000000000000000000000000000000000000000000000', x'00', 'published', 1) | begins as a draft
          INSERT INTO approval VALUES ('card', 1, 6, 6, 'confirmed', 9, 1) | ever submitted
          INSERT INTO approval VALUES ('card', 1, 6, 5, 'confirmed', 9, 1) | may never give
          INSERT INTO approval VALUES ('card', 1, 5, 3, 'confirmed', 9, 1) | names who submitted
          INSERT INTO approval VALUES ('policy', 1, 6, 3, 'confirmed', 9, 1) | names who submitted
          INSERT INTO approval VALUES ('card', 4, 6, 3, 'confirmed', 9, 1) | names who submitted
          INSERT INTO approval VALUES ('card', 3, 5, 6, 'confirmed', 9, 1) | ever submitted
          INSERT INTO approval VALUES ('card', 1, 6, 1, 'confirmed', 9, 1) | a supervisor gives
          INSERT INTO submission VALUES (4, 3, 6, 9, 1) | already waits
          INSERT INTO submission VALUES (4, 2, 6, 9, 1) | already waits
          UPDATE submission SET maker = 3 | never changed
          DELETE FROM submission | never removed
          UPDATE draft SET maker = 0 | never changed
          DELETE FROM draft | never removed
          INSERT OR REPLACE INTO draft VALUES (3, 0, 9, 1) | never changed
          """)
  void plainSqlIsRefused(String statement, String why) {
    IllegalStateException refused =
        assertThrows(IllegalStateException.class, () -> Outside.run(desk.file().file(), statement));
    assertTrue(refused.toString().contains(why), refused::toString);
  }
}
