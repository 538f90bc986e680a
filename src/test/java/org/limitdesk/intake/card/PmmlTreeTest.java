package org.limitdesk.intake.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.intake.IntakeException;

/** A card's file comes from outside: it may neither reach other files nor swell. */
class PmmlTreeTest {
  private static IntakeException refused(String text) {
    return assertThrows(
        IntakeException.class,
        () -> PmmlTree.read("card.pmml", text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aDocumentTypeIsRefused() {
    IntakeException failure = refused("<?xml version=\"1.0\"?>\n<!DOCTYPE PMML>\n<PMML/>");
    assertEquals("LD-231", failure.code());
    assertTrue(failure.getMessage().startsWith("card.pmml, line 2"), failure.getMessage());
  }

  @Test
  void anExternalEntityIsNeverRead(@TempDir Path folder) throws IOException {
    Path secret = folder.resolve("secret.txt");
    Files.writeString(secret, "the secret");
    String text = "<!DOCTYPE PMML [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><PMML>&x;</PMML>";
    IntakeException failure = refused(text);
    assertEquals("LD-231", failure.code());
    assertFalse(failure.getMessage().contains("the secret"));
  }

  @Test
  void entitiesThatSwellAreRefused() {
    String text =
        "<!DOCTYPE PMML [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><PMML>&b;</PMML>";
    assertEquals("LD-231", refused(text).code());
    assertEquals("LD-231", refused("<PMML>&b;</PMML>").code());
  }

  @Test
  void brokenXmlIsSaidWithItsPlace() {
    IntakeException failure = refused("<PMML>\n  <Header>\n</PMML>");
    assertEquals("LD-231", failure.code());
    assertTrue(failure.getMessage().startsWith("card.pmml, line 3"), failure.getMessage());
    assertEquals("LD-231", refused("").code());
    assertEquals("LD-231", refused("not XML").code());
    assertEquals("LD-231", refused("<PMML/><PMML/>").code());
  }

  @Test
  void elementsNestedWithoutEndAreRefused() {
    assertEquals("LD-232", refused("<a>".repeat(5000) + "</a>".repeat(5000)).code());
  }

  @Test
  void elementsKnowTheirPlaces() throws IOException {
    String text = "<PMML>\n  <!-- words -->\n  <A x='1'/><B>b<C/>bb</B>\n</PMML>";
    PmmlNode root = PmmlTree.read("f", text.getBytes(StandardCharsets.UTF_8));
    List<PmmlNode> children = root.children();
    assertEquals(1, root.place().line());
    assertEquals(new PmmlPlace("f", 3, 3), children.get(0).place());
    assertEquals(new PmmlPlace("f", 3, 13), children.get(1).place());
    assertEquals("bbb", children.get(1).text());
  }

  @Test
  void anotherNamespacesAttributeHidesNoneOfPmmls() throws IOException {
    String text = "<PMML xmlns='p' xmlns:o='o'><A o:x='2' x='1' o:y='3'/></PMML>";
    PmmlNode root = PmmlTree.read("f", text.getBytes(StandardCharsets.UTF_8));
    assertEquals(Map.of("x", "1"), root.children().getFirst().attributes());
  }

  @Test
  void anotherNamespacesElementsStandInExtensionsOnly() throws IOException {
    IntakeException failure = refused("<PMML xmlns='p' xmlns:o='o'><A/><o:A/></PMML>");
    assertEquals("LD-232", failure.code());
    assertTrue(failure.getMessage().contains("namespace"), failure.getMessage());
    String text =
        "<PMML xmlns='p' xmlns:o='o'><Extension><o:A><o:B/></o:A></Extension>"
            + "<InlineTable><row><o:in>1</o:in></row></InlineTable></PMML>";
    PmmlNode root = PmmlTree.read("f", text.getBytes(StandardCharsets.UTF_8));
    assertEquals(2, root.children().size());
  }

  @Test
  void anArrayHasWordsAndQuotedWords() throws IOException {
    assertEquals(List.of("a", "b c", "d\"e\\", ""), items("a \"b c\" \n \"d\\\"e\\\\\"  \"\""));
    assertEquals(List.of(), items("  "));
    assertThrows(IntakeException.class, () -> items("a \"b"));
    assertThrows(IntakeException.class, () -> items("a\"b\""));
  }

  private static List<String> items(String text) throws IntakeException {
    String xml = "<Array>" + text + "</Array>";
    return ArrayText.items(PmmlTree.read("f", xml.getBytes(StandardCharsets.UTF_8)));
  }
}
