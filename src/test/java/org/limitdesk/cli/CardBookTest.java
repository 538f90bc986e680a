package org.limitdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.intake.card.Cards;
import org.limitdesk.report.card.CardText;
import tools.jackson.databind.JsonNode;

/** Cards into a book and out of it, from a terminal. */
class CardBookTest {
  @TempDir private Path folder;
  private TestBook book = new TestBook(Path.of("unset"));

  @BeforeEach
  void makeADemo() {
    book = new TestBook(folder);
    book.run("demo", book.file().toString(), "--borrowers", "30", "--months", "3", "--seed", "1")
        .expect(0);
  }

  private Run card(String command, Object... more) {
    List<String> args = new java.util.ArrayList<>(List.of("card", command));
    for (Object each : more) {
      args.add(each.toString());
    }
    args.add("--json");
    return book.run(args.toArray(String[]::new));
  }

  @Test
  void aCardComesInAsADraftOnceAndTheOneInForceStays() throws IOException {
    Path file =
        Files.write(
            folder.resolve("own.pmml"),
            new String(Cards.shipped(Cards.DEMO), java.nio.charset.StandardCharsets.UTF_8)
                .replaceFirst("modelVersion=\"[^\"]*\"", "modelVersion=\"own\"")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    JsonNode kept = card("import", book.file(), file).expect(0).json();
    assertEquals(
        List.of("card", "name", "version", "sha256", "state", "at", "new"),
        List.copyOf(kept.propertyNames()));
    assertEquals("draft", kept.get("state").asString());
    assertTrue(kept.get("new").asBoolean());
    assertEquals(false, card("import", book.file(), file).expect(0).json().get("new").asBoolean());
    JsonNode cards = card("list", book.file()).expect(0).json().get("cards");
    assertEquals(2, cards.size());
    assertEquals("published", cards.get(0).get("state").asString());
    assertEquals("own", cards.get(1).get("version").asString());
    assertEquals(0, book.ask("log verify").expect(0).json().get("problems").size());
  }

  @Test
  void whatCannotBeACardOfTheBookHarmsNothing() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.pmml"), "<PMML version=\"4.4\">");
    Path evil =
        Files.writeString(
            folder.resolve("evil.pmml"),
            "<!DOCTYPE PMML [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><PMML>&a;</PMML>");
    Path foreign =
        Files.writeString(
            folder.resolve("foreign.pmml"),
            new String(Cards.shipped(Cards.DEMO), java.nio.charset.StandardCharsets.UTF_8)
                .replace("due_ratio_1m", "age"));
    assertEquals("LD-231", card("import", book.file(), broken).expect(3).errorCode());
    assertEquals("LD-231", card("import", book.file(), evil).expect(3).errorCode());
    assertEquals("LD-236", card("import", book.file(), foreign).expect(3).errorCode());
    assertEquals("LD-230", card("import", book.file(), "none.pmml").expect(3).errorCode());
    Path huge = Files.write(folder.resolve("huge.pmml"), new byte[5_000_000]);
    assertEquals("LD-230", card("import", book.file(), huge).expect(3).errorCode());
    String deep = "<Extension>".repeat(5_000) + "</Extension>".repeat(5_000);
    Path deeper =
        Files.writeString(folder.resolve("deep.pmml"), "<PMML version='4.4'>" + deep + "</PMML>");
    assertEquals("LD-232", card("import", book.file(), deeper).expect(3).errorCode());
    assertEquals(1, card("list", book.file()).expect(0).json().get("cards").size());
    book.ask("log verify").expect(0);
  }

  @Test
  void theCardInForceGoesOutAsItIs() throws IOException {
    Path out = folder.resolve("out.pmml");
    card("export", book.file(), out).expect(0);
    assertEquals(
        CardText.write(Cards.read(Cards.DEMO, Cards.shipped(Cards.DEMO))), Files.readString(out));
    assertEquals("LD-114", card("export", book.file(), out).expect(3).errorCode());
    Path other = folder.resolve("other.pmml");
    assertEquals(
        "LD-125", card("export", book.file(), other, "--number", "9").expect(3).errorCode());
    book.ask("log verify").expect(0);
  }

  @Test
  void theFieldsAreThoseOfTheDocumentedList() {
    JsonNode fields = card("fields").expect(0).json();
    assertEquals(
        List.of("name", "unit", "meaning"), List.copyOf(fields.at("/fields/0").propertyNames()));
    assertEquals("utilisation_now", fields.at("/fields/0/name").asString());
    assertTrue(book.run("card", "fields").expect(0).out().contains("months_since_overdue"));
  }

  @Test
  void forAPersonThereAreWords() {
    String list = book.run("card", "list", book.file().toString()).expect(0).out();
    assertTrue(list.contains("demo, version") && list.contains("published"), list);
  }

  @Test
  void noPathIsSoughtOnACardThatReckonsItsPoints() throws IOException {
    String demo = new String(Cards.shipped(Cards.DEMO), java.nio.charset.StandardCharsets.UTF_8);
    Path reckons =
        Files.writeString(
            folder.resolve("reckons.pmml"),
            demo.replaceFirst(
                "<Attribute partialScore=\"[^\"]*\"([^>]*)>\\s*(<[^>]*/>)",
                "<Attribute$1>$2<ComplexPartialScore><Constant>7</Constant></ComplexPartialScore>"));
    String borrower = book.ask("scores").expect(0).json().at("/rows/0/borrower").asString();
    Run refused =
        card("path", book.file(), borrower, "--target", "600", "--card", reckons).expect(3);
    assertEquals("LD-127", refused.errorCode());
    card("path", book.file(), borrower, "--target", "600").expect(0);
  }
}
